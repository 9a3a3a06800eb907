import type { Metadata } from 'next'
import type { Term } from '../content/status'
import { formatDate } from '../languages/dates'
import type { LinksView } from '../links/links-view'
import { absolute, urls } from '../urls'
import type { ChangesView } from './changes-view'
import type { CompanyView } from './company-view'
import type { CoverageView } from './coverage-view'
import type { HistoryView } from './history-view'
import type { PolicyView } from './policy-view'
import type { ShortcutView } from './shortcut-view'
import type { WithdrawnView } from './withdrawn-view'

/** What the head of a page says about it. */
export interface PageFacts {
  site: string
  path: string
  title: string
  description: string
  /** The path of the Atom feed that belongs to the page. */
  feed: string
  /** False to keep the page out of search engines. */
  isIndexed?: boolean
}

/** The metadata of a page: title, description, canonical address, feed and Open Graph. */
export function metadataOf({ site, path, title, description, feed, isIndexed = true }: PageFacts): Metadata {
  const url = absolute(site, path)
  return {
    title,
    description,
    alternates: { canonical: url, types: { 'application/atom+xml': absolute(site, feed) } },
    openGraph: { type: 'website', title, description, url },
    robots: isIndexed ? undefined : { index: false },
  }
}

/** The metadata of the first page of the site that stands at `site`. */
export function homeMetadata({ site }: { site: string }): Metadata {
  return metadataOf({
    site,
    path: urls.home(),
    title: 'Privacy policies',
    feed: urls.feed(),
    description: 'The privacy policies of each company, with the day on which each was last updated.',
  })
}

/** The metadata of the page of a company. */
export function companyMetadata({ company, site }: CompanyView): Metadata {
  return metadataOf({
    site,
    path: urls.company(company.id),
    feed: urls.feed(),
    title: `${company.name}: privacy policies`,
    description: `${company.about} Its privacy policies, and when each was last updated.`,
  })
}

/** The metadata of a page about a version of a policy. The page of the version in force names that of the policy, which says the same, as the address to find. */
export function policyMetadata({ company, version, term, text, path, site }: PolicyView): Metadata {
  const isPinned = path !== urls.policy(version.company, version.policy)
  const title = isPinned ? pinnedTitle(version.title, version.updated, term) : version.title
  const facts = metadataOf({
    site,
    path: term.status === 'in force' ? urls.policy(version.company, version.policy) : path,
    title: `${title} – ${company.name}`,
    description: text.description,
    feed: urls.policyFeed(version.company, version.policy),
    isIndexed: term.status !== 'superseded',
  })
  const modifiedTime = version.updated
  return { ...facts, openGraph: { ...facts.openGraph, type: 'article', siteName: company.name, modifiedTime } }
}

function pinnedTitle(title: string, updated: string, { status, from, until }: Term): string {
  if (status === 'in force') return `${title}, version of ${formatDate(updated)}`
  const days =
    from && (until ? `in force ${formatDate(from)} to ${formatDate(until)}` : `in force from ${formatDate(from)}`)
  return status === 'upcoming' ? `Upcoming: ${title}, ${days}` : `Superseded: ${title}, ${days ?? 'never in force'}`
}

/** The metadata of the page of a shortcut. */
export function shortcutMetadata({ from, title: shown, path }: ShortcutView): Metadata {
  const { company, version, site } = from
  const title = `${shown} – ${company.name}`
  return metadataOf({
    site,
    path,
    title,
    description: `${title}: what the ${version.title} says, on its own, and where the rest stands.`,
    feed: urls.policyFeed(company.id, version.policy),
  })
}

/** The metadata of the link kit of a company. */
export function linksMetadata({ company, path, site }: LinksView): Metadata {
  return metadataOf({
    site,
    path,
    title: `Links for apps and websites – ${company.name}`,
    description: `Permanent addresses of the policies of ${company.name} and their sections, with code to copy.`,
    feed: urls.feed(),
    isIndexed: false,
  })
}

/** The metadata of a page in the place of a withdrawn version. */
export function withdrawnMetadata({ company, policy, title, withdrawals, path, site }: WithdrawnView): Metadata {
  const days = withdrawals.map(({ updated }) => formatDate(updated)).join(', ')
  return metadataOf({
    site,
    path,
    title: `Withdrawn: ${title}, version of ${days} – ${company.name}`,
    description: withdrawals[0]?.because ?? '',
    feed: urls.policyFeed(company.id, policy),
    isIndexed: false,
  })
}

/** The metadata of the history of a policy. */
export function historyMetadata({ company, policy, title, site }: HistoryView): Metadata {
  return metadataOf({
    site,
    path: urls.history(company.id, policy),
    title: `${title}: all versions – ${company.name}`,
    description: `Every version of ${title} of ${company.name}: when each was in force, and what it changed.`,
    feed: urls.policyFeed(company.id, policy),
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

/** The metadata of a page about changes. */
export function changesMetadata({ company, newer, path, site }: ChangesView, title: string): Metadata {
  return metadataOf({
    site,
    path,
    title: `${title}: ${newer.title} – ${company.name}`,
    description: newer.summary,
    feed: urls.policyFeed(company.id, newer.policy),
    isIndexed: false,
  })
}
