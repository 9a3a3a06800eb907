import type { Metadata } from 'next'
import { modifiedOn, type Version } from '../archive/archive'
import type { Term } from '../content/status'
import { dateIn, fill, wordsIn } from '../languages/words'
import type { LinksView } from '../links/links-view'
import { absolute, urls } from '../urls'
import type { ChangesView } from './changes-view'
import { type CompanyView, siteLanguage } from './company-view'
import type { CoverageView } from './coverage'
import type { HistoryView } from './history-view'
import type { PolicyView } from './policy-view'
import type { ShortcutView } from './shortcut-view'
import type { PageView } from './translations'
import type { WithdrawnView } from './withdrawn-view'

/** What the head of a page says about it. */
export interface PageFacts extends PageView {
  title: string
  description: string
  /** The path of the Atom feed that belongs to the page. */
  feed: string
  /** False to keep the page out of search engines. */
  isIndexed?: boolean
}

/** The metadata of a page: title, description, canonical address, feed and Open Graph. */
export function metadataOf({
  site,
  path,
  title,
  description,
  feed,
  languages = [],
  isIndexed = true,
}: PageFacts): Metadata {
  const url = absolute(site, path)
  const [first] = languages
  const alternates = languages.map((one) => [one.language, absolute(site, one.path)])
  return {
    title,
    description,
    alternates: {
      canonical: url,
      types: { 'application/atom+xml': absolute(site, feed) },
      ...(first && { languages: Object.fromEntries([...alternates, ['x-default', absolute(site, first.path)]]) }),
    },
    openGraph: { type: 'website', title, description, url },
    robots: isIndexed ? undefined : { index: false },
  }
}

/** The metadata of the first page of the site that stands at `site`. */
export function homeMetadata({ companies, site }: { companies: CompanyView[]; site: string }): Metadata {
  const { lists, heads } = wordsIn(siteLanguage(companies.map(({ company }) => company)))
  return metadataOf({ site, path: urls.home(), title: lists.title, feed: urls.feed(), description: heads.home })
}

/** The metadata of the page of a company. */
export function companyMetadata({ company: { id, name, about, language }, site }: CompanyView): Metadata {
  const { heads } = wordsIn(language)
  return metadataOf({
    site,
    path: urls.company(id),
    feed: urls.feed(),
    title: fill(heads.company, { company: name }),
    description: fill(heads.aboutCompany, { about }),
  })
}

/** The metadata of a page about a version of a policy. The page of the version in force names that of the policy, which says the same, as the address to find. */
export function policyMetadata(view: PolicyView): Metadata {
  const { company, version, term, text, path, site, languages, translation } = view
  const own = urls.policy(version.company, version.policy, version.inLanguage)
  const isPinned = path !== own
  const title = isPinned ? pinnedTitle(version, term) : version.title
  const facts = metadataOf({
    site,
    path: term.status === 'in force' ? own : path,
    title: `${title} – ${company.name}`,
    description: text.description,
    feed: urls.policyFeed(version.company, version.policy, translation?.policyLanguage),
    languages,
    isIndexed: term.status !== 'superseded',
  })
  const modifiedTime = modifiedOn(version)
  return { ...facts, openGraph: { ...facts.openGraph, type: 'article', siteName: company.name, modifiedTime } }
}

function pinnedTitle({ title, updated, language }: Version, { status, from, until }: Term): string {
  const words = wordsIn(language)
  const { heads } = words
  if (status === 'in force') return fill(heads.version, { title, date: dateIn(words, updated) })
  if (!from) return fill(heads.neverInForce, { title })
  const days = { title, from: dateIn(words, from), until: until ? dateIn(words, until) : '' }
  if (status === 'upcoming') return fill(until ? heads.upcomingUntil : heads.upcoming, days)
  return fill(until ? heads.supersededUntil : heads.superseded, days)
}

/** The metadata of the page of a shortcut. */
export function shortcutMetadata({ from, title: shown, path }: ShortcutView): Metadata {
  const { company, version, site } = from
  const title = `${shown} – ${company.name}`
  return metadataOf({
    site,
    path,
    title,
    description: fill(wordsIn(version.language).heads.shortcut, { shortcut: title, title: version.title }),
    feed: urls.policyFeed(company.id, version.policy),
  })
}

/** The metadata of the link kit of a company. */
export function linksMetadata(view: LinksView): Metadata {
  const { company } = view
  return metadataOf({
    ...view,
    title: `Links for apps and websites – ${company.name}`,
    description: `Permanent addresses of the policies of ${company.name} and their sections, with code to copy.`,
    feed: urls.feed(),
    isIndexed: false,
  })
}

/** The metadata of a page in the place of a withdrawn version. */
export function withdrawnMetadata(view: WithdrawnView): Metadata {
  const { company, policy, title, withdrawals, language } = view
  const words = wordsIn(language)
  const dates = withdrawals.map(({ updated }) => dateIn(words, updated)).join(', ')
  return metadataOf({
    ...view,
    title: `${fill(words.heads.withdrawn, { title, dates })} – ${company.name}`,
    description: withdrawals[0]?.because ?? '',
    feed: urls.policyFeed(company.id, policy),
    isIndexed: false,
  })
}

/** The metadata of the history of a policy. */
export function historyMetadata(view: HistoryView): Metadata {
  const { company, policy, title, language, inLanguage } = view
  const { history, heads } = wordsIn(language)
  return metadataOf({
    ...view,
    path: urls.history(company.id, policy, inLanguage),
    title: `${fill(history.title, { title })} – ${company.name}`,
    description: fill(heads.history, { title, company: company.name }),
    feed: urls.policyFeed(company.id, policy, inLanguage),
  })
}

/** The metadata of the coverage of a policy. */
export function coverageMetadata({ company, version, site }: CoverageView): Metadata {
  return metadataOf({
    site,
    path: urls.coverage(company.id, version.policy),
    title: `${version.title}: what laws ask, and where it is said – ${company.name}`,
    description: `What laws and stores ask ${version.title} of ${company.name} to say, and the section that says it.`,
    feed: urls.policyFeed(company.id, version.policy),
    isIndexed: false,
  })
}

/** The metadata of the page on what a version changed. */
export function changesMetadata(view: ChangesView): Metadata {
  const words = wordsIn(view.newer.language)
  return comparisonMetadata(view, fill(words.changes.of, { date: dateIn(words, view.newer.updated) }))
}

/** The metadata of the page on what has changed since a version. */
export function sinceMetadata(view: ChangesView): Metadata {
  const { older, newer } = view
  const words = wordsIn(newer.language)
  return comparisonMetadata(view, fill(words.changes.sinceShort, { date: dateIn(words, (older ?? newer).updated) }))
}

function comparisonMetadata(view: ChangesView, title: string): Metadata {
  const { company, newer, policyLanguage } = view
  return metadataOf({
    ...view,
    title: `${title}: ${newer.title} – ${company.name}`,
    description: newer.summary,
    feed: urls.policyFeed(company.id, newer.policy, policyLanguage),
    isIndexed: false,
  })
}
