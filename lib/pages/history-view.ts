import {
  type Archive,
  type Company,
  changesIn,
  findCompany,
  findPolicy,
  languagesOf,
  languagesOfVersion,
  newestIn,
  type Policy,
  policyIn,
  type Version,
  versionBefore,
} from '../archive/archive'
import { stoodFrom, titleOn } from '../archive/withdrawals'
import type { Withdrawal } from '../content/seals'
import { inForce, type Term, termOf, upcoming } from '../content/status'
import { urls } from '../urls'
import { type Alternate, alternatesOf, type PageView } from './translations'

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
  /** The language of the page on what it changed, where that is in another than that of the policy. */
  changesLanguage?: string
  /** The version in each of its languages; none where there is one alone. */
  languages?: Alternate[]
  /** Its translations. */
  translations?: Version[]
}

/** The versions of a policy. */
export interface HistoryView extends Omit<PageView, 'path'> {
  company: Company
  policy: string
  /** The language of the page: that of the policy, or of translations. */
  language: string
  /** The same, in addresses, where it is that of translations. */
  inLanguage?: string
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
}

/** What the history of a policy shows, in a language with the translations into that. Throws when there is no such policy. */
export function historyView(archive: Archive, companyId: string, policyId: string, language?: string): HistoryView {
  const policy = findPolicy(archive, companyId, policyId)
  if (language === undefined) return historyOf(archive, policy)
  const view = historyOf(archive, policyIn(policy, language))
  return { ...view, inLanguage: language, title: newestIn(policy, language)?.title ?? view.title }
}

/** The histories of all policies that have a version. */
export function historyViews(archive: Archive): HistoryView[] {
  return archive.policies.filter(({ versions }) => versions.length > 0).map((policy) => historyOf(archive, policy))
}

function historyOf(archive: Archive, policy: Policy): HistoryView {
  const { today: day, company, policy: id } = policy
  // A policy in one of its languages has these too.
  const original = findPolicy(archive, company, id)
  const current = inForce(policy.versions, day)
  return {
    company: findCompany(archive, policy.company),
    policy: policy.policy,
    language: policy.language,
    title: titleOn(policy, day),
    languages: alternatesOf(original, languagesOf(original), (one) => urls.history(company, id, one)),
    current,
    next: upcoming(policy.versions, day),
    hasCoverage: current !== undefined && policy.isCoveragePublic,
    entries: policy.versions.map((version) => ({
      version,
      term: termOf(version, policy.versions, day),
      before: versionBefore(policy, version),
      changesLanguage: changesIn(original, version) && version.inLanguage,
      translations: original.translations.filter(({ updated }) => updated === version.updated),
      languages: alternatesOf(original, languagesOfVersion(original, version), (one) =>
        urls.version(company, id, version.updated, one),
      ),
    })),
    withdrawn: policy.withdrawals.map((withdrawal) => ({
      withdrawal,
      stood: stoodFrom(withdrawal, policy.versions, policy.withdrawals),
    })),
    site: archive.site,
  }
}
