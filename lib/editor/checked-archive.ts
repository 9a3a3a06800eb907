import type { Company, Policy, Version } from '../content/archive'
import { type Content, type PolicyTexts, policiesOf } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { unknownCompany } from '../content/facts'
import type { Lists } from '../content/fields'
import { pageAccents } from '../content/page-colors'
import type { SealRecord } from '../content/seals'
import { publicWithdrawals, recordedFacts } from '../content/withdrawals'
import type { PolicySources } from '../pages/policy-view'
import { urls } from '../urls'
import { readableText } from './readable-text'

/** A company, as far as its file says. What it does not say yet is empty, and its colours are those of the site. */
export function companyIn({ companies }: Content, id: string): Company {
  const facts = companies.get(id) ?? unknownCompany
  const { name = '', about = '', website, email, address, profiles, apps, framedBy } = facts
  return {
    id,
    name,
    about,
    website,
    email,
    address,
    profiles,
    apps,
    shortcuts: Object.fromEntries([...facts.shortcuts].map(([purpose, { text }]) => [purpose, text])),
    formerAddresses: facts.formerAddresses.map(({ text }) => text),
    framedBy,
    accent: facts.accent ?? pageAccents.light,
    accentDark: facts.accentDark ?? pageAccents.dark,
  }
}

/** A text of a policy as the version that it is or, if it is a draft, would be today. `record` says what became of its day. */
export function versionOf(document: PolicyDocument, record?: SealRecord): Version {
  const { company, policy, updated, effective, seal, front, path } = document
  const { title, summary, change } = front?.values ?? {}
  return {
    company,
    policy,
    updated,
    effective,
    title: title?.text ?? '',
    summary: summary?.text ?? '',
    change: change?.text === 'editorial' ? 'editorial' : 'material',
    retired: Object.fromEntries([...(front?.named.retired ?? [])].map(([anchor, { text }]) => [anchor, text])),
    seal,
    ...(record && recordedFacts(record, path)),
  }
}

/** A policy with some of its texts as its versions. */
export function policyWith(texts: PolicyDocument[], { record, kept }: Pick<Content, 'record' | 'kept'>): Policy {
  const { company = '', policy = '' } = texts[0] ?? {}
  return {
    company,
    policy,
    versions: texts.map((text) => versionOf(text, record)).sort((a, b) => (a.updated < b.updated ? 1 : -1)),
    withdrawals: publicWithdrawals(record, company, policy),
    keptAnchors: kept.get(`${company}/${policy}`) ?? [],
  }
}

/** What the page of a text shows, among some texts of its policy. Undefined when the text cannot be shown. */
export function sourcesOf(
  content: Content,
  document: PolicyDocument,
  among: PolicyDocument[],
): PolicySources | undefined {
  const text = readableText(document)
  if (!text) return undefined
  const { company, policy, updated } = document
  const name = `${company}/${policy}`
  const siblings = policyWith(among, content)
  return {
    company: companyIn(content, company),
    policy: siblings,
    version: siblings.versions.find((version) => version.updated === updated) ?? versionOf(document),
    text,
    email: content.facts.get(name)?.email,
    grants: textsIn(content.facts.get(name)?.requests),
    others: policiesOf(content)
      .filter((other) => other.name !== name && other.name.startsWith(`${company}/`))
      .filter(hasVersions)
      .map(({ versions }) => policyWith(versions, content)),
    path: urls.version(company, policy, updated),
  }
}

/** The texts of lists, by their names. */
export function textsIn(lists: Lists = new Map()): Record<string, string[]> {
  return Object.fromEntries([...lists].map(([name, { values }]) => [name, values.map(({ text }) => text)]))
}

function hasVersions({ versions }: PolicyTexts): boolean {
  return versions.length > 0
}
