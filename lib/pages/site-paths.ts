import type { Archive, Company, Policy } from '../content/archive'
import { forwardPath } from '../content/former-address'
import { leftEmpty } from '../content/withdrawals'
import { forwards } from '../landing/forwards'
import { companyPaths, coveragePaths, emptiedPolicyPaths, policyPaths, sitePaths, urls, versionPaths } from '../urls'

/** What the app makes of one company, or of all of them for the site as a whole. */
export interface PathGroup {
  /** Undefined for the site as a whole. */
  company?: string
  paths: string[]
}

/** The path of everything that the app makes, each once: of the site as a whole, then of each company. */
export function pathGroups({ companies, policies }: Archive): PathGroup[] {
  const ofCompanies = companies.map((company) => ({
    company: company.id,
    paths: [
      ...pathsOfCompany(company),
      ...policies.filter((policy) => policy.company === company.id).flatMap(pathsOfPolicy),
    ],
  }))
  return [{ paths: sitePaths }, ...ofCompanies]
}

/** The paths of the pages at former addresses, by the company that each leads to. */
export function formerPaths(archive: Archive): Map<string, string> {
  return new Map(
    forwards(archive).flatMap(({ from, company }) => {
      const path = forwardPath(from)
      return path === undefined ? [] : [[urls.former(path), company] as const]
    }),
  )
}

function pathsOfCompany({ id, shortcuts }: Company): string[] {
  return [...companyPaths(id), ...Object.keys(shortcuts).map((name) => urls.shortcut(id, name))]
}

function pathsOfPolicy({ company, policy, versions, withdrawals, isCoveragePublic }: Policy): string[] {
  const days = [...versions, ...leftEmpty(withdrawals, versions)].map(({ updated }) => updated)
  const hasVersion = versions.length > 0
  const own = hasVersion ? policyPaths : emptiedPolicyPaths
  return [
    ...own(company, policy),
    ...(isCoveragePublic ? coveragePaths(company, policy, hasVersion) : []),
    ...days.flatMap((updated) => versionPaths(company, policy, updated)),
  ]
}
