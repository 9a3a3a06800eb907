import type { VFile } from 'vfile'
import { type Profile, profileNames } from '../laws/laws'
import { fileRules } from '../rules/file-rules'
import { problem } from '../text/problem'
import { contrast, leastContrast, pageGrounds } from './color'
import { checkLookAlikes } from './encoding'
import { type Lists, type Named, type Records, readFields, type Value } from './fields'
import { companyFields, policyFields } from './schema'

/** What is known about a company, as far as its `company.yaml` says it rightly. */
export interface CompanyFacts {
  name?: string
  about?: string
  website?: string
  email?: string
  address?: string
  accent?: string
  accentDark?: string
  /** The language of its policies, where that is not English. */
  language?: string
  /** How many days before it takes effect a material change is published. */
  noticeDays?: number
  /** The time zone of its days, such as `Europe/Vienna`, where that is not UTC. */
  timeZone?: string
  /** The laws and stores that apply to its policies, unless they say otherwise. */
  profiles: Profile[]
  /** The names of its apps, as in the stores. */
  apps: string[]
  /** The policy and the section that each shortcut shows, by the last part of its address. */
  shortcuts: Named
  formerAddresses: Value[]
  /** The origins whose pages may show its policies in a frame. */
  framedBy: string[]
  /** Undefined where it cannot be read. */
  file?: VFile
}

/** What is known about a company of which nothing can be read. */
export const unknownCompany: CompanyFacts = {
  profiles: [],
  apps: [],
  shortcuts: new Map(),
  formerAddresses: [],
  framedBy: [],
}

/** What is known about a policy, as its `policy.yaml` says, which need not be there. */
export interface PolicyFacts {
  file: VFile
  email?: string
  /** The language of its texts; undefined where it does not say. */
  language?: string
  /** Which of its texts bind: `all`, or `original`, as where it does not say. */
  binding?: string
  /** The laws and stores that apply; undefined where it does not say. */
  profiles?: Profile[]
  /** Where each disclosure is made, by its id. */
  covers: Lists
  /** The sections on which each request of its readers rests, by the request's name. */
  requests: Lists
  /** Whether readers see where each disclosure is made: `public`, or `private`, as where it does not say. */
  coverage?: Value
  formerAddresses: Value[]
  /** Findings that may stand, by the id of their rule. */
  waivers: Records
  /** Where `covers`, or else the file, begins. */
  offset: number
}

/** Checks a `company.yaml`: its fields, and that the accent can be read on light and on dark pages. */
export function checkCompany(file: VFile): CompanyFacts {
  const fields = readFields(file, String(file), 0, companyFields)
  checkLookAlikes(file, fields)
  const { values, choices, named } = fields
  const { noticeDays, accent, accentDark, ...texts } = values
  checkContrast(file, 'accent', accent, pageGrounds.light, 'darker')
  checkContrast(file, 'accentDark', accentDark, pageGrounds.dark, 'lighter')
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, value?.text])),
    accent: accent?.text,
    accentDark: accentDark?.text,
    noticeDays: noticeDays && Number(noticeDays.text),
    profiles: toProfiles(choices.profiles) ?? [],
    apps: textsOf(choices.apps),
    shortcuts: named.shortcuts ?? new Map(),
    formerAddresses: choices.formerAddresses ?? [],
    framedBy: textsOf(choices.framedBy),
    file,
  }
}

function textsOf(values: Value[] = []): string[] {
  return values.map(({ text }) => text)
}

/** Checks the fields of a `policy.yaml`. */
export function checkPolicyFacts(file: VFile): PolicyFacts {
  const fields = readFields(file, String(file), 0, policyFields)
  checkLookAlikes(file, fields)
  const { values, choices, lists, records, offsets } = fields
  return {
    file,
    email: values.email?.text,
    language: values.language?.text,
    binding: values.binding?.text,
    profiles: toProfiles(choices.profiles),
    covers: lists.covers ?? new Map(),
    requests: lists.requests ?? new Map(),
    coverage: values.coverage,
    formerAddresses: choices.formerAddresses ?? [],
    waivers: records.waivers ?? new Map(),
    offset: offsets.covers ?? 0,
  }
}

function toProfiles(choices: Value[] | undefined): Profile[] | undefined {
  return choices?.flatMap(({ text }) => profileNames.find((name) => name === text) ?? [])
}

function checkContrast(file: VFile, name: string, color: Value | undefined, page: string, better: string): void {
  if (!color) return
  const found = contrast(color.text, page)
  if (found >= leastContrast) return
  const reason = `\`${name}\` has a contrast of ${found.toFixed(2)} with the page, and readers need ${leastContrast}; write a ${better} colour`
  problem(file, color.offset, reason, fileRules.contrast)
}
