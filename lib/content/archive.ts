import { dayIn } from '../languages/dates'
import { type Profile, profileNames } from '../laws/laws'
import type { Grants } from '../laws/requests'
import type { Text } from '../text/text'
import type { KeptAnchors } from './addresses'
import { pageAccents } from './page-colors'
import type { SealRecord, Withdrawal } from './seals'
import { byEffect, inForce, parentOf } from './status'
import { publicWithdrawals, recordedFacts } from './withdrawals'

/** A company and the facts about it. */
export interface Company {
  /** Its name in addresses, such as `klantra`. */
  id: string
  name: string
  about: string
  website?: string
  email?: string
  address?: string
  /** The time zone of its days, such as `Europe/Vienna`, where that is not UTC. */
  timeZone?: string
  /** The laws and stores that apply to its policies, unless they say otherwise. */
  profiles: Profile[]
  /** The names of its apps, as in the stores. */
  apps: string[]
  /** By the last part of its address, such as `delete-account`: the policy and the section that a shortcut shows, such as `privacy#account-deletion`. */
  shortcuts: Record<string, string>
  /** Where its page was before, as paths on the site. */
  formerAddresses: string[]
  /** The origins whose pages may show its policies in a frame. */
  framedBy: string[]
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
  title: string
  summary: string
  change: 'material' | 'editorial'
  /** Notes on sections that are gone, by the anchors that led to them. */
  retired: Record<string, string>
  /** The SHA-256 of its file, in hexadecimal digits. */
  seal: string
  /** The day on which it was brought here, where it was published elsewhere before. */
  broughtOn?: string
  /** The text of the same day whose place it took, where that was public. */
  replaces?: Withdrawal
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
  /** The requests that it lets people make, by the sections that they rest on. */
  requests: Grants
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
  /** Its versions that were public and withdrawn, newest first. */
  withdrawals: Withdrawal[]
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

/** What the files of the content say, whoever read them. What a file does not say is absent. */
export interface Documents {
  companies: CompanyDocument[]
  policies: PolicyFactsDocument[]
  versions: VersionDocument[]
  record: SealRecord
  kept: KeptAnchors
}

/** What a `company.yaml` says. */
export type CompanyDocument = Pick<Company, 'id'> & Partial<Omit<Company, 'profiles'>> & { profiles?: string[] }

/** What a `policy.yaml` says. */
export type PolicyFactsDocument = Pick<Policy, 'company' | 'policy'> &
  Partial<Omit<PolicyFacts, 'profiles' | 'isCoveragePublic'>> & { profiles?: string[]; coverage?: string }

type VersionNames = 'company' | 'policy' | 'updated' | 'seal'

/** What the file of a version, or of a draft that is to be one, says. */
export type VersionDocument = Pick<Version, VersionNames> &
  Partial<Pick<Version, 'effective' | 'from' | 'title' | 'summary' | 'retired'>> & { change?: string; text?: Text }

const noText: Text = { description: '', inShort: '', opening: '', sections: [] }

/** The archive of some documents, for the site that stands at `site`, as of `today`. What a draft does not say yet is empty. */
export function archiveOf(documents: Documents, { today, site }: Pick<Archive, 'today' | 'site'>): Archive {
  const companies = documents.companies.map(companyOf).sort(byKey(({ id }) => id))
  const texts = new Map<Version, Text>()
  const versions = new Map<string, Version[]>()
  for (const document of documents.versions) {
    const version = versionOf(document, documents.record)
    texts.set(version, document.text ?? noText)
    versions.set(nameOf(document), [...(versions.get(nameOf(document)) ?? []), version])
  }
  const facts = new Map(documents.policies.map((document) => [nameOf(document), document]))
  const named = [...documents.versions, ...documents.record.withdrawals.filter(({ wasPublic }) => wasPublic)]
  const names = new Map(named.map((one) => [nameOf(one), one]))
  const policies = [...names].map(([name, { company, policy }]): Policy => {
    const own = facts.get(name)
    const ownCompany = companies.find(({ id }) => id === company)
    return {
      company,
      policy,
      today: dayIn(today, ownCompany?.timeZone),
      email: own?.email,
      profiles: profilesIn(own?.profiles) ?? ownCompany?.profiles ?? [],
      covers: own?.covers ?? {},
      requests: own?.requests ?? {},
      isCoveragePublic: own?.coverage === 'public',
      formerAddresses: own?.formerAddresses ?? [],
      versions: (versions.get(name) ?? []).sort((a, b) => byEffect(b, a)),
      withdrawals: publicWithdrawals(documents.record, company, policy),
      keptAnchors: documents.kept.get(name) ?? [],
    }
  })
  return { today, site, companies, policies: policies.sort(byKey(nameOf)), texts }
}

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

/** What a version says. */
export function textOf({ texts }: Archive, version: Version): Text {
  return texts.get(version) ?? noText
}

function companyOf(document: CompanyDocument): Company {
  return {
    ...document,
    name: document.name ?? '',
    about: document.about ?? '',
    profiles: profilesIn(document.profiles) ?? [],
    apps: document.apps ?? [],
    shortcuts: document.shortcuts ?? {},
    formerAddresses: document.formerAddresses ?? [],
    framedBy: document.framedBy ?? [],
    accent: document.accent ?? pageAccents.light,
    accentDark: document.accentDark ?? pageAccents.dark,
  }
}

function versionOf(document: VersionDocument, record: SealRecord): Version {
  const {
    company,
    policy,
    updated,
    effective = updated,
    from,
    title = '',
    summary = '',
    change,
    retired = {},
    seal,
  } = document
  return {
    company,
    policy,
    updated,
    effective,
    from,
    title,
    summary,
    change: change === 'editorial' ? 'editorial' : 'material',
    retired,
    seal,
    ...recordedFacts(record, `${company}/${policy}/${updated}.mdx`),
  }
}

/** In the order of the laws, whatever the order in the file. */
function profilesIn(written: string[] | undefined): Profile[] | undefined {
  return written && profileNames.filter((name) => written.includes(name))
}

function nameOf({ company, policy }: Pick<Policy, 'company' | 'policy'>): string {
  return `${company}/${policy}`
}

/** Keeps what is in one folder together, whatever the names of its neighbours. */
function byKey<T>(pathOf: (one: T) => string): (a: T, b: T) => number {
  const key = (one: T) => pathOf(one).replaceAll('/', ' ')
  return (a, b) => (key(a) < key(b) ? -1 : 1)
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`there is no ${name}`)
  return value
}
