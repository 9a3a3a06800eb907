import { modifiedOn, publishedOn } from '../archive/archive'
import type { PolicyView } from '../pages/policy-view'
import { absolute } from '../urls'

/** Describes a version of a policy in the terms of schema.org, as JSON that is safe inside a script element. */
export function jsonLd({ company, version, term, translation, path, site }: PolicyView): string {
  const page = {
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    name: version.title,
    url: absolute(site, path),
    inLanguage: version.language,
    version: version.updated,
    dateModified: modifiedOn(version),
    datePublished: publishedOn(version),
    temporalCoverage: term.from && !translation?.isOlder ? `${term.from}/${term.until ?? '..'}` : undefined,
    publisher: { '@type': 'Organization', name: company.name, url: company.website },
  }
  return JSON.stringify(page).replaceAll('<', '\\u003c')
}
