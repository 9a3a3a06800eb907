import {
  type Archive,
  type Company,
  findCompany,
  findPolicy,
  newestIn,
  type Policy,
  textOf,
  type Version,
} from '../archive/archive'
import { keptNotes, leftEmpty, titleOn } from '../archive/withdrawals'
import type { Withdrawal } from '../content/seals'
import { inForce } from '../content/status'
import { wordsIn } from '../languages/words'
import { allSections, type Section } from '../text/text'
import { urls } from '../urls'
import type { ContactDetails } from './policy-view'
import type { PageView } from './translations'

/** What a page shows that stands where a version was withdrawn. */
export interface WithdrawnView extends PageView {
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
}

/** The version of a policy that is in force, and the places for its anchors on another page, in its language; where there is none, in that of the page. */
export function placesInForce(
  archive: Archive,
  { versions, today, keptAnchors }: Policy,
  language: string,
): Pick<WithdrawnView, 'current' | 'sections' | 'retired'> {
  const current = inForce(versions, today)
  const sections = current ? allSections(textOf(archive, current).sections) : []
  const words = wordsIn(current?.language ?? language)
  return { current, sections, retired: { ...keptNotes(keptAnchors, sections, words), ...current?.retired } }
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
        leftEmpty(policy.withdrawnTranslations, updated === undefined ? [] : policy.translations).filter(
          ({ language }) => language === inLanguage,
        )
  const withdrawals = updated === undefined ? empty : empty.filter((one) => one.updated === updated)
  const shown = inLanguage === undefined ? inForce(policy.versions, policy.today) : newestIn(policy, inLanguage)
  if (withdrawals.length === 0 || (updated === undefined && shown)) return undefined
  const company = findCompany(archive, companyId)
  const { email } = policy
  const language = inLanguage ?? policy.language
  return {
    company,
    policy: policyId,
    title: titleOn(policy, policy.today),
    withdrawals,
    ...placesInForce(archive, policy, language),
    contact: email === undefined ? company : { email },
    language,
    path: urls.text(companyId, policyId, updated, inLanguage),
    site: archive.site,
  }
}
