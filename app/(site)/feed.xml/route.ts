import { siteArchive } from '../../../lib/archive/site-archive'
import { siteFeed } from '../../../lib/data/feed-view'

export const dynamic = 'force-dynamic'

export function GET() {
  return new Response(siteFeed(siteArchive()))
}
