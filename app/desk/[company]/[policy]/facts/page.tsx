import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { deskTitle } from '../../../../../components/desk/DeskFrame'
import { FactsPage, titleIn } from '../../../../../components/desk/forms/FactsPage'
import { factsPage } from '../../../../../lib/desk/forms/facts-api'

interface Props {
  params: Promise<{ company: string; policy: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { company, policy } = await params
  const view = await factsPage(company, policy)
  return view ? { title: deskTitle(`Facts: ${titleIn(view, policy)}`, view.company.name) } : {}
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  const view = await factsPage(company, policy)
  if (!view) notFound()
  return <FactsPage view={view} policy={policy} />
}
