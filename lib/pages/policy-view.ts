import {
  type Archive,
  type Company,
  changesIn,
  findCompany,
  findPolicy,
  findVersion,
  found,
  languagesOf,
  languagesOfVersion,
  newestIn,
  type Policy,
  policiesOf,
  textOf,
  translationOf,
  type Version,
  versionBefore,
  versionInForce,
} from '../archive/archive'
import { keptNotes } from '../archive/withdrawals'
import { type Term, termOf, upcoming } from '../content/status'
import { wordsIn } from '../languages/words'
import { type GrantedRequest, requestsIn } from '../laws/requests'
import { byAnchor, type Text } from '../text/text'
import { absolute, urls } from '../urls'
import { inShortOf } from './in-short'
import { alternatesOf, type Behind, behindOf, type PageView, withNewerAnchors } from './translations'

/** How to reach a company, as far as it has said. */
export type ContactDetails = Pick<Company, 'website' | 'email' | 'address'>

/** What a page about one version of a policy shows. */
export interface PolicyView extends PageView {
  company: Company
  version: Version
  /** When the version is, was or will be in force. */
  term: Term
  /** The version in force. */
  current: Version
  /** The version that takes effect next, if one is announced. */
  next?: Version
  /** True for the first version of the policy. */
  isFirst: boolean
  /** For an editorial version: the newest one before it that changed more. */
  material?: Version
  text: Text
  /** The short version, each answer under its question. */
  inShort: string
  /** Notes on sections that are gone, by the anchors that led to them. */
  retired: Record<string, string>
  /** Where questions about the policy go. */
  contact: ContactDetails
  /** What readers can ask the company for; nothing on pages of versions that are not in force. */
  requests: GrantedRequest[]
  /** Whether a page shows what laws and stores ask of the version. */
  hasCoverage: boolean
  /** The versions in force of the company's other policies. */
  others: Version[]
  /** What is said of a translation beside that. */
  translation?: TranslationView
  /** Whether it is a draft, which readers do not see. */
  isDraft?: boolean
  /** The day for which the page is made. */
  today: string
}

/** What the page of a translation says beside that. */
export interface TranslationView {
  /** The version in force. */
  current: Version
  /** Whether it binds as the original does. */
  doesBind: boolean
  /** Whether it is of an older version than the one in whose place it stands. */
  isOlder: boolean
  behind?: Behind
  /** The language of the pages of the policy, and of the page on its changes and those of the next version, where there are such. */
  policyLanguage?: string
  changesLanguage?: string
  nextLanguage?: string
}

/** What the page of a policy shows: its version in force or, with `updated`, the version of that day; with a language, its translation. Throws when there is none. */
export function policyView(
  archive: Archive,
  companyId: string,
  policyId: string,
  updated?: string,
  language?: string,
): PolicyView {
  const { site } = archive
  const company = findCompany(archive, companyId)
  const policy = findPolicy(archive, companyId, policyId)
  const { today } = policy
  const current = versionInForce(policy)
  const original = updated === undefined ? current : findVersion(policy, updated)
  const version = language === undefined ? original : translationAt(policy, language, updated)
  const translation =
    version === original ? undefined : translationView(archive, policy, version, updated === undefined)
  const text = translation ? withNewerAnchors(textOf(archive, version), translation.behind) : textOf(archive, version)
  const translated = findVersion(policy, version.updated)
  const isCurrent = original === current
  const inLanguage = <T extends Version | undefined>(one: T) =>
    one && language !== undefined ? (translationOf(policy, one, language) ?? one) : one
  const contact = policy.email === undefined ? company : { email: policy.email }
  const words = wordsIn(version.language)
  const own = urls.version(companyId, policyId, version.updated, version.inLanguage)
  const asked = { email: contact.email, title: version.title, updated: version.updated, url: absolute(site, own) }
  return {
    company,
    version,
    term: termOf(original, policy.versions, today),
    current: inLanguage(current),
    next: inLanguage(upcoming(policy.versions, today)),
    isFirst: versionBefore(policy, translated) === undefined,
    material: version.change === 'editorial' ? inLanguage(materialBefore(policy, translated)) : undefined,
    text,
    inShort: inShortOf(text, policy.covers),
    retired: {
      ...(isCurrent || original.replaces ? keptNotes(policy.keptAnchors, text.sections, words) : {}),
      ...version.retired,
      ...(translation?.isOlder ? notesBeside(text, current.retired) : {}),
    },
    contact,
    requests: isCurrent ? requestsIn(text, policy.requests, asked, words) : [],
    hasCoverage: isCurrent && policy.isCoveragePublic,
    others: policiesOf(archive, companyId)
      .filter((other) => other !== policy)
      .map((other) => (language && newestIn(other, language)) || versionInForce(other)),
    translation,
    languages: alternatesOf(
      policy,
      updated === undefined ? languagesOf(policy) : languagesOfVersion(policy, version),
      (one) => urls.text(companyId, policyId, updated, one),
    ),
    path: urls.text(companyId, policyId, updated, language),
    today,
    site,
  }
}

/** The translation of the version of a day or, without one, the newest that there is. Throws when there is none. */
function translationAt(policy: Policy, language: string, updated: string | undefined): Version {
  const own =
    updated === undefined ? newestIn(policy, language) : translationOf(policy, findVersion(policy, updated), language)
  return found(own, `${policy.company}/${policy.policy} in ${language}`)
}

function translationView(archive: Archive, policy: Policy, version: Version, isOfPolicy: boolean): TranslationView {
  const { language, updated } = version
  const current = versionInForce(policy)
  const next = upcoming(policy.versions, policy.today)
  const nextIn = next && translationOf(policy, next, language)
  return {
    current,
    doesBind: policy.doAllBind,
    isOlder: isOfPolicy && updated !== current.updated,
    behind: isOfPolicy ? behindOf(archive, policy, version) : undefined,
    policyLanguage: newestIn(policy, language) && language,
    changesLanguage: changesIn(policy, version) && language,
    nextLanguage: nextIn && changesIn(policy, nextIn) && language,
  }
}

/** Notes on sections that a text has not. */
function notesBeside({ sections }: Text, notes: Record<string, string>): Record<string, string> {
  const known = byAnchor(sections)
  return Object.fromEntries(Object.entries(notes).filter(([anchor]) => !known.has(anchor)))
}

/** The newest version before another that is no editorial one. Undefined where there is none. */
function materialBefore(policy: Policy, version: Version): Version | undefined {
  const before = versionBefore(policy, version)
  return before?.change === 'editorial' ? materialBefore(policy, before) : before
}
