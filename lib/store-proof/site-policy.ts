import type { Page } from './page'
import type { SourcePart } from './source'

/** A policy as a built site has it. */
export interface SitePolicy {
  /** As on its address, such as `klantra/privacy`. */
  name: string
  title: string
  /** The address that the site gives for it. */
  url: string
  company: { id: string; name: string; apps: string[] }
  /** The titles of all policies of the company. */
  companyTitles: string[]
  /** The day as of which it is looked at. */
  today: string
  /** Its own page. */
  page: SiteFile
  /** The page with all its versions. */
  history: SiteFile
  /** The pages from which readers come to it, by what they are called. */
  listings: { name: string; url: string; file: SiteFile }[]
  /** What links to it are to say, as the site suggests it to others. */
  labels: string[]
  /** The version in force; undefined where the site says none. */
  inForce: SiteVersion | undefined
  /** The laws and stores that apply; undefined where the site does not say. */
  profiles: string[] | undefined
  /** Whether the company declares that the policy says how to delete an account. */
  declaresDeletion: boolean
  /** The page on how to delete an account, where the site has an address for it. */
  deletion: { url: string; target: string; file: SiteFile } | undefined
}

/** A page of the site: where it is in the folder, and what it holds, if it is there. */
export interface SiteFile {
  path: string
  page: Page | undefined
}

/** A version of a policy. */
export interface SiteVersion {
  updated: string
  effective: string
  sections: SiteSection[]
  /** Its source: where it is in the folder, and what it holds, if it is there. */
  source: { path: string; file: SiteSource | undefined }
}

/** The source of a version as the site has it. */
export interface SiteSource {
  /** Whether it has the seal that the site says. */
  isSealed: boolean
  /** What it says; undefined where it cannot be read. */
  parts: SourcePart[] | undefined
}

/** A section that a version has. */
export interface SiteSection {
  title: string
  anchor: string
  sections: SiteSection[]
}

/** All sections, those within others too. */
export function flatten(sections: SiteSection[]): SiteSection[] {
  return sections.flatMap((section) => [section, ...flatten(section.sections)])
}
