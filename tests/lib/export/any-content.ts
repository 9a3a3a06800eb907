import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import fc from 'fast-check'
import { folderOf, generatedDir, generatedIn, recordPath } from '../../../lib/archive/contentlayer'
import { textPath } from '../../../lib/content/names'
import { formatRecord, sealOf, type Withdrawal } from '../../../lib/content/seals'

/** What a site is made from, by what can change alone. */
export interface Setting {
  day: string
  site: string
  acme: CompanyContent
  zeta: CompanyContent
}

export interface CompanyContent {
  facts: { name: string; shortcuts: Record<string, string> }
  privacy: PolicyContent
  cookies: PolicyContent
}

interface PolicyContent {
  facts: { email?: string }
  versions: { updated: string; effective: string; title: string; words: string; brought: boolean; german?: string }[]
  withdrawals: Pick<Withdrawal, 'updated' | 'language' | 'effective' | 'on' | 'because' | 'wasPublic' | 'isEditorial'>[]
  anchors: string[]
}

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2025-06-0${number}`)
const days = fc.tuple(day, day).map(([one, other]) => [one, other].sort() as [string, string])
const word = fc.constantFrom('data', 'logs', 'names')
const version = fc
  .tuple(days, word, word, fc.boolean(), fc.option(word, { nil: undefined }))
  .map(([[updated, effective], title, words, brought, german]) => ({
    updated,
    effective,
    title,
    words,
    brought,
    german,
  }))
const withdrawal = fc
  .tuple(fc.tuple(day, day, day), word, fc.boolean(), fc.boolean(), fc.constantFrom(undefined, 'de'))
  .map(([found, because, wasPublic, isEditorial, language]) => {
    const [updated = '', effective = '', on = ''] = [...found].sort()
    return { updated, language, effective, on, because, wasPublic, isEditorial }
  })

function policy(minLength: number): fc.Arbitrary<PolicyContent> {
  const any = fc.record({
    facts: fc.record({ email: fc.constantFrom('a@acme.example', 'b@acme.example') }, { requiredKeys: [] }),
    versions: fc.uniqueArray(version, { minLength, maxLength: 2, selector: ({ updated }) => updated }),
    withdrawals: fc.uniqueArray(withdrawal, { maxLength: 1, selector: ({ updated }) => updated }),
    anchors: fc.uniqueArray(word, { maxLength: 1 }),
  })
  // A translation alone is not withdrawn where its original was never there.
  return any.map((one) =>
    one.versions.length > 0
      ? one
      : { ...one, withdrawals: one.withdrawals.map((found) => ({ ...found, language: undefined })) },
  )
}

const company: fc.Arbitrary<CompanyContent> = fc.record({
  facts: fc.record({
    name: fc.constantFrom('Acme', 'Zeta'),
    shortcuts: fc.constantFrom<Record<string, string>[]>({}, { 'delete-account': 'privacy#data' }),
  }),
  privacy: policy(1),
  cookies: policy(0),
})

export const anySetting: fc.Arbitrary<Setting> = fc.record({
  day,
  site: fc.constantFrom('https://policies.example', 'https://acme.example/legal'),
  acme: company,
  zeta: company,
})

/** When the documents were last written, as the archive sees it: however fast they are, no two times the same. */
let clock = 0

/** Writes content into the working folder in the place of what was there, as people write it and as Contentlayer hands it on. */
export function writeContent(setting: Setting): void {
  const types = ['Company', 'PolicyFacts', 'Version', 'Translation'] as const
  const companies = ['acme', 'zeta'] as const
  const documents: { company?: string; type: (typeof types)[number]; document: object }[] = []
  for (const folder of ['content', generatedDir]) rmSync(folder, { recursive: true, force: true })
  const seals = new Map<string, string>()
  const withdrawals: Withdrawal[] = []
  const brought = new Map<string, string>()
  const addresses: string[] = []
  const add = (type: (typeof types)[number], path: string, source: string, document: object) => {
    writeNew(join('content', path), source)
    const _raw = { sourceFilePath: path, sourceFileName: basename(path), sourceFileDir: dirname(path) }
    documents.push({ company: path.split('/')[0], type, document: { ...document, _raw } })
  }
  for (const id of companies) {
    const { facts, ...policies } = setting[id]
    add('Company', `${id}/company.yaml`, JSON.stringify(facts), { about: '', accent: '', accentDark: '', ...facts })
    for (const [name, content] of Object.entries(policies)) {
      const folder = `${id}/${name}`
      if (content.versions.length + content.withdrawals.length > 0)
        add('PolicyFacts', `${folder}/policy.yaml`, JSON.stringify(content.facts), content.facts)
      for (const { type, path, source, document } of content.versions.flatMap((version) => filesOf(folder, version))) {
        seals.set(path, sealOf(Buffer.from(source)))
        add(type, path, source, document)
      }
      for (const { updated } of content.versions.filter((version) => version.brought))
        brought.set(textPath(folder, updated), '2025-06-09')
      const gone = content.withdrawals.map((one) => ({ ...one, path: textPath(folder, one.updated, one.language) }))
      withdrawals.push(
        ...gone.map((one) => ({ ...one, company: id, policy: name, seal: sealOf(Buffer.from(one.path)) })),
      )
      addresses.push(...content.anchors.map((anchor) => `/${folder}/#${anchor}\n`))
    }
  }
  writeNew('content/SHA256SUMS', formatRecord({ seals, withdrawals, brought }))
  writeNew('content/ADDRESSES', addresses.join(''))
  clock++
  for (const [company, type] of companies.flatMap((id) => types.map((type) => [id, type] as const))) {
    const all = documents.filter((one) => one.company === company && one.type === type)
    const index = join(generatedIn(folderOf(company)), type, '_index.json')
    writeNew(index, JSON.stringify(all.map(({ document }) => document)))
  }
  writeNew(recordPath, JSON.stringify({ code: '', companies: { acme: '', zeta: '' } }))
  utimesSync(recordPath, clock, clock)
}

/** The files of a version and its translation in the folder of their policy. */
function filesOf(folder: string, version: PolicyContent['versions'][number]) {
  const { updated, german } = version
  const source = JSON.stringify(version)
  const own = { type: 'Version' as const, path: textPath(folder, updated), source, document: documentOf(version) }
  if (german === undefined) return [own]
  const { text } = documentOf({ ...version, words: german })
  const document = { title: german, summary: 'x', language: 'de', text }
  return [own, { type: 'Translation' as const, path: textPath(folder, updated, 'de'), source: german, document }]
}

function documentOf({ effective, title, words }: PolicyContent['versions'][number]) {
  const section = { number: '1', title: words, anchor: words, aliases: [], depth: 2, html: words, children: [] }
  const text = { description: words, inShort: words, opening: '', sections: [section] }
  return { title, summary: words, change: 'material', effective, text }
}

function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
