import { join } from 'node:path'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { dayIn } from '../languages/dates'
import { defaultLanguage } from '../languages/tags'
import type { Profile } from '../laws/laws'
import type { Reach } from '../system/git'
import { groupBy } from '../system/group-by'
import type { Outline } from '../text/outline'
import type { Text } from '../text/text'
import { type AddressList, addressesFile, type KeptAnchors } from './addresses'
import type { CompanyFacts, PolicyFacts } from './facts'
import type { FrontMatter } from './front-matter'
import { policyName } from './names'
import { type SealRecord, sealsFile } from './seals'

/** The content folder as it was read, with what is wrong as messages on its files. */
export interface Content {
  /** The day as of which it was checked, or the instant, of which each company has its own day. */
  today: string
  files: VFile[]
  /** The texts of each policy by its name, such as `klantra/privacy`, as `byPolicy` orders them. */
  policies: Map<string, PolicyDocument[]>
  /** The translations of each policy by its name, and the drafts of some, each with its language, oldest first. */
  translations: Map<string, PolicyDocument[]>
  /** The facts about each company by its name in addresses. */
  companies: Map<string, CompanyFacts>
  /** The facts about each policy that has some, by its name. */
  facts: Map<string, PolicyFacts>
  /** The version whose place a draft takes, where one was checked for that. */
  replaced?: PolicyDocument
  /** Findings that companies have waived. */
  waived: Waived[]
  /** The SHA-256 of the record of seals, where there is one. */
  recordSeal?: string
  record: SealRecord
  /** Anchors that go on landing though no text has them. */
  kept: KeptAnchors
  /** The shortcuts and former addresses that go on landing, and where the list has them. */
  listed: AddressList['addresses']
  /** How far back git remembers the folder; undefined where git cannot say. */
  reach?: Reach
}

/** Findings of one rule in one policy that the company has waived until a day. */
export interface Waived {
  /** The path of the `policy.yaml` that waives them. */
  path: string
  /** The line where it does, from 1. */
  line?: number
  /** The policy as on its address, such as `klantra/privacy`. */
  policy: string
  /** The id of the rule that is waived. */
  rule: string
  /** Why, in the company's words. */
  reason: string
  /** The day until which it counts, as `2027-01-31`. */
  until: string
  /** How many findings it holds back. */
  count: number
  messages: VFileMessage[]
}

/** The texts of a policy. */
export interface PolicyTexts {
  /** Its name as on its address, such as `klantra/privacy`. */
  name: string
  /** Oldest first, with a draft that is checked as one of them. */
  versions: PolicyDocument[]
  draft?: PolicyDocument
}

/** The day as of which the texts of a company, or of a policy such as `klantra/privacy`, were checked. */
export function dayOf({ today, companies }: Content, name: string): string {
  const [company = ''] = name.split('/')
  return dayIn(today, companies.get(company)?.timeZone)
}

/** The day of the version of a policy that was withdrawn last; undefined where none was. */
export function lastWithdrawn({ record }: Content, policy: string): string | undefined {
  return record.withdrawals.findLast(({ path, language }) => !language && path.startsWith(`${policy}/`))?.updated
}

/** All policies of the content. */
export function policiesOf({ policies }: Content): PolicyTexts[] {
  return [...policies].map(([name, documents]) => textsIn(name, documents))
}

/** The texts of the policy of a name; undefined when there is none. */
export function policyOf({ policies }: Content, name: string): PolicyTexts | undefined {
  const documents = policies.get(name)
  return documents && textsIn(name, documents)
}

function textsIn(name: string, documents: PolicyDocument[]): PolicyTexts {
  return {
    name,
    versions: documents.filter(({ isDraft, isInPlace }) => !isDraft || isInPlace),
    draft: documents.find(({ isDraft }) => isDraft),
  }
}

/** The files that one policy stands on: its own, the facts about its company and the links that its apps ship, and the record of the seals. */
export function filesAbout({ files }: Content, dir: string, policy: string): VFile[] {
  const [company = ''] = policy.split('/')
  return files.filter((file) => {
    const path = pathBelow(dir, file)
    return (
      path === sealsFile ||
      path === addressesFile ||
      (path.startsWith(`${company}/`) && !path.slice(company.length + 1).includes('/')) ||
      path.startsWith(`${policy}/`)
    )
  })
}

/** The laws and stores that a policy declares, or its company for all of its policies. */
export function profilesOf({ facts, companies }: Content, policy: string): Profile[] {
  const [company = ''] = policy.split('/')
  return facts.get(policy)?.profiles ?? companies.get(company)?.profiles ?? []
}

/** The language of the texts of a policy, or of its company's policies, where that is declared. */
export function languageOf({ facts, companies }: Content, policy: string): string {
  const [company = ''] = policy.split('/')
  return facts.get(policy)?.language ?? companies.get(company)?.language ?? defaultLanguage
}

/** The file at a path. One that is not there is added, without a text, so that messages can be reported on it. */
export function fileAmong(files: VFile[], path: string): VFile {
  const found = files.find((file) => file.path === path)
  if (found) return found
  const missing = new VFile({ path })
  files.push(missing)
  return missing
}

/** The path below the content folder of a file that was read there. */
export function pathBelow(dir: string, { path }: VFile): string {
  return path.slice(join(dir, '_').length - 1).replaceAll('\\', '/')
}

/** A text of a policy, a version or the draft: its file and what was read of it. */
export interface PolicyDocument {
  file: VFile
  /** Its path below the content folder. */
  path: string
  company: string
  policy: string
  isDraft: boolean
  /** The language, where it is a translation. */
  language?: string
  /** Whether it is a draft that is checked as if it were the version of its day. */
  isInPlace: boolean
  /** The day that names it; for a draft, the day for which it is checked. */
  updated: string
  /** The day on which it was published, or would be, where that is not `updated`. */
  broughtOn?: string
  /** Whether it took the place of a withdrawn version. */
  isReplacement: boolean
  /** The day on which it takes effect. */
  effective: string
  /** When the version was published that it began from, as far as it says so. */
  from?: string
  /** For a draft that was begun to correct a version: the day of that. */
  corrects?: string
  /** The SHA-256 of the file. */
  seal: string
  front?: FrontMatter
  /** What its text has; undefined when that cannot be parsed. */
  outline?: Outline
  /** What it says; undefined where that has errors. */
  text?: Text
  /** What it says as far as it can be read, to be compared with other versions and nothing else. */
  compared?: Text
  /** For a draft: the anchors of renamed sections that these go on having, by the anchors that they have now. */
  renames?: Map<string, string[]>
  /** What it says, also where it has errors that leave it readable, such as a placeholder. */
  readable?: Text
}

/** The documents of each policy by its name, such as `klantra/privacy`, oldest first and the draft last, or at its place where it is checked for a day in the past. */
export function byPolicy(documents: PolicyDocument[]): Map<string, PolicyDocument[]> {
  const groups = groupBy(documents, policyName)
  for (const group of groups.values()) group.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  return groups
}

function key({ isDraft, isInPlace, updated }: PolicyDocument): string {
  return isDraft && !isInPlace ? 'draft' : updated
}
