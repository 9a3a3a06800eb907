import type { Metadata } from 'next'
import { formatDate } from './dates'
import type { PolicyView } from './policy-view'
import { absolute, urls } from './urls'

/** What the head of a page says about it. */
export interface PageFacts {
  site: string
  path: string
  title: string
  description: string
}

/** The metadata of a page: title, description, canonical address and Open Graph. */
export function metadataOf({ site, path, title, description }: PageFacts): Metadata {
  const url = absolute(site, path)
  return { title, description, alternates: { canonical: url }, openGraph: { type: 'website', title, description, url } }
}

/** The metadata of a page about a version of a policy. */
export function policyMetadata({ company, version, text, path, site }: PolicyView): Metadata {
  const pinned = path !== urls.policy(version.company, version.policy)
  const dated = pinned ? `, version of ${formatDate(version.updated)}` : ''
  const title = `${version.title}${dated} – ${company.name}`
  const facts = metadataOf({ site, path, title, description: text.description })
  const modifiedTime = version.updated
  return { ...facts, openGraph: { ...facts.openGraph, type: 'article', siteName: company.name, modifiedTime } }
}
