// Reads a built site from the disk.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import coverageSchema from '../../public/coverage.schema.json' with { type: 'json' }
import linksSchema from '../../public/links.schema.json' with { type: 'json' }
import catalogueSchema from '../../public/policies.schema.json' with { type: 'json' }
import policySchema from '../../public/policy.schema.json' with { type: 'json' }
import { purposes } from '../content/shortcuts'
import type { coverageData } from '../data/coverage-data'
import type { linksData } from '../data/links-data'
import type { catalogueData, policyData, SectionData } from '../data/policy-data'
import { dayIn } from '../languages/dates'
import { absolute, urls } from '../urls'

/** A policy as a built site has it. */
export interface SitePolicy {
  /** As on its address, such as `klantra/privacy`. */
  name: string
  title: string
  /** The language of its text, as a tag of BCP 47. */
  language: string
  /** The address that the site gives for it. */
  url: string
  /** The day as of which it is checked. */
  today: string
  /** The titles of all policies of its company. */
  titles: string[]
  /** The name of its company, then those of the company's apps. */
  names: string[]
  /** The version in force, with every anchor that leads to a part of it. */
  inForce: { updated: string; effective: string; anchors: string[] }
  /** The laws and stores that apply; undefined where its coverage is private. */
  profiles?: string[]
  /** Whether the policy says how to delete an account. */
  declaresDeletion: boolean
  /** Its own page. */
  page: SitePage
  /** The page with all its versions. */
  history: SitePage
  /** The pages from which readers come to it. */
  listings: SitePage[]
  /** The page on deleting an account, and the address of the policy that it is from; undefined where the site has none. */
  deletion?: { page: SitePage; policy: string }
}

/** A page of the site: where it is in the folder, its address, and what it holds, if it is there. */
export interface SitePage {
  path: string
  url: string
  tree: Root | undefined
}

type Catalogue = ReturnType<typeof catalogueData>

const ajv = new Ajv2020()
addFormats(ajv)
ajv.addSchema(policySchema, 'policy.schema.json')

/** The policies of the site that was built into a folder, as of a day or an instant. Throws, with what to do, when there are none, or when data of the site is missing or does not fit its schema. */
export function readSite(folder: string, today: string): SitePolicy[] {
  if (!existsSync(join(folder, urls.catalogue()))) {
    throw new Error(
      `${folder} is no built site: it has no policies.json that lists policies. Build it with npm run build, and name the folder that it writes, such as out.`,
    )
  }
  const { policies } = readData<Catalogue>(folder, urls.catalogue(), catalogueSchema)
  if (policies.length === 0) throw new Error(`The site in ${folder} has no policies; there is nothing to test.`)
  return policies.map((entry) => readPolicy(folder, entry, today))
}

function readPolicy(folder: string, entry: Catalogue['policies'][number], today: string): SitePolicy {
  const { policy, language, title, url } = entry
  const { id: company, timeZone } = entry.company
  const data = readData<ReturnType<typeof policyData>>(folder, urls.policyData(company, policy), policySchema)
  const coverage = existsSync(join(folder, urls.coverageData(company, policy)))
    ? readData<ReturnType<typeof coverageData>>(folder, urls.coverageData(company, policy), coverageSchema)
    : undefined
  const links = readData<ReturnType<typeof linksData>>(folder, urls.linksData(company), linksSchema)
  const inForce = data.versions.find(({ updated }) => updated === data.inForce)
  if (!inForce) throw new Error(`policy.json of ${company}/${policy} has no version ${data.inForce}. ${again}`)
  const anchors = anchorsIn(inForce.sections)
  const deletion = links.shortcuts.find(({ name }) => name === purposes.deleteAccount)
  const site = url.slice(0, -urls.policy(company, policy).length)
  const page = (address: string) => readPage(folder, address, absolute(site, address))
  return {
    name: `${company}/${policy}`,
    title,
    language,
    url,
    today: dayIn(today, timeZone),
    titles: links.policies.map((one) => one.title),
    names: [links.company.name, ...links.company.apps],
    inForce: { ...inForce, anchors: [...anchors, ...Object.keys(inForce.retired)] },
    profiles: coverage?.profiles.map(({ id }) => id),
    declaresDeletion:
      anchors.includes('account-deletion') ||
      coverage?.disclosures.some(({ id, state }) => id === 'account-deletion' && state === 'declared') === true,
    page: page(urls.policy(company, policy)),
    history: page(urls.history(company, policy)),
    listings: [page(urls.home()), page(urls.company(company))],
    deletion: deletion && {
      page: page(urls.shortcut(company, deletion.name)),
      policy: absolute(site, urls.policy(company, deletion.target.replace(/#.*/, ''))),
    },
  }
}

function anchorsIn(sections: SectionData[]): string[] {
  return sections.flatMap(({ anchor, aliases, sections: inner }) => [anchor, ...aliases, ...anchorsIn(inner)])
}

function readPage(folder: string, address: string, url: string): SitePage {
  const path = `${address}index.html`.slice(1)
  const file = join(folder, path)
  return { path, url, tree: existsSync(file) ? fromHtml(readFileSync(file, 'utf8')) : undefined }
}

function readData<Data>(folder: string, address: string, schema: object): Data {
  const file = join(folder, address)
  const data = parseJson(file)
  if (ajv.validate<Data>(schema, data)) return data
  const reason = ajv.errorsText(ajv.errors, { dataVar: 'its data' })
  throw new Error(`${file} is not as this site writes it: ${reason}. ${again}`)
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Error(`${file} is missing or is not JSON. ${again}`)
  }
}

const again = 'Build the site again with npm run build.'
