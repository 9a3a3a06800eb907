// Gathers what the history of a policy shows, from the archive and today's date.
import {
  type Company,
  findCompany,
  findPolicy,
  type Policy,
  type Version,
  versionBefore,
  versionInForce,
} from './archive'
import { siteUrl, today } from './environment'
import { type Term, termOf, upcoming } from './status'

/** A version of a policy with its place in the history. */
export interface HistoryEntry {
  version: Version
  term: Term
  /** The version before it; undefined for the first. */
  before?: Version
}

/** The versions of a policy. */
export interface HistoryView {
  company: Company
  /** The version in force. */
  current: Version
  /** The version that takes effect next, if one is announced. */
  next?: Version
  /** Newest first. */
  entries: HistoryEntry[]
  /** Where the site stands. */
  site: string
}

/** What the history of a policy shows. Throws when there is no such policy. */
export function historyView(companyId: string, policyId: string): HistoryView {
  return historyOf(findPolicy(companyId, policyId))
}

/** The history of a policy. */
export function historyOf(policy: Policy): HistoryView {
  const day = today()
  return {
    company: findCompany(policy.company),
    current: versionInForce(policy, day),
    next: upcoming(policy.versions, day),
    entries: policy.versions.map((version) => ({
      version,
      term: termOf(version, policy.versions, day),
      before: versionBefore(policy, version),
    })),
    site: siteUrl(),
  }
}
