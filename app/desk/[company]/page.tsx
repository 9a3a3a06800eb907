import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { deskTitle } from '../../../components/desk/DeskFrame'
import { FactsPage } from '../../../components/desk/forms/FactsPage'
import { factsPage } from '../../../lib/desk/forms/facts-api'

interface Props {
  params: Promise<{ company: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await factsPage((await params).company)
  return view ? { title: deskTitle('Facts', view.company.name) } : {}
}

export default async function Page({ params }: Props) {
  const view = await factsPage((await params).company)
  if (!view) notFound()
  return <FactsPage view={view} />
}
