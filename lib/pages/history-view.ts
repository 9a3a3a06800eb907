import {
  type Archive,
  type Company,
  findCompany,
  findPolicy,
  type Policy,
  type Version,
  versionBefore,
} from '../archive/archive'
import { stoodFrom, titleOn } from '../archive/withdrawals'
import type { Withdrawal } from '../content/seals'
import { inForce, type Term, termOf, upcoming } from '../content/status'

/** A withdrawn version with its place in the history. */
export interface WithdrawnEntry {
  withdrawal: Withdrawal
  /** The first and the last day on which it stood; undefined where it never took effect. */
  stood?: { from: string; until: string }
}

/** A version of a policy with its place in the history. */
export interface HistoryEntry {
  version: Version
  term: Term
  /** The version that it began from; undefined for the first. */
  before?: Version
}

/** The versions of a policy. */
export interface HistoryView {
  company: Company
  policy: string
  /** The language of the policy. */
  language: string
  /** Of the version in force. */
  title: string
  /** The version in force; undefined where every version was withdrawn. */
  current?: Version
  /** The version that takes effect next, if one is announced. */
  next?: Version
  /** The last to take effect first. */
  entries: HistoryEntry[]
  /** Those that were public and withdrawn, newest first. */
  withdrawn: WithdrawnEntry[]
  /** Whether a page shows what laws and stores ask of the version in force. */
  hasCoverage: boolean
  /** Where the site stands. */
  site: string
}

/** What the history of a policy shows. Throws when there is no such policy. */
export function historyView(archive: Archive, companyId: string, policyId: string): HistoryView {
  return historyOf(archive, findPolicy(archive, companyId, policyId))
}

/** The histories of all policies that have a version. */
export function historyViews(archive: Archive): HistoryView[] {
  return archive.policies.filter(({ versions }) => versions.length > 0).map((policy) => historyOf(archive, policy))
}

function historyOf(archive: Archive, policy: Policy): HistoryView {
  const { today: day } = policy
  const current = inForce(policy.versions, day)
  return {
    company: findCompany(archive, policy.company),
    policy: policy.policy,
    language: policy.language,
    title: titleOn(policy, day),
    current,
    next: upcoming(policy.versions, day),
    hasCoverage: current !== undefined && policy.isCoveragePublic,
    entries: policy.versions.map((version) => ({
      version,
      term: termOf(version, policy.versions, day),
      before: versionBefore(policy, version),
    })),
    withdrawn: policy.withdrawals.map((withdrawal) => ({
      withdrawal,
      stood: stoodFrom(withdrawal, policy.versions, policy.withdrawals),
    })),
    site: archive.site,
  }
}
