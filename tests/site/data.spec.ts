import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'playwright/test'
import type { coverageData } from '../../lib/data/coverage-data'
import type { linksData } from '../../lib/data/links-data'
import type { catalogueData, policyData, SectionData } from '../../lib/data/policy-data'
import { siteUrl } from '../../lib/settings'
import { filesIn, idsIn, pageAt } from './pages'
import { type Site, sample, sites } from './sites'

type PolicyData = ReturnType<typeof policyData>
type CatalogueData = ReturnType<typeof catalogueData>
type CoverageData = ReturnType<typeof coverageData>
type LinksData = ReturnType<typeof linksData>

const catalogues = filesNamed<CatalogueData>('policies.json')

const policies = filesNamed<PolicyData>('policy.json')

const coverages = filesNamed<CoverageData>('coverage.json')

const kits = filesNamed<LinksData>('links.json')

function filesNamed<T>(name: string) {
  return sites.flatMap((site) =>
    filesIn(site.out)
      .filter((file) => file.endsWith(name))
      .map((file) => ({ site, file, data: readJson<T>(site, file) })),
  )
}

function readJson<T>({ out }: Site, file: string): T {
  return JSON.parse(readFileSync(join(out, file), 'utf8'))
}

function pathOf(address: string): string {
  return address.slice(siteUrl().length)
}

/** The file that is served at an address of a site. */
function fileAt({ out }: Site, address: string): string {
  return join(out, pathOf(address).replace(/\/$/, '/index.html'))
}

/** What the schema that a document names, as published, finds wrong in it. */
function problemsOf(site: Site, data: { $schema: string }): string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  addFormats(ajv)
  for (const file of ['policy.schema.json', 'policies.schema.json', 'coverage.schema.json', 'links.schema.json']) {
    ajv.addSchema(readJson<object>(site, file), `${siteUrl()}/${file}`)
  }
  const validate = ajv.getSchema(data.$schema)
  if (!validate) return [`there is no ${data.$schema}`]
  validate(data)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** The addresses in data, however deep. */
function addressesIn(data: unknown): string[] {
  if (typeof data === 'string') return /^[a-z][a-z0-9+.-]*:\S+$/.test(data) ? [data] : []
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(addressesIn) : []
}

function anchorsOf(sections: SectionData[]): string[] {
  return sections.flatMap(({ anchor, aliases, sections: inner }) => [anchor, ...aliases, ...anchorsOf(inner)])
}

for (const { site, file, data } of [...catalogues, ...policies, ...coverages, ...kits]) {
  test(`${site.out}/${file} is as its schema says`, () => {
    expect(data.$schema).toBe(`${siteUrl()}/${basename(file, '.json')}.schema.json`)
    expect(problemsOf(site, data)).toEqual([])
  })
}

for (const { site, data } of catalogues) {
  const own = policies.filter((policy) => policy.site === site)

  test(`policies.json of ${site.out} has the policies of its content`, () => {
    const folders = filesIn(site.content).filter((file) => file.endsWith('.mdx'))
    const expected = [...new Set(folders.map((file) => `${siteUrl()}/${dirname(file)}/policy.json`))]
    expect(data.policies.map((policy) => policy.data).sort()).toEqual(expected.sort())
    expect(own.map(({ file }) => `${siteUrl()}/${file}`)).toEqual(expected.sort())
  })

  test(`the seals of ${site.out} are those of its content, one for each version`, () => {
    const seals = readFileSync(join(site.out, 'SHA256SUMS'), 'utf8')
    expect(seals).toBe(readFileSync(join(site.content, 'SHA256SUMS'), 'utf8'))
    const lines = own.flatMap(({ data: { versions } }) =>
      versions
        .flatMap((version) => [version, ...(version.translations ?? [])])
        .map(({ sha256, source }) => `${sha256}  ${source.slice(siteUrl().length + 1)}`),
    )
    const recorded = seals.trimEnd().split('\n')
    expect(lines.sort()).toEqual(recorded.filter((line) => !line.startsWith('#')).sort())
  })
}

for (const { site, file, data } of policies) {
  const name = `${site.out}/${file}`

  test(`${name} has the versions of the policy, newest first`, () => {
    const days = filesIn(join(site.content, dirname(file)))
      .filter((source) => /^[\d-]+\.mdx$/.test(source))
      .map((source) => source.replace('.mdx', ''))
    expect(data.versions.map(({ updated }) => updated)).toEqual(days.reverse())
  })

  test(`the sources of ${name} are those of the content, and have their seals`, () => {
    for (const { updated, sha256, source } of data.versions) {
      const published = readFileSync(fileAt(site, source))
      expect(source).toBe(`${siteUrl()}/${dirname(file)}/${updated}.mdx`)
      expect(published.equals(readFileSync(join(site.content, dirname(file), `${updated}.mdx`)))).toBe(true)
      expect(createHash('sha256').update(published).digest('hex')).toBe(sha256)
    }
  })

  test(`every section of ${name} has its anchors on the page of its version`, () => {
    for (const { url, sections, retired } of data.versions) {
      const anchors = anchorsOf(sections)
      expect(anchors.length).toBeGreaterThan(0)
      const ids = idsIn(pageAt(site, pathOf(url)))
      expect([...anchors, ...Object.keys(retired)].filter((anchor) => !ids.includes(anchor))).toEqual([])
    }
  })
}

