import type { Company, Version } from '../archive/archive'
import type { Words } from '../languages/words'
import { urls } from '../urls'

/** A link up the site. */
export interface Step {
  href: string
  label: string
}

/** The way up to the list of all policies. */
export function wayHome({ allPolicies }: Words): Step[] {
  return [{ href: urls.home(), label: allPolicies }]
}

/** The way up to a company. */
export function wayToCompany(words: Words, { id, name }: Pick<Company, 'id' | 'name'>): Step[] {
  return [...wayHome(words), { href: urls.company(id), label: name }]
}

/** The way up to the policy of a version, under the title that it has there. */
export function wayToPolicy(
  words: Words,
  company: Company,
  { policy, title, inLanguage }: Pick<Version, 'policy' | 'title' | 'inLanguage'>,
): Step[] {
  return [...wayToCompany(words, company), { href: urls.policy(company.id, policy, inLanguage), label: title }]
}
