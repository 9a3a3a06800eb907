import { x } from 'xastscript'
import { type Archive, versionInForce } from '../archive/archive'
import { termOf } from '../content/status'
import { absolute, urls } from '../urls'
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

/** The pages that search engines should know: lists, shortcuts, policies, and the versions that are announced. */
export function sitemapPages({ companies, policies }: Archive): SitemapPage[] {
  const lists = companies.flatMap(({ id, shortcuts }) => [
    urls.company(id),
    ...Object.keys(shortcuts).map((name) => urls.shortcut(id, name)),
  ])
  const texts = policies
    .filter(({ versions }) => versions.length > 0)
    .flatMap((policy) => {
      const { company, policy: id, updated } = versionInForce(policy)
      const upcoming = policy.versions.filter(
        (version) => termOf(version, policy.versions, policy.today).status === 'upcoming',
      )
      return [
        { path: urls.policy(company, id), updated },
        {
          path: urls.history(company, id),
          updated: policy.versions
            .map((one) => one.updated)
            .sort()
            .at(-1),
        },
        ...upcoming.map((version) => ({ path: urls.version(company, id, version.updated), updated: version.updated })),
      ]
    })
  return [...[urls.home(), ...lists].map((path) => ({ path })), ...texts]
}
