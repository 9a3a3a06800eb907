// Gathers what feeds hold, from the archive.
import { findCompany, type Policy, type Version, versionBefore } from '../content/archive'
import { titleOn } from '../content/withdrawals'
import { redlineOf } from '../pages/changes-view'
import { redlineToHtml } from '../redline/html'
import { type FeedEntry, versionEntry, withdrawalEntry } from './feed'

/** What stands in a feed before it is written: its place in the order, newest first, and how to make it. */
interface Planned {
  key: string
  make: () => FeedEntry
}

/** The versions of policies, and their withdrawals, as entries of a feed, newest first, and no more than `most`. */
export function feedEntries(policies: Policy[], most = Number.POSITIVE_INFINITY): FeedEntry[] {
  const planned = policies.flatMap((policy): Planned[] => [
    ...policy.versions.map((version) => ({
      key: key(version),
      make: () => versionEntry(version, authorOf(policy), changesOf(policy, version)),
    })),
    ...policy.withdrawals.map((withdrawal) => ({
      key: key({ ...withdrawal, updated: withdrawal.on }),
      make: () => withdrawalEntry(withdrawal, titleOn(policy, withdrawal.on), authorOf(policy)),
    })),
  ])
  return planned
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .slice(0, most)
    .map(({ make }) => make())
}

function authorOf({ company }: Policy): string {
  return findCompany(company).name
}

function changesOf(policy: Policy, version: Version): string {
  const before = versionBefore(policy, version)
  return before ? redlineToHtml(redlineOf(before, version)) : ''
}

/** The seal of the first version that was published of policies, though it may be withdrawn. */
export function originOf(policies: Policy[]): string {
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
