import { x } from 'xastscript'
import { absolute } from '../urls'
import { declaration, writeXml } from './xml'

/** A page that search engines should know. */
export interface SitemapPage {
  path: string
  /** The day of its text, where it has one. */
  updated?: string
}

/** Writes a sitemap (https://www.sitemaps.org/protocol.html) of pages of the site that stands at `site`. */
export function formatSitemap(site: string, pages: SitemapPage[]): string {
  const entries = pages.map(({ path, updated }) =>
    x('url', [x('loc', absolute(site, path)), ...(updated === undefined ? [] : [x('lastmod', updated)])]),
  )
  return writeXml(
    x(null, [declaration, x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, entries)]),
  )
}
