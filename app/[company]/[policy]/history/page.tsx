import { HistoryPage } from '../../../../components/HistoryPage'
import { policies } from '../../../../lib/archive'
import { historyView } from '../../../../lib/history-view'
import { historyMetadata } from '../../../../lib/metadata'

type Props = { params: Promise<{ company: string; policy: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return policies().map(({ company, policy }) => ({ company, policy }))
}

export async function generateMetadata({ params }: Props) {
  const { company, policy } = await params
  return historyMetadata(historyView(company, policy))
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  return <HistoryPage view={historyView(company, policy)} />
}
