import { notFound } from 'next/navigation'
import { FactsPage } from '../../../../../components/desk/forms/FactsPage'
import { factsPage } from '../../../../../lib/desk/forms/facts-api'

interface Props {
  params: Promise<{ company: string; policy: string }>
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  const view = await factsPage(company, policy)
  if (!view) notFound()
  return <FactsPage view={view} policy={policy} />
}
