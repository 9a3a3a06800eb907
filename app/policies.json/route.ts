import { policies } from '../../lib/content/archive'
import { catalogueData } from '../../lib/data/policy-data'
import { historyOf } from '../../lib/pages/history-view'
import { siteUrl } from '../../lib/settings'

export const dynamic = 'force-dynamic'

export function GET() {
  return Response.json(catalogueData(policies().map(historyOf), siteUrl()))
}
