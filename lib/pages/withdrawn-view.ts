import { type Archive, type Company, findCompany, findPolicy, textOf, type Version } from '../archive/archive'
import { keptNotes, leftEmpty, titleOn, withdrawnIn } from '../archive/withdrawals'
import type { Withdrawal } from '../content/seals'
import { inForce } from '../content/status'
import { wordsIn } from '../languages/words'
import { allSections, type Section } from '../text/text'
import { urls } from '../urls'
import type { ContactDetails } from './policy-view'
import { newestIn } from './translations'

/** What a page shows that stands where a version was withdrawn. */
export interface WithdrawnView {
  company: Company
  policy: string
  title: string
  /** The versions that it is about, newest first. */
  withdrawals: Withdrawal[]
  /** The version in force; undefined where every version was withdrawn. */
  current?: Version
  /** The sections of the version in force, in reading order. */
  sections: Section[]
  /** Notes on sections that are gone from it or that only withdrawn versions had, by the anchors that led to them. */
  retired: Record<string, string>
  contact: ContactDetails
  /** The language of the page. */
  language: string
  path: string
  site: string
}

/** What stands in the place of a policy of which every version was withdrawn or, with `updated`, of one withdrawn version; with a language, the same of its translations. Undefined where there is a text to show. */
export function withdrawnView(
  archive: Archive,
  companyId: string,
  policyId: string,
  updated?: string,
  inLanguage?: string,
): WithdrawnView | undefined {
  const policy = findPolicy(archive, companyId, policyId)
  const empty =
    inLanguage === undefined
      ? leftEmpty(policy.withdrawals, policy.versions)
      : // That in the place of one may not be in force yet.
        withdrawnIn(policy.withdrawnTranslations, updated === undefined ? [] : policy.translations).filter(
          ({ language }) => language === inLanguage,
        )
  const withdrawals = updated === undefined ? empty : empty.filter((one) => one.updated === updated)
  const current = inForce(policy.versions, policy.today)
  const shown = inLanguage === undefined ? current : newestIn(policy, inLanguage)
  if (withdrawals.length === 0 || (updated === undefined && shown)) return undefined
  const company = findCompany(archive, companyId)
  const { email } = policy
  const language = inLanguage ?? policy.language
  const sections = current ? allSections(textOf(archive, current).sections) : []
  return {
    company,
    policy: policyId,
    title: titleOn(policy, policy.today),
    withdrawals,
    current,
    sections,
    retired: { ...keptNotes(policy.keptAnchors, sections, wordsIn(language)), ...current?.retired },
    contact: email === undefined ? company : { email },
    language,
    path:
      updated === undefined
        ? urls.policy(companyId, policyId, inLanguage)
        : urls.version(companyId, policyId, updated, inLanguage),
    site: archive.site,
  }
}
