import {
  type Archive,
  type Company,
  changesIn,
  findCompany,
  findPolicy,
  findVersion,
  languagesOfVersion,
  newestIn,
  type Policy,
  policyIn,
  textOf,
  type Version,
  versionBefore,
  versionInForce,
} from '../archive/archive'
import { type Term, takesOver, termOf, upcoming } from '../content/status'
import { type Redline, redline } from '../redline/redline'
import { urls } from '../urls'
import { alternatesOf, type PageView } from './translations'

/** What changed between two versions of a policy. */
export interface ChangesView extends PageView {
  company: Company
  /** Undefined when there is nothing to compare with: the newer is the first. */
  older?: Version
  newer: Version
  /** When each of the two is, was or will be in force, on the page on what has changed since a version. */
  terms?: { older?: Term; newer: Term }
  /** The version that takes effect after the newer one, where that is the one in force and another is announced. */
  next?: Version
  /** The newer version and those between the two, the last to take effect first. */
  steps: Version[]
  redline?: Redline
  /** The language of the pages of the policy, where there are such in that of the newer. */
  policyLanguage?: string
}

/** What a version changed in the one that it began from, or in a language, what its translation changed in that of the other, where there is such. Throws when there is no such version. */
export function changesView(
  archive: Archive,
  company: string,
  policyId: string,
  updated: string,
  language?: string,
): ChangesView {
  const original = findPolicy(archive, company, policyId)
  const policy = language === undefined ? original : policyIn(original, language)
  // The other may be withdrawn.
  if (language !== undefined && !changesIn(original, findVersion(policy, updated)))
    return changesView(archive, company, policyId, updated)
  const newer = findVersion(policy, updated)
  return {
    ...comparison(archive, policy, versionBefore(policy, newer), newer, [newer]),
    languages: alternatesOf(
      original,
      languagesOfVersion(original, newer).filter((one) => changesIn(original, { ...newer, language: one })),
      (one) => urls.changes(company, policyId, updated, one),
    ),
    policyLanguage: language && newestIn(original, language) && language,
    path: urls.changes(company, policyId, updated, language),
  }
}

/** What changed since a version: from it to the one in force, or nothing when that is not newer. Throws when there is no such version. */
export function sinceView(archive: Archive, company: string, policyId: string, updated: string): ChangesView {
  const policy = findPolicy(archive, company, policyId)
  const older = findVersion(policy, updated)
  const newer = versionInForce(policy)
  const steps = policy.versions.filter((version) => takesOver(version, older) && !takesOver(version, newer))
  return {
    ...comparison(archive, policy, older, newer, steps),
    terms: { older: termOf(older, policy.versions, policy.today), newer: termOf(newer, policy.versions, policy.today) },
    next: upcoming(policy.versions, policy.today),
    path: urls.since(company, policyId, updated),
  }
}

function comparison(
  archive: Archive,
  { company }: Policy,
  older: Version | undefined,
  newer: Version,
  steps: Version[],
): Omit<ChangesView, 'path'> {
  return {
    company: findCompany(archive, company),
    older,
    newer,
    steps,
    redline: older && steps.length > 0 ? redlineOf(archive, older, newer) : undefined,
    site: archive.site,
  }
}

/** The redline between two versions. */
export function redlineOf(archive: Archive, older: Version, newer: Version): Redline {
  return redline(textOf(archive, older), textOf(archive, newer))
}
