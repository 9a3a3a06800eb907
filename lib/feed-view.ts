// Gathers what feeds hold, from the archive.
import { findCompany, type Policy, type Version, versionBefore } from './archive'
import { redlineOf } from './changes-view'
import type { FeedEntry } from './feed'
import { redlineToHtml } from './redline/html'

/** The versions of policies as entries of a feed, newest first, and no more than `most`. */
export function feedEntries(policies: Policy[], most = Number.POSITIVE_INFINITY): FeedEntry[] {
  return policies
    .flatMap((policy) => policy.versions.map((version) => ({ policy, version })))
    .sort((a, b) => (key(a.version) < key(b.version) ? 1 : -1))
    .slice(0, most)
    .map(({ policy, version }) => {
      const before = versionBefore(policy, version)
      const changes = before ? redlineToHtml(redlineOf(before, version)) : ''
      return { version, author: findCompany(version.company).name, changes }
    })
}

/** The seal of the first version that was published of policies. */
export function originOf(policies: Policy[]): string {
  const versions = policies.flatMap((policy) => policy.versions)
  return versions.reduce((first, version) => (key(version) < key(first) ? version : first)).seal
}

function key({ updated, company, policy }: Version): string {
  return `${updated} ${company} ${policy}`
}
