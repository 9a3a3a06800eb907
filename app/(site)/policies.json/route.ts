import { siteArchive } from '../../../lib/archive/site-archive'
import { catalogueData } from '../../../lib/data/policy-data'
import { historyViews } from '../../../lib/pages/history-view'

export const dynamic = 'force-dynamic'

export function GET() {
  const archive = siteArchive()
  return Response.json(catalogueData(historyViews(archive), archive.site))
}
