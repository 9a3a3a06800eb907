import { isDate } from '../dates'
import type { SiteSection } from './site-policy'

/** A policy as `policies.json` lists it. */
export interface CatalogueEntry {
  company: string
  companyName: string
  policy: string
  title: string
  url: string
}

/** What is asked of a policy's `policy.json`. */
export interface PolicyData {
  inForce: string
  versions: { updated: string; effective: string; sha256: string; sections: SiteSection[] }[]
}

/** What is asked of a policy's `coverage.json`. */
export interface CoverageData {
  profiles: string[]
  disclosures: { id: string; state: string }[]
}

/** What is asked of a company's `links.json`. */
export interface LinksData {
  apps: string[]
  policies: { url: string; label: string }[]
  shortcuts: { name: string; target: string }[]
}

/** Reads `policies.json`. Like all readers here, throws with the name of the first field that is not as this site writes it. */
export function catalogueIn(data: unknown): CatalogueEntry[] {
  return listIn(data, 'policies').map((entry) => {
    const company = fieldIn(entry, 'company')
    return {
      company: textIn(company, 'id'),
      companyName: textIn(company, 'name'),
      policy: textIn(entry, 'policy'),
      title: textIn(entry, 'title'),
      url: textIn(entry, 'url', (url) => URL.canParse('../../', url)),
    }
  })
}

/** Reads `policy.json`. */
export function policyDataIn(data: unknown): PolicyData {
  return {
    inForce: textIn(data, 'inForce', isDate),
    versions: listIn(data, 'versions').map((version) => ({
      updated: textIn(version, 'updated', isDate),
      effective: textIn(version, 'effective', isDate),
      sha256: textIn(version, 'sha256'),
      sections: sectionsIn(version),
    })),
  }
}

/** Reads `coverage.json`. */
export function coverageDataIn(data: unknown): CoverageData {
  return {
    profiles: listIn(data, 'profiles').map((profile) => textIn(profile, 'id')),
    disclosures: listIn(data, 'disclosures').map((one) => ({ id: textIn(one, 'id'), state: textIn(one, 'state') })),
  }
}

/** Reads `links.json`. */
export function linksDataIn(data: unknown): LinksData {
  return {
    apps: listIn(fieldIn(data, 'company'), 'apps').map((app) => textOf(app, 'apps')),
    policies: listIn(data, 'policies').map((one) => ({ url: textIn(one, 'url'), label: textIn(one, 'label') })),
    shortcuts: listIn(data, 'shortcuts').map((one) => ({ name: textIn(one, 'name'), target: textIn(one, 'target') })),
  }
}

function sectionsIn(data: unknown): SiteSection[] {
  return listIn(data, 'sections').map((section) => ({
    title: textIn(section, 'title'),
    anchor: textIn(section, 'anchor'),
    sections: sectionsIn(section),
  }))
}

function fieldIn(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) throw new TypeError(name)
  return Reflect.get(data, name)
}

function listIn(data: unknown, name: string): unknown[] {
  const list = fieldIn(data, name)
  if (!Array.isArray(list)) throw new TypeError(name)
  return list
}

function textIn(data: unknown, name: string, isRight?: (text: string) => boolean): string {
  return textOf(fieldIn(data, name), name, isRight)
}

function textOf(value: unknown, name: string, isRight: (text: string) => boolean = (text) => text !== ''): string {
  if (typeof value !== 'string' || !isRight(value)) throw new TypeError(name)
  return value
}
