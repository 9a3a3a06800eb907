import { type Content, type PolicyDocument, policiesOf } from '../content/content'
import { type CompanyFacts, type PolicyFacts, unknownCompany } from '../content/facts'
import type { Lists, Named } from '../content/fields'
import type { Archive } from './archive'
import { archiveOf, type CompanyDocument, type PolicyFactsDocument, type VersionDocument } from './documents'

/** The archive of what was checked, as the site would be made from it. With `drafted`, the name of a policy, its draft is the version of the day. */
export function archiveIn(content: Content, at: Pick<Archive, 'today' | 'site'>, drafted?: string): Archive {
  const policies = policiesOf(content)
  const companies = new Set([...content.companies.keys(), ...policies.map(({ name }) => name.replace(/\/.*/, ''))])
  const versions = policies.flatMap(({ name, versions: published, draft }) =>
    name === drafted && draft ? [...published.filter(({ updated }) => updated !== draft.updated), draft] : published,
  )
  const documents = {
    companies: [...companies].map((id) => companyDocument(id, content.companies.get(id) ?? unknownCompany)),
    policies: [...content.facts].map(([name, facts]) => factsDocument(name, facts)),
    versions: versions.map(versionDocument),
    translations: [...content.translations.values()].flat().flatMap((one) => {
      const { isDraft, language } = one
      return isDraft || language === undefined ? [] : { ...versionDocument(one), language }
    }),
    record: content.record,
    kept: content.kept,
  }
  return archiveOf(documents, at)
}

function companyDocument(id: string, { noticeDays, file, ...facts }: CompanyFacts): CompanyDocument {
  return {
    ...facts,
    id,
    shortcuts: textsIn(facts.shortcuts),
    formerAddresses: facts.formerAddresses.map(({ text }) => text),
  }
}

function factsDocument(name: string, { file, waivers, offset, ...facts }: PolicyFacts): PolicyFactsDocument {
  const [company = '', policy = ''] = name.split('/')
  return {
    ...facts,
    company,
    policy,
    covers: listsIn(facts.covers),
    requests: listsIn(facts.requests),
    coverage: facts.coverage?.text,
    formerAddresses: facts.formerAddresses.map(({ text }) => text),
  }
}

function versionDocument({
  company,
  policy,
  updated,
  effective,
  from,
  seal,
  front,
  readable,
}: PolicyDocument): VersionDocument {
  const { title, summary, change } = front?.values ?? {}
  return {
    company,
    policy,
    updated,
    effective,
    from,
    title: title?.text,
    summary: summary?.text,
    change: change?.text,
    retired: textsIn(front?.named.retired),
    seal,
    text: readable,
  }
}

function textsIn(named: Named = new Map()): Record<string, string> {
  return Object.fromEntries([...named].map(([name, { text }]) => [name, text]))
}

function listsIn(lists: Lists): Record<string, string[]> {
  return Object.fromEntries([...lists].map(([name, { values }]) => [name, values.map(({ text }) => text)]))
}
