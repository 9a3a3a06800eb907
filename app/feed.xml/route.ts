import { allPolicies } from '../../lib/content/archive'
import { formatFeed } from '../../lib/data/feed'
import { feedEntries, originOf } from '../../lib/data/feed-view'
import { siteUrl } from '../../lib/settings'
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
