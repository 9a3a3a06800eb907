// The only door to Contentlayer: reads the documents that it generated, one file each, from the disk.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type * as generated from 'contentlayer/generated'
import { type Profile, profileNames } from '../laws/laws'
import type { Grants } from '../laws/requests'
import { contentDir } from '../settings'
import { readIfThere } from '../system/files'
import type { Text } from '../text/text'
import { addressesFile, parseAddresses } from './addresses'
import { parseRecord, sealsFile, type Withdrawal } from './seals'
import { inForce, replacedBy } from './status'
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

/** A policy by its names in addresses, and its versions, newest first. */
export interface Policy {
  company: string
  policy: string
  versions: Version[]
  /** Its versions that were public and withdrawn, newest first. */
  withdrawals: Withdrawal[]
  /** Anchors that only withdrawn versions had, and that go on landing. */
  keptAnchors: string[]
}

const folder = '.contentlayer/generated'

/** The companies, in alphabetical order of their names in addresses. */
export function companies(): Company[] {
  return [...allCompanies().values()]
}

/** A company by its name in addresses. Throws when there is none. */
export function findCompany(id: string): Company {
  return found(allCompanies().get(id), id)
}

/** All policies that have a version, those of a company together, in alphabetical order. */
export function policies(): Policy[] {
  return allPolicies().filter(({ versions }) => versions.length > 0)
}

/** All policies, and those of which every version was withdrawn. */
export function allPolicies(): Policy[] {
  return [...policiesByCompany().values()].flat()
}

/** The policies of a company that have a version, in alphabetical order. */
export function policiesOf(company: string): Policy[] {
  return (policiesByCompany().get(company) ?? []).filter(({ versions }) => versions.length > 0)
}

/** A policy by its names in addresses, though all its versions may be withdrawn. Throws when there is none. */
export function findPolicy(company: string, policy: string): Policy {
  const own = policiesByCompany()
    .get(company)
    ?.find((candidate) => candidate.policy === policy)
  return found(own, `${company}/${policy}`)
}

/** The version that was published on a day. Throws when there is none. */
export function findVersion(policy: Policy, updated: string): Version {
  const own = policy.versions.find((version) => version.updated === updated)
  return found(own, `${policy.company}/${policy.policy}/${updated}`)
}

/** The version of a policy that is in force on a day. Throws when it has none. */
export function versionInForce({ company, policy, versions }: Policy, day: string): Version {
  return found(inForce(versions, day), `${company}/${policy}`)
}

/** The version that another one replaced. Undefined for the first. */
export function versionBefore({ versions }: Policy, version: Version): Version | undefined {
  return replacedBy(version, versions)
}

/** Where questions about a policy go, when that is not the company's address. */
export function emailOf({ company, policy }: Policy): string | undefined {
  return policyFacts().get(`${company}/${policy}`)?.email
}

/** The requests that a policy lets people make, by the sections that they rest on. */
export function grantsOf({ company, policy }: Policy): Grants {
  return policyFacts().get(`${company}/${policy}`)?.requests ?? {}
}

/** Where a policy was before, as paths on the site. */
export function formerAddressesOf({ company, policy }: Policy): string[] {
  return policyFacts().get(`${company}/${policy}`)?.formerAddresses ?? []
}

/** The laws and stores that a policy declares, or its company for all of its policies, and where it makes what they ask for. */
export function declarationOf({ company, policy }: Policy): Declaration {
  const facts = policyFacts().get(`${company}/${policy}`)
  return { profiles: facts?.profiles ?? findCompany(company).profiles, covers: facts?.covers ?? {} }
}

/** What a version says. */
export function readText({ company, policy, updated }: Version): Text {
  return read<generated.Version>('Version', `${company}/${policy}/${updated}.mdx`).text
}

const allCompanies = whileUnchanged('Company', () => {
  const byId = new Map<string, Company>()
  for (const path of documentPaths('Company')) {
    const id = path.replace('/company.yaml', '')
    const document = read<generated.Company>('Company', path)
    const { name, about, website, email, address, shortcuts, accent, accentDark } = document
    byId.set(id, {
      id,
      name,
      about,
      website,
      email,
      address,
      profiles: profilesIn(document.profiles) ?? [],
      apps: listIn(document.apps),
      shortcuts: shortcuts ?? {},
      formerAddresses: listIn(document.formerAddresses),
      framedBy: listIn(document.framedBy),
      accent,
      accentDark,
    })
  }
  return byId
})

