import { x } from 'xastscript'
import {
  type Archive,
  languagesOf,
  newestIn,
  type Policy,
  translationsIn,
  type Version,
  versionInForce,
} from '../archive/archive'
import { stoodFrom } from '../archive/withdrawals'
import { termOf } from '../content/status'
import { type Alternate, alternatesOf } from '../pages/translations'
import { absolute, urls } from '../urls'
import { declaration, writeXml } from './xml'

/** A page that search engines should know. */
export interface SitemapPage {
  path: string
  /** The last day on which its text became another, where it has one. */
  updated?: string
  /** The page in each of its languages, where there are several. */
  languages?: Alternate[]
}

/** Writes a sitemap (https://www.sitemaps.org/protocol.html) of pages of the site that stands at `site`. */
export function formatSitemap(site: string, pages: SitemapPage[]): string {
  const entries = pages.map(({ path, updated, languages = [] }) =>
    x('url', [
      x('loc', absolute(site, path)),
      ...(updated === undefined ? [] : [x('lastmod', updated)]),
      ...[...languages, ...languages.slice(0, 1).map((one) => ({ ...one, language: 'x-default' }))].map((one) =>
        x('xhtml:link', { rel: 'alternate', hreflang: one.language, href: absolute(site, one.path) }),
      ),
    ]),
  )
  const hasLanguages = pages.some(({ languages = [] }) => languages.length > 0)
  const names = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    ...(hasLanguages && { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }),
  }
  return writeXml(x(null, [declaration, x('urlset', names, entries)]))
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
      const { company, policy: id } = policy
      const changed = (version: Version) => changedOn(version, policy.today)
      const gone = [...policy.withdrawals, ...policy.withdrawnTranslations].map(({ on }) => on)
      const upcoming = policy.versions.filter(
        (version) => termOf(version, policy.versions, policy.today).status === 'upcoming',
      )
      return [
        ...inLanguages(policy, urls.policy, (language) => {
          const shown = language === undefined ? versionInForce(policy) : newestIn(policy, language)
          const own = language === undefined ? policy : translationsIn(policy, language)
          return shown && [changed(shown), ...daysLeft(own)].sort().at(-1)
        }),
        ...inLanguages(policy, urls.history, () => [...policy.versions.map(changed), ...gone].sort().at(-1)),
        ...upcoming.map((version) => ({ path: urls.version(company, id, version.updated), updated: changed(version) })),
      ]
    })
  return [...[urls.home(), ...lists].map((path) => ({ path })), ...texts]
}

/** The last day until today on which a version was published or took effect, was brought here, or took the place of another text. */
function changedOn({ updated, effective, broughtOn = updated, replaces = [] }: Version, today: string): string {
  const days = [effective, broughtOn, ...replaces.map(({ on }) => on)]
  return days.reduce((last, day) => (day <= today && day > last ? day : last), updated)
}

/** The last day of each text of a policy that was in force and is withdrawn. */
function daysLeft({ versions, withdrawals }: Policy): string[] {
  return withdrawals.flatMap((one) => stoodFrom(one, versions, withdrawals)?.until ?? [])
}

/** A page of a policy, and the same in each language of its translations. */
function inLanguages(
  policy: Policy,
  pathOf: (company: string, policy: string, language?: string) => string,
  updatedIn: (language?: string) => string | undefined,
): SitemapPage[] {
  const languages = alternatesOf(policy, languagesOf(policy), (language) =>
    pathOf(policy.company, policy.policy, language),
  )
  if (languages.length === 0) return [{ path: pathOf(policy.company, policy.policy), updated: updatedIn() }]
  return languages.map(({ path, language }, index) => ({
    path,
    updated: updatedIn(index === 0 ? undefined : language),
    languages,
  }))
}
