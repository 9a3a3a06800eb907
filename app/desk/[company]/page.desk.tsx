import { notFound } from 'next/navigation'
import { FactsPage } from '../../../components/desk/forms/FactsPage'
import { deskViews } from '../../../lib/desk/shared-views'

export default async function Page({ params }: { params: Promise<{ company: string }> }) {
  const view = await deskViews().facts((await params).company)
  if (!view) notFound()
  return <FactsPage view={view} />
}
