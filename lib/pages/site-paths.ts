import type { Archive, Company, Policy } from '../content/archive'
import { leftEmpty } from '../content/withdrawals'
import { companyPaths, emptiedPolicyPaths, policyPaths, sitePaths, urls, versionPaths } from '../urls'

/** The path of everything that the app makes, each once. */
export function allPaths({ companies, policies }: Archive): string[] {
  return [...sitePaths, ...companies.flatMap(pathsOfCompany), ...policies.flatMap(pathsOfPolicy)]
}

function pathsOfCompany({ id, shortcuts }: Company): string[] {
  return [...companyPaths(id), ...Object.keys(shortcuts).map((name) => urls.shortcut(id, name))]
}

function pathsOfPolicy({ company, policy, versions, withdrawals }: Policy): string[] {
  const days = [...versions, ...leftEmpty(withdrawals, versions)].map(({ updated }) => updated)
  const own = versions.length > 0 ? policyPaths : emptiedPolicyPaths
  return [...own(company, policy), ...days.flatMap((updated) => versionPaths(company, policy, updated))]
}
