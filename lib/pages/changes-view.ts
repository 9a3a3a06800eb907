// Gathers what a page about the changes between two versions shows, from the archive and today's date.
import {
  type Company,
  findCompany,
  findPolicy,
  findVersion,
  type Policy,
  readText,
  type Version,
  versionBefore,
  versionInForce,
} from '../content/archive'
import { type Term, termOf, upcoming } from '../content/status'
import { type Redline, redline } from '../redline/redline'
import { siteUrl, today } from '../settings'
import { urls } from '../urls'

/** What changed between two versions of a policy. */
export interface ChangesView {
  company: Company
  /** Undefined when there is nothing to compare with: the newer is the first. */
  older?: Version
  newer: Version
  /** When each of the two is, was or will be in force. */
  terms: { older?: Term; newer: Term }
  /** The version that takes effect after the newer one, where that is the one in force and another is announced. */
  next?: Version
  /** The newer version and those between the two, newest first. */
  steps: Version[]
  redline?: Redline
  /** The path of the page itself. */
  path: string
  /** Where the site stands. */
  site: string
}

/** What a version changed in the one before it. Throws when there is no such version. */
export function changesView(company: string, policyId: string, updated: string): ChangesView {
  const policy = findPolicy(company, policyId)
  const newer = findVersion(policy, updated)
  const older = versionBefore(policy, newer)
  return {
    company: findCompany(company),
    older,
    newer,
    steps: [newer],
    terms: termsOf(policy, newer, older),
    redline: older && redlineOf(older, newer),
    path: urls.changes(company, policyId, updated),
    site: siteUrl(),
  }
}

/** What changed since a version: from it to the one in force, or nothing when that is not newer. Throws when there is no such version. */
export function sinceView(company: string, policyId: string, updated: string): ChangesView {
  const policy = findPolicy(company, policyId)
  const older = findVersion(policy, updated)
  const newer = versionInForce(policy, today())
  const steps = policy.versions.filter((version) => version.updated > older.updated && version.updated <= newer.updated)
  return {
    company: findCompany(company),
    older,
    newer,
    steps,
    terms: termsOf(policy, newer, older),
    next: upcoming(policy.versions, today()),
    redline: steps.length > 0 ? redlineOf(older, newer) : undefined,
    path: urls.since(company, policyId, updated),
    site: siteUrl(),
  }
}

function termsOf({ versions }: Policy, newer: Version, older: Version | undefined): ChangesView['terms'] {
  const day = today()
  return { older: older && termOf(older, versions, day), newer: termOf(newer, versions, day) }
}

/** The redline between two versions. */
export function redlineOf(older: Version, newer: Version): Redline {
  return redline(readText(older), readText(newer))
}
