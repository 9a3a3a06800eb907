import { HistoryPage } from '../../../../components/HistoryPage'
import { historyView } from '../../../../lib/pages/history-view'
import { historyMetadata } from '../../../../lib/pages/metadata'

type Props = { params: Promise<{ company: string; policy: string }> }

export async function generateMetadata({ params }: Props) {
  const { company, policy } = await params
  return historyMetadata(historyView(company, policy))
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  return <HistoryPage view={historyView(company, policy)} />
}
