import {
  type Archive,
  findCompany,
  findPolicy,
  newestIn,
  type Policy,
  translationsIn,
  type Version,
  versionBefore,
} from '../archive/archive'
import { titleOn } from '../archive/withdrawals'
import { wordsIn } from '../languages/words'
import { redlineOf } from '../pages/changes-view'
import { siteLanguage } from '../pages/company-view'
import { redlineToHtml } from '../redline/html'
import { urls } from '../urls'
import { type FeedEntry, formatFeed, versionEntry, withdrawalEntry } from './feed'

/** How many versions of all policies a feed reader is sent: one that looks once a month misses none. */
const newest = 50

/** The feed of all policies. */
export function siteFeed(archive: Archive): string {
  const { policies, site } = archive
  const language = siteLanguage(archive.companies)
  const { title } = wordsIn(language).lists
  const feed = { title, path: urls.feed(), page: urls.home(), site, origin: originOf(policies), language }
  return formatFeed(feed, feedEntries(archive, policies, newest))
}

/** The feed of a policy or, with a language, of its translations. Throws when there is no such policy. */
export function policyFeed(archive: Archive, company: string, id: string, language?: string): string {
  const original = findPolicy(archive, company, id)
  const policy = language === undefined ? original : translationsIn(original, language)
  const titled = language === undefined ? undefined : newestIn(original, language)
  const feed = {
    title: `${titled?.title ?? titleOn(original, policy.today)} – ${findCompany(archive, company).name}`,
    path: urls.policyFeed(company, id, language),
    page: urls.policy(company, id, language),
    site: archive.site,
    origin: originOf([original]),
    language: policy.language,
  }
  return formatFeed(feed, feedEntries(archive, [policy]))
}

/** The versions of policies, and their withdrawals, as entries of a feed, newest first, and no more than `most`. Those of one day are in the order of policies, versions before withdrawals. */
function feedEntries(archive: Archive, policies: Policy[], most = Number.POSITIVE_INFINITY): FeedEntry[] {
  const entries = policies.flatMap((policy) => {
    const author = findCompany(archive, policy.company).name
    return [
      ...policy.versions.map((version) => versionEntry(version, author, () => changesOf(archive, policy, version))),
      ...policy.withdrawals.map((one) => withdrawalEntry(one, titleOn(policy, one.on), author, policy.language)),
    ]
  })
  return entries.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1)).slice(0, most)
}

function changesOf(archive: Archive, policy: Policy, version: Version): string {
  const before = versionBefore(policy, version)
  return before ? redlineToHtml(redlineOf(archive, before, version), wordsIn(version.language)) : ''
}

/** The seal of the first version that was published of policies, though it may be withdrawn. */
function originOf(policies: Policy[]): string {
  const published = policies.flatMap(({ versions, withdrawals }) => {
    // A history that is brought later must not change the name of the feed.
    const own = [...versions.filter(({ broughtOn }) => broughtOn === undefined), ...withdrawals]
    return own.length > 0 ? own : versions
  })
  return published.reduce((first, one) => (key(one) <= key(first) ? one : first)).seal
}

function key({ updated, company, policy }: Pick<Version, 'updated' | 'company' | 'policy'>): string {
  return `${updated} ${company} ${policy}`
}
