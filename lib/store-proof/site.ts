// Reads a built site from the disk.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { purposes } from '../link-kit/purposes'
import { sealOf } from '../seals'
import { urls } from '../urls'
import { parsePage } from './page'
import type { SiteFile, SitePolicy, SiteSection, SiteVersion } from './site-policy'
import { partsOfSource } from './source'

/** Reads the policies of the site that was built into a folder, as of a day. Throws, with what to do, when there are none. */
export function readSite(folder: string, today: string): SitePolicy[] {
  const catalogue = readJson<Catalogue>(folder, urls.catalogue())
  const entries = catalogue?.policies
  if (!Array.isArray(entries)) {
    throw new Error(
      `${folder} is no built site: it has no policies.json that lists policies. Build it with npm run build, and name the folder that it writes, such as out.`,
    )
  }
  if (entries.length === 0) throw new Error(`The site in ${folder} has no policies; there is nothing to test.`)
  const policies = entries.map((entry) => readEntry(entry, folder))
  const titles = (company: string) => policies.filter((one) => one.company === company).map(({ title }) => title)
  return policies.map((entry) => readPolicy(folder, entry, titles(entry.company), today))
}

interface Catalogue {
  policies?: CatalogueEntry[]
}

interface CatalogueEntry {
  company?: { id?: string; name?: string }
  policy?: string
  title?: string
  url?: string
}

interface PolicyData {
  inForce?: string
  versions?: { updated: string; effective: string; sha256: string; sections: SiteSection[] }[]
}

interface CoverageData {
  profiles?: { id: string }[]
  disclosures?: { id: string; state: string }[]
}

interface LinksData {
  company?: { apps?: string[] }
  policies?: { url?: string; label?: string }[]
  shortcuts?: { name: string; url: string; target?: string }[]
}

interface Entry {
  company: string
  companyName: string
  policy: string
  title: string
  url: string
}

function readEntry({ company, policy, title, url }: CatalogueEntry, folder: string): Entry {
  if (!company?.id || !company.name || !policy || !title || !url || !URL.canParse(url)) {
    throw new Error(
      `policies.json in ${folder} has a policy without company, title or url. Build it with npm run build.`,
    )
  }
  return { company: company.id, companyName: company.name, policy, title, url }
}

function readPolicy(folder: string, entry: Entry, companyTitles: string[], today: string): SitePolicy {
  const { company, companyName, policy, title, url } = entry
  const data = readJson<PolicyData>(folder, urls.policyData(company, policy))
  const coverage = readJson<CoverageData>(folder, urls.coverageData(company, policy))
  const links = readJson<LinksData>(folder, urls.linksData(company))
  const inForce = data?.versions?.find(({ updated }) => updated === data.inForce)
  const shortcut = links?.shortcuts?.find(({ name }) => name === purposes.deleteAccount)
  const site = new URL('../../', url).href
  const file = (path: string) => readPage(folder, path)
  return {
    name: `${company}/${policy}`,
    title,
    url,
    company: { id: company, name: companyName, apps: links?.company?.apps ?? [] },
    companyTitles,
    today,
    page: file(urls.policy(company, policy)),
    history: file(urls.history(company, policy)),
    listings: [
      { name: 'the home page', url: site, file: file(urls.home()) },
      { name: `the page of ${companyName}`, url: new URL('../', url).href, file: file(urls.company(company)) },
    ],
    labels: (links?.policies ?? []).flatMap((one) => (one.url === url && one.label !== undefined ? [one.label] : [])),
    inForce: inForce && {
      updated: inForce.updated,
      effective: inForce.effective,
      sections: inForce.sections,
      source: readSource(folder, urls.source(company, policy, inForce.updated), inForce.sha256),
    },
    profiles: coverage?.profiles?.map(({ id }) => id),
    declaresDeletion:
      coverage?.disclosures?.some(({ id, state }) => id === 'account-deletion' && state === 'declared') ?? false,
    deletion: shortcut && {
      url: new URL(urls.shortcut(company, purposes.deleteAccount).slice(1), site).href,
      target: new URL(`${company}/${shortcut.target?.replace('#', '/#') ?? ''}`, site).href,
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
function readJson<Data extends object>(folder: string, address: string): Data | undefined {
  const file = join(folder, address)
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${file} is no JSON. Build the site again with npm run build.`)
  }
}