for (const { site, file, data } of coverages) {
  const name = `${site.out}/${file}`

  test(`every address in ${name} leads to a page of the site, and to a section that it has`, () => {
    const addresses = [data.url, data.text, ...data.disclosures.flatMap(addressesOf)]
    const lost = addresses.filter((address) => {
      const [page = '', fragment] = address.split('#')
      return (
        !page.startsWith(`${siteUrl()}/`) ||
        (fragment !== undefined && !idsIn(pageAt(site, pathOf(page))).includes(fragment))
      )
    })
    expect(lost).toEqual([])
  })
}

function addressesOf({ url, sections = [], page }: CoverageData['disclosures'][number]): string[] {
  return page === undefined ? [url, ...sections] : [url, page]
}

for (const { site, file, data } of kits) {
  const name = `${site.out}/${file}`

  test(`${name} has every section of its policies, and their anchors land`, () => {
    for (const { url, data: address, sections } of data.policies) {
      const { inForce, versions } = readJson<PolicyData>(site, pathOf(address))
      const current = versions.find(({ updated }) => updated === inForce)
      expect(sections.flatMap(({ anchor, aliases }) => [anchor, ...aliases])).toEqual(
        anchorsOf(current?.sections ?? []),
      )
      const ids = idsIn(pageAt(site, pathOf(url)))
      expect(sections.filter(({ anchor, url: own }) => own !== `${url}#${anchor}` || !ids.includes(anchor))).toEqual([])
    }
  })
}

const documents = [
  ...policies,
  ...catalogues,
  // The sites that may frame are elsewhere.
  ...kits.map((kit) => ({ ...kit, data: { ...kit.data, framedBy: [] } })),
]

for (const { site, file, data } of documents) {
  test(`every address in ${site.out}/${file} leads to a file of the site`, () => {
    const addresses = addressesIn(data)
    expect(addresses.length).toBeGreaterThan(0)
    const lost = (address: string) =>
      !address.startsWith(`${siteUrl()}/`) || !existsSync(fileAt(site, address.replace(/#.*/, '')))
    expect(addresses.filter(lost)).toEqual([])
  })
}

const faults: Record<string, [Record<string, unknown>, string]> = {
  'a version without a seal': [{ sha256: undefined }, " must have required property 'sha256'"],
  'a seal in capitals': [{ sha256: 'A'.repeat(64) }, '/sha256 must match pattern "^[0-9a-f]{64}$"'],
  'an unknown field': [{ colour: 'red' }, ' must NOT have additional properties'],
  'a day that is none': [{ updated: '2025-02-30' }, '/updated must match format "date"'],
  'an address without its site': [{ url: '/acme/privacy/' }, '/url must match format "uri"'],
  'an unknown status': [{ status: 'lost' }, '/status must be equal to one of the allowed values'],
}

for (const [fault, [fields, problem]] of Object.entries(faults)) {
  test(`the schemas refuse ${fault}`, () => {
    const policy = readJson<PolicyData>(sample, 'acme/privacy/policy.json')
    const catalogue = readJson<CatalogueData>(sample, 'policies.json')
    Object.assign(policy.versions[0] ?? {}, fields)
    Object.assign(catalogue.policies[0]?.inForce ?? {}, fields)
    const sent = <T>(data: T): T => JSON.parse(JSON.stringify(data))
    expect(problemsOf(sample, sent(policy))).toEqual([`/versions/0${problem}`])
    expect(problemsOf(sample, sent(catalogue))).toEqual([`/policies/0/inForce${problem}`])
  })
}

const coverageFaults: Record<string, [Record<string, unknown>, string]> = {
  'a declared disclosure without sections': [{ state: 'declared' }, " must have required property 'sections'"],
  'sections of one that is not declared': [{ sections: [`${siteUrl()}/acme/`] }, '/sections boolean schema is false'],
  'a term of another vocabulary': [{ subject: { '@id': 'schema:Person' } }, '/subject/@id must match pattern'],
}

for (const [fault, [fields, problem]] of Object.entries(coverageFaults)) {
  test(`the schema of coverage refuses ${fault}`, () => {
    const coverage = readJson<CoverageData>(sample, 'acme/privacy/coverage.json')
    const index = coverage.disclosures.findIndex(({ state }) => state === 'not declared')
    Object.assign(coverage.disclosures[index] ?? {}, fields)
    expect(problemsOf(sample, coverage)).toContainEqual(expect.stringContaining(`/disclosures/${index}${problem}`))
  })
}
