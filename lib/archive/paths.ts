import { policyName } from '../content/names'
import { urls } from '../urls'
import { type Archive, type Company, changesIn, languagesOf, type Policy, type Version } from './archive'
import { leftEmpty } from './withdrawals'

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
      .map((policy) => ({ name: policyName(policy), paths: pathsOfPolicy(policy) })),
  ])
  const ofSite = [urls.home, urls.notFound, urls.robots, urls.sitemap, urls.feed, urls.catalogue].map((path) => path())
  return [{ paths: ofSite }, ...ofCompanies]
}

function pathsOfCompany({ id, shortcuts }: Company): string[] {
  const pages = [urls.company, urls.links, urls.linksData].map((path) => path(id))
  return [...pages, ...Object.keys(shortcuts).map((name) => urls.shortcut(id, name))]
}

/** Also of one of which every version was withdrawn. */
function pathsOfPolicy(own: Policy): string[] {
  const { company, policy, versions, translations, withdrawals, withdrawnTranslations, isCoveragePublic } = own
  const [badges, data] = versions.length > 0 ? [[urls.badge, urls.badgeDark], [urls.coverageData]] : [[], []]
  const pages = [urls.policy, urls.embed, urls.history, urls.policyData, urls.policyFeed, ...badges]
  const days = [...versions, ...leftEmpty(withdrawals, versions)]
  const gone = leftEmpty(withdrawnTranslations, translations)
  return [
    ...pages.map((path) => path(company, policy)),
    ...addressedLanguagesOf(own).flatMap((language) =>
      [urls.policy, urls.embed, urls.history, urls.policyFeed].map((path) => path(company, policy, language)),
    ),
    ...(isCoveragePublic ? [urls.coverage, ...data].map((path) => path(company, policy)) : []),
    ...days.flatMap(({ updated }) =>
      [urls.version, urls.changes, urls.since].map((path) => path(company, policy, updated)),
    ),
    ...gone.flatMap(({ updated, language }) =>
      [urls.version, urls.changes].map((path) => path(company, policy, updated, language)),
    ),
    ...translations.flatMap((one) =>
      [urls.version, ...(hasChangesPage(own, one) ? [urls.changes] : [])].map((path) =>
        path(company, policy, one.updated, one.language),
      ),
    ),
  ]
}

/** The languages in which a policy has a text, and those of which every text was withdrawn: their addresses go on landing. */
export function addressedLanguagesOf(policy: Policy): string[] {
  const withdrawn = policy.withdrawnTranslations.flatMap(({ language }) => language ?? [])
  return [...new Set([...languagesOf(policy), ...withdrawn])].sort()
}

/** Whether there is a page on what a translation changed, or may have been one before another was withdrawn: its address stays. */
function hasChangesPage(policy: Policy, translation: Version): boolean {
  const isOwn = ({ language }: { language?: string }) => language === translation.language
  return changesIn(policy, translation) !== undefined || policy.withdrawnTranslations.some(isOwn)
}
