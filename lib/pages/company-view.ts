// Gathers what pages that list policies show, from the archive and today's date.
import { type Company, companies, findCompany, policiesOf, type Version, versionInForce } from '../content/archive'
import { type ShortcutLink, shortcutLinks } from '../links/shortcut-links'
import { siteUrl, today } from '../settings'

/** A company and its policies, each in its version in force. */
export interface CompanyView {
  company: Company
  versions: Version[]
  shortcuts: ShortcutLink[]
}

/** A company by its name in addresses, with its policies. Throws when there is none. */
export function companyView(id: string): CompanyView {
  const company = findCompany(id)
  const versions = policiesOf(id).map((policy) => versionInForce(policy, today()))
  return { company, versions, shortcuts: shortcutLinks(company, siteUrl()) }
}

/** All companies with their policies, in alphabetical order. */
export function companyViews(): CompanyView[] {
  return companies().map(({ id }) => companyView(id))
}
