import { type Archive, type Company, findCompany, policiesOf, type Version, versionInForce } from '../archive/archive'
import { dayIn } from '../languages/dates'
import { defaultLanguage } from '../languages/tags'
import { isOnPrivacy } from '../links/label'
import { type ShortcutLink, shortcutLinks } from '../links/shortcut-links'

/** A company and its policies, each in its version in force. */
export interface CompanyView {
  company: Company
  /** The main one, on privacy, first. */
  versions: Version[]
  shortcuts: ShortcutLink[]
  /** The day for which the page is made. */
  today: string
  /** Where the site stands. */
  site: string
}

/** A company by its name in addresses, with its policies. Throws when there is none. */
export function companyView(archive: Archive, id: string): CompanyView {
  const company = findCompany(archive, id)
  const versions = policiesOf(archive, id).map((policy) => versionInForce(policy))
  versions.sort((a, b) => rankOf(a) - rankOf(b))
  const today = dayIn(archive.today, company.timeZone)
  return { company, versions, shortcuts: shortcutLinks(archive, company), today, site: archive.site }
}

function rankOf({ policy, title }: Version): number {
  if (policy === 'privacy') return 0
  return isOnPrivacy(title) ? 1 : 2
}

/** All companies with their policies, in alphabetical order. */
export function companyViews(archive: Archive): CompanyView[] {
  return archive.companies.map(({ id }) => companyView(archive, id))
}

/** The language of pages about the whole site: the one that all companies have, or else English. */
export function siteLanguage(companies: Company[]): string {
  const [first = defaultLanguage, ...others] = new Set(companies.map(({ language }) => language))
  return others.length === 0 ? first : defaultLanguage
}
