import type { CompanyFacts } from '../content/facts'
import type { Withdrawal } from '../content/seals'
import { inForce, parentOf, takesOver } from '../content/status'
import type { Profile } from '../laws/laws'
import type { Grants } from '../laws/requests'
import type { Text } from '../text/text'

/** A company and the facts about it. */
export interface Company
  extends Pick<CompanyFacts, 'website' | 'email' | 'address' | 'timeZone' | 'profiles' | 'apps' | 'framedBy'> {
  /** Its name in addresses, such as `klantra`. */
  id: string
  name: string
  about: string
  /** The language of its policies, unless they say otherwise, as a tag of BCP 47. */
  language: string
  /** By the last part of its address, such as `delete-account`: the policy and the section that a shortcut shows, such as `privacy#account-deletion`. */
  shortcuts: Record<string, string>
  /** Where its page was before, as paths on the site. */
  formerAddresses: string[]
  accent: string
  accentDark: string
}

/** One published text of a policy, but for the text itself. Dates are `YYYY-MM-DD`. */
export interface Version {
  company: string
  policy: string
  /** The day on which it was published. */
  updated: string
  /** The day on which it takes effect, not before `updated`. */
  effective: string
  /** When the version was published that it began from, as far as it says so. */
  from?: string
  /** The language of its text, as a tag of BCP 47. */
  language: string
  title: string
  summary: string
  change: 'material' | 'editorial'
  /** Notes on sections that are gone, by the anchors that led to them. */
  retired: Record<string, string>
  /** The SHA-256 of its file, in hexadecimal digits. */
  seal: string
  /** The day on which it was brought here, where it was published elsewhere before. */
  broughtOn?: string
  /** The texts of the same day whose place it took, oldest first, where one was public. */
  replaces?: Withdrawal[]
  /** The language in its addresses, where it is a translation. */
  inLanguage?: string
  /** The last day on which that changed more than the wording of what was public. */
  changedOn?: string
}

/** What a policy declares of the laws and stores that apply to it. */
export interface Declaration {
  profiles: Profile[]
  /** By the ids of disclosures: the anchors of the sections that make each, or why it does not apply. */
  covers: Record<string, string[]>
}

/** What is known about a policy and is not its text. */
export interface PolicyFacts extends Declaration {
  /** Where questions about it go, when that is not the company's address. */
  email?: string
  /** The language of its texts, as a tag of BCP 47. */
  language: string
  /** The requests that it lets people make, by the sections that they rest on. */
  requests: Grants
  /** Whether its translations bind as the originals do. */
  doAllBind: boolean
  /** Whether readers see what laws and stores ask of it, and where it says so. */
  isCoveragePublic: boolean
  /** Where it was before, as paths on the site. */
  formerAddresses: string[]
}

/** A policy by its names in addresses, and its versions, the last to take effect first. */
export interface Policy extends PolicyFacts {
  company: string
  policy: string
  /** The day for which its pages are made, which its company has: which version is in force depends on it. */
  today: string
  versions: Version[]
  /** The translations of its versions, in the order of these and of their languages. */
  translations: Version[]
  /** Its versions that were public and withdrawn, newest first. */
  withdrawals: Withdrawal[]
  /** Its translations that were public and withdrawn, newest first. */
  withdrawnTranslations: Withdrawal[]
  /** Anchors that only withdrawn versions had, and that go on landing. */
  keptAnchors: string[]
}

/** All that pages are made from, as of a day. */
export interface Archive {
  /** The day for which pages are made, or the instant, of which each company has its own day. */
  today: string
  /** Where the site stands. */
  site: string
  /** In alphabetical order of their names in addresses. */
  companies: Company[]
  /** Those of a company together, in alphabetical order, and with them those of which every version was withdrawn. */
  policies: Policy[]
  /** What each version says. */
  texts: Map<Version, Text>
}

/** What a version says that says nothing. */
export const noText: Text = { description: '', inShort: '', opening: '', sections: [] }

