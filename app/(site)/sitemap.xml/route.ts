import { formatSitemap, sitemapPages } from '../../../lib/data/sitemap'
import { fileRoute } from '../page-route'

export const GET = fileRoute((archive) => new Response(formatSitemap(archive.site, sitemapPages(archive))))
