import type { Company } from '../archive/archive'
import { defaultLanguage } from '../languages/tags'

/** The language of pages about the whole site: the one that all companies have, or else English. */
export function siteLanguage(companies: Company[]): string {
  const [first = defaultLanguage, ...others] = new Set(companies.map(({ language }) => language))
  return others.length === 0 ? first : defaultLanguage
}
