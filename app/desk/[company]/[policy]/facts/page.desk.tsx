import { notFound } from 'next/navigation'
import { FactsPage } from '../../../../../components/desk/forms/FactsPage'
import { deskViews } from '../../../../../lib/desk/shared-views'

export default async function Page({ params }: { params: Promise<{ company: string; policy: string }> }) {
  const { company, policy } = await params
  const view = await deskViews().facts(`${company}/${policy}`)
  if (!view) notFound()
  return <FactsPage view={view} />
}
