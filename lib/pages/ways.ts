import type { Company, Version } from '../archive/archive'
import { urls } from '../urls'

/** A link up the site. */
export interface Step {
  href: string
  label: string
}

/** The way up to the list of all policies. */
export const wayHome: Step[] = [{ href: urls.home(), label: 'All policies' }]

/** The way up to a company. */
export function wayToCompany({ id, name }: Pick<Company, 'id' | 'name'>): Step[] {
  return [...wayHome, { href: urls.company(id), label: name }]
}

/** The way up to the policy of a version, under the title that it has there. */
export function wayToPolicy(company: Company, { policy, title }: Pick<Version, 'policy' | 'title'>): Step[] {
  return [...wayToCompany(company), { href: urls.policy(company.id, policy), label: title }]
}
