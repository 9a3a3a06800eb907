import { notFound } from 'next/navigation'
import { FactsPage } from '../../../components/desk/forms/FactsPage'
import { factsPage } from '../../../lib/desk/forms/facts-api'

interface Props {
  params: Promise<{ company: string }>
}

export default async function Page({ params }: Props) {
  const view = await factsPage((await params).company)
  if (!view) notFound()
  return <FactsPage view={view} />
}
