import type { Archive, Company, Policy } from '../archive/archive'
import { leftEmpty, withdrawnIn } from '../archive/withdrawals'
import { forwardPath } from '../content/former-address'
import { forwards } from '../landing/forward'
import {
  companyPaths,
  coveragePaths,
  policyPaths,
  sitePaths,
  translatedPolicyPaths,
  translationPaths,
  urls,
  versionPaths,
} from '../urls'
import { addressedLanguagesOf, hasChangesPage } from './translations'

/** What the app makes of one company or policy, or for the site as a whole. */
export interface PathGroup {
  /** Such as `klantra` or `klantra/privacy`. Undefined for the site as a whole. */
  name?: string
  paths: string[]
}

/** The path of everything that the app makes, each once: of the site as a whole, then of each company, and of each of its policies. */
export function pathGroups({ companies, policies }: Archive): PathGroup[] {
  const ofCompanies = companies.flatMap((company): PathGroup[] => [
    { name: company.id, paths: pathsOfCompany(company) },
    ...policies
      .filter((policy) => policy.company === company.id)
      .map((policy) => ({ name: `${company.id}/${policy.policy}`, paths: pathsOfPolicy(policy) })),
  ])
  return [{ paths: sitePaths }, ...ofCompanies]
}

/** The paths of the pages at former addresses, by the name of the company or policy that each leads to. */
export function formerPaths(archive: Archive): Map<string, string> {
  return new Map(
    forwards(archive).flatMap(({ from, company, policy }) => {
      const path = forwardPath(from)
      return path === undefined ? [] : [[urls.former(path), policy ? `${company}/${policy}` : company] as const]
    }),
  )
}

function pathsOfCompany({ id, shortcuts }: Company): string[] {
  return [...companyPaths(id), ...Object.keys(shortcuts).map((name) => urls.shortcut(id, name))]
}

function pathsOfPolicy(own: Policy): string[] {
  const { company, policy, versions, translations, withdrawals, withdrawnTranslations, isCoveragePublic } = own
  const days = [...versions, ...leftEmpty(withdrawals, versions)].map(({ updated }) => updated)
  const hasVersion = versions.length > 0
  return [
    ...policyPaths(company, policy, hasVersion),
    ...addressedLanguagesOf(own).flatMap((language) => translatedPolicyPaths(company, policy, language)),
    ...(isCoveragePublic ? coveragePaths(company, policy, hasVersion) : []),
    ...days.flatMap((updated) => versionPaths(company, policy, updated)),
    ...withdrawnIn(withdrawnTranslations, translations).flatMap(({ updated, language = '' }) =>
      translationPaths(company, policy, updated, language, true),
    ),
    ...translations.flatMap((one) =>
      translationPaths(company, policy, one.updated, one.language, hasChangesPage(own, one)),
    ),
  ]
}
