import { policies } from '../../lib/archive'
import { siteUrl } from '../../lib/environment'
import { historyOf } from '../../lib/history-view'
import { catalogueData } from '../../lib/policy-data'

export const dynamic = 'force-dynamic'

export function GET() {
  return Response.json(catalogueData(policies().map(historyOf), siteUrl()))
}
