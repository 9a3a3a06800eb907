import { policies } from '../../lib/archive'
import { siteUrl } from '../../lib/environment'
import { formatFeed } from '../../lib/feed'
import { feedEntries, originOf } from '../../lib/feed-view'
import { urls } from '../../lib/urls'

export const dynamic = 'force-static'

export function GET() {
  const feed = {
    title: 'Privacy policies',
    path: urls.feed(),
    page: urls.home(),
    site: siteUrl(),
    origin: originOf(policies()),
  }
  return new Response(formatFeed(feed, feedEntries(policies())))
}