/** A company by its name in addresses. Throws when there is none. */
export function findCompany({ companies }: Archive, id: string): Company {
  return found(
    companies.find((company) => company.id === id),
    id,
  )
}

/** The policies of a company that have a version, in alphabetical order. */
export function policiesOf({ policies }: Archive, company: string): Policy[] {
  return policies.filter((policy) => policy.company === company && policy.versions.length > 0)
}

/** A policy by its names in addresses, though all its versions may be withdrawn. Throws when there is none. */
export function findPolicy({ policies }: Archive, company: string, policy: string): Policy {
  const own = policies.find((candidate) => candidate.company === company && candidate.policy === policy)
  return found(own, `${company}/${policy}`)
}

/** The version that was published on a day. Throws when there is none. */
export function findVersion(policy: Policy, updated: string): Version {
  const own = policy.versions.find((version) => version.updated === updated)
  return found(own, `${policy.company}/${policy.policy}/${updated}`)
}

/** The version of a policy that is in force. Throws when it has none. */
export function versionInForce({ company, policy, versions, today }: Policy): Version {
  return found(inForce(versions, today), `${company}/${policy}`)
}

/** The version that another one began from. Undefined for the first. */
export function versionBefore({ versions }: Policy, version: Version): Version | undefined {
  return parentOf(version, versions)
}

/** The translation of a version into a language. Undefined where there is none. */
export function translationOf({ translations }: Policy, { updated }: Version, language: string): Version | undefined {
  return translations.find((one) => one.updated === updated && one.language === language)
}

/** A policy as its readers in a language have it: with the translations of its versions, where there are such. */
export function policyIn(policy: Policy, language: string): Policy {
  return { ...policy, language, versions: policy.versions.map((one) => translationOf(policy, one, language) ?? one) }
}

/** The newest translation of a policy into a language: of the version in force or, where that has none yet, of the last before it that has one. Undefined where there is none. */
export function newestIn({ versions, translations, today }: Policy, language: string): Version | undefined {
  const current = inForce(versions, today)
  return current && translations.find((one) => one.language === language && !takesOver(one, current))
}

/** The languages into which a text of a policy is translated that is or was in force, in alphabetical order of their tags. */
export function languagesOf(policy: Policy): string[] {
  const languages = new Set(policy.translations.map(({ language }) => language))
  return [...languages].filter((language) => newestIn(policy, language)).sort()
}

/** The languages into which a version of a policy is translated. */
export function languagesOfVersion({ translations }: Policy, { updated }: Version): string[] {
  return translations.filter((one) => one.updated === updated).map(({ language }) => language)
}

/** The translations of a policy into a language, as its versions. */
export function translationsIn(policy: Policy, language: string): Policy {
  const isOwn = (one: { language?: string }) => one.language === language
  return {
    ...policy,
    language,
    versions: policy.translations.filter(isOwn),
    withdrawals: policy.withdrawnTranslations.filter(isOwn),
  }
}

/** The translation, into the same language, of the version that the version of a translation began from; undefined where there is none to compare it with. */
export function changesIn(policy: Policy, { updated, language }: Version): Version | undefined {
  const before = versionBefore(policy, findVersion(policy, updated))
  return before && translationOf(policy, before, language)
}

/** The day on which a text was published: that of its version or, for a translation, perhaps a later one. */
export function publishedOn({ updated, inLanguage, broughtOn = updated }: Version): string {
  return inLanguage === undefined ? updated : broughtOn
}

/** The day since which a text says what it says: on which it was published or, last, took the place of another. */
export function modifiedOn(version: Version): string {
  return version.replaces?.at(-1)?.on ?? publishedOn(version)
}

/** What a version says. */
export function textOf({ texts }: Archive, version: Version): Text {
  return texts.get(version) ?? noText
}

/** That the site has nothing of a name. */
export class NothingThere extends Error {}

/** A value that was sought by a name, such as `shortcut acme/help`. Throws where there is none. */
export function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new NothingThere(`there is no ${name}`)
  return value
}
