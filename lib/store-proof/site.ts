// Reads a built site from the disk.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { purposes } from '../link-kit/purposes'
import { sealOf } from '../seals'
import { urls } from '../urls'
import { parsePage } from './page'
import { type CatalogueEntry, catalogueIn, coverageDataIn, linksDataIn, policyDataIn } from './site-data'
import type { SiteFile, SitePolicy, SiteVersion } from './site-policy'
import { partsOfSource } from './source'

/** Reads the policies of the site that was built into a folder, as of a day. Throws, with what to do, when there are none, or when a file has another shape. */
export function readSite(folder: string, today: string): SitePolicy[] {
  const entries = readJson(folder, urls.catalogue(), catalogueIn)
  if (!entries) {
    throw new Error(
      `${folder} is no built site: it has no policies.json that lists policies. Build it with npm run build, and name the folder that it writes, such as out.`,
    )
  }
  if (entries.length === 0) throw new Error(`The site in ${folder} has no policies; there is nothing to test.`)
  const titles = (company: string) => entries.filter((one) => one.company === company).map(({ title }) => title)
  return entries.map((entry) => readPolicy(folder, entry, titles(entry.company), today))
}

function readPolicy(folder: string, entry: CatalogueEntry, companyTitles: string[], today: string): SitePolicy {
  const { company, companyName, policy, title, url } = entry
  const data = readJson(folder, urls.policyData(company, policy), policyDataIn)
  const coverage = readJson(folder, urls.coverageData(company, policy), coverageDataIn)
  const links = readJson(folder, urls.linksData(company), linksDataIn)
  const inForce = data?.versions.find(({ updated }) => updated === data.inForce)
  const shortcut = links?.shortcuts.find(({ name }) => name === purposes.deleteAccount)
  const site = new URL('../../', url).href
  const file = (path: string) => readPage(folder, path)
  return {
    name: `${company}/${policy}`,
    title,
    url,
    company: { id: company, name: companyName, apps: links?.apps ?? [] },
    companyTitles,
    today,
    page: file(urls.policy(company, policy)),
    history: file(urls.history(company, policy)),
    listings: [
      { name: 'the home page', url: site, file: file(urls.home()) },
      { name: `the page of ${companyName}`, url: new URL('../', url).href, file: file(urls.company(company)) },
    ],
    labels: (links?.policies ?? []).flatMap((one) => (one.url === url ? [one.label] : [])),
    inForce: inForce && {
      updated: inForce.updated,
      effective: inForce.effective,
      sections: inForce.sections,
      source: readSource(folder, urls.source(company, policy, inForce.updated), inForce.sha256),
    },
    profiles: coverage?.profiles,
    declaresDeletion:
      coverage?.disclosures.some(({ id, state }) => id === 'account-deletion' && state === 'declared') ?? false,
    deletion: shortcut && {
      url: new URL(urls.shortcut(company, purposes.deleteAccount).slice(1), site).href,
      target: new URL(`${company}/${shortcut.target.replace('#', '/#')}`, site).href,
      file: file(urls.shortcut(company, purposes.deleteAccount)),
    },
  }
}

function readPage(folder: string, address: string): SiteFile {
  const path = `${address}index.html`.slice(1)
  const file = join(folder, path)
  if (!existsSync(file)) return { path, page: undefined }
  const bytes = readFileSync(file)
  const stray = Object.entries(copies).flatMap(([ending, unpack]) =>
    existsSync(file + ending) && !holds(file + ending, unpack, bytes) ? [path + ending] : [],
  )
  return { path, page: parsePage(path, bytes.toString(), stray) }
}

function readSource(folder: string, address: string, seal: string): SiteVersion['source'] {
  const path = address.slice(1)
  if (!existsSync(join(folder, path))) return { path, file: undefined }
  const bytes = readFileSync(join(folder, path))
  return { path, file: { isSealed: sealOf(bytes) === seal, parts: partsOfSource(bytes.toString()) } }
}

const copies: Record<string, (bytes: Buffer) => Buffer> = { '.br': brotliDecompressSync, '.gz': gunzipSync }

function holds(file: string, unpack: (bytes: Buffer) => Buffer, bytes: Buffer): boolean {
  try {
    return unpack(readFileSync(file)).equals(bytes)
  } catch {
    return false
  }
}

/** What a file of the site says as data; undefined when there is none. */
function readJson<Data>(folder: string, address: string, read: (data: unknown) => Data): Data | undefined {
  const file = join(folder, address)
  if (!existsSync(file)) return undefined
  const data = parseJson(file)
  try {
    return read(data)
  } catch (error) {
    const field = error instanceof Error ? error.message : ''
    throw new Error(`${file} is not as this site writes it, in “${field}”. Build the site again with npm run build.`)
  }
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Error(`${file} is no JSON. Build the site again with npm run build.`)
  }
}