/** The facts about a policy, as its `policy.yaml` says. */
interface PolicyFacts {
  email?: string
  /** Undefined where it does not say. */
  profiles?: Profile[]
  covers: Record<string, string[]>
  requests: Grants
  formerAddresses: string[]
}

const policyFacts = whileUnchanged('PolicyFacts', () => {
  const byPolicy = new Map<string, PolicyFacts>()
  for (const path of documentPaths('PolicyFacts')) {
    const { email, profiles, covers, requests, formerAddresses } = read<generated.PolicyFacts>('PolicyFacts', path)
    byPolicy.set(dirname(path), {
      email,
      profiles: profilesIn(profiles),
      covers: listsIn(covers),
      requests: listsIn(requests),
      formerAddresses: listIn(formerAddresses),
    })
  }
  return byPolicy
})

const policiesByCompany = whileUnchanged('Version', () => {
  const record = parseRecord(readIfThere(join(contentDir(), sealsFile)))
  const { anchors } = parseAddresses(readIfThere(join(contentDir(), addressesFile)))
  const byName = new Map<string, Policy>()
  const policyOf = (company: string, policy: string): Policy => {
    const name = `${company}/${policy}`
    const withdrawals = publicWithdrawals(record, company, policy)
    const own = byName.get(name) ?? { company, policy, versions: [], withdrawals, keptAnchors: anchors.get(name) ?? [] }
    byName.set(name, own)
    return own
  }
  for (const path of documentPaths('Version')) {
    const [company = '', policy = '', updated = ''] = path.replace(/\.mdx$/, '').split('/')
    const { title, summary, change, effective = updated, retired = {}, seal } = read<generated.Version>('Version', path)
    const version: Version = { company, policy, updated, effective, title, summary, change, retired, seal }
    policyOf(company, policy).versions.unshift({ ...version, ...recordedFacts(record, path) })
  }
  for (const { company, policy, wasPublic } of record.withdrawals) if (wasPublic) policyOf(company, policy)
  const sorted = [...byName.values()].sort((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1))
  const byCompany = new Map<string, Policy[]>()
  for (const policy of sorted) byCompany.set(policy.company, [...(byCompany.get(policy.company) ?? []), policy])
  return byCompany
})

/** In the order of the laws, whatever the order in the file. */
function profilesIn(written: string | string[] | null | undefined): Profile[] | undefined {
  return written ? profileNames.filter((name) => listIn(written).includes(name)) : undefined
}

function listsIn(written: Record<string, string | string[]> | null | undefined): Record<string, string[]> {
  return Object.fromEntries(Object.entries(written ?? {}).map(([name, value]) => [name, listIn(value)]))
}

/** A list of one may be written as its only value. */
function listIn(written: string | string[] | null | undefined): string[] {
  if (!written) return []
  return typeof written === 'string' ? [written] : written
}

/** Computes something once for as long as no document of a type changes: a large site asks thousands of times. */
function whileUnchanged<T>(type: string, compute: () => T): () => T {
  let known: { changed: number; value: T } | undefined
  return () => {
    // Contentlayer replaces the file of a document that changed, which the folder shows.
    const changed = statSync(join(folder, type)).mtimeMs
    if (known?.changed !== changed) known = { changed, value: compute() }
    return known.value
  }
}

/** The paths of the documents of a type below the content folder, in order. */
function documentPaths(type: string): string[] {
  return (
    readdirSync(join(folder, type))
      // While content is edited, Contentlayer reads drafts too.
      .filter((file) => /(\d\.mdx|\.yaml)\.json$/.test(file))
      .map((file) => file.slice(0, -'.json'.length).replace(/^_/, '').replaceAll('__', '/'))
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  )
}

function nameKey({ company, policy }: Policy): string {
  return sortKey(`${company}/${policy}`)
}

/** Keeps what is in one folder together, whatever the names of its neighbours. */
function sortKey(path: string): string {
  return path.replaceAll('/', ' ')
}

function read<T>(type: string, path: string): T {
  const name = path.replaceAll('/', '__').replace(/^(?=\d)/, '_')
  return JSON.parse(readFileSync(join(folder, type, `${name}.json`), 'utf8'))
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`there is no ${name}`)
  return value
}
