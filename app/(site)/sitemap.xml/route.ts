import { siteArchive } from '../../../lib/archive/site-archive'
import { formatSitemap, sitemapPages } from '../../../lib/data/sitemap'

export const dynamic = 'force-dynamic'

export function GET() {
  const archive = siteArchive()
  return new Response(formatSitemap(archive.site, sitemapPages(archive)))
}
