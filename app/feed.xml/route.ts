import { allPolicies } from '../../lib/archive'
import { siteUrl } from '../../lib/environment'
import { formatFeed } from '../../lib/feed'
import { feedEntries, originOf } from '../../lib/feed-view'
import { urls } from '../../lib/urls'

/** How many versions of all policies a feed reader is sent: one that looks once a month misses none. */
const newest = 50

export const dynamic = 'force-dynamic'

export function GET() {
  const feed = {
    title: 'Privacy policies',
    path: urls.feed(),
    page: urls.home(),
    site: siteUrl(),
    origin: originOf(allPolicies()),
  }
  return new Response(formatFeed(feed, feedEntries(allPolicies(), newest)))
}
