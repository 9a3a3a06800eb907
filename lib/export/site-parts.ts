import { createHash } from 'node:crypto'
import { languagesOf, newestIn, type Policy } from '../archive/archive'
import type { PathGroup } from '../archive/paths'
import { policyName } from '../content/names'
import { inForce } from '../content/status'
import { groupBy } from '../system/group-by'
import type { Original } from './write'

/** What the site has of one company or policy, or for the site as a whole. */
export interface SitePart {
  /** The paths of what the app makes. */
  paths: string[]
  originals: Original[]
  /** Differs where anything does that the part is made from. */
  key: string
}

/** What parts are made from, besides their paths. */
export interface Basis {
  /** The hash of the code. */
  code: string
  /** Where the site stands. */
  site: string
  policies: Policy[]
  /** The hash of what is published of each company and policy. */
  contents: Map<string, string>
}

/** The parts of the site: what the app makes, by company and policy, and the versions as they were published. A page of a policy is made from what is published of it, the facts about its company, and what lists show of its neighbours; one of a company from what is published of the company and its policies; one of the site as a whole, from all. */
export function siteParts(groups: PathGroup[], originals: Original[], basis: Basis): SitePart[] {
  const policies = byCompany(basis.policies, ({ company }) => company)
  const contents = byCompany([...basis.contents], ([folder]) => folder)
  const texts = byCompany(originals, ({ path }) => path)
  return groups.map(({ name, paths }) => {
    const [company = ''] = name?.split('/') ?? []
    const near = { policies: policies.get(company) ?? [], contents: new Map(contents.get(company)) }
    return {
      paths,
      originals: (texts.get(company) ?? []).filter(({ path }) => path.slice(0, path.lastIndexOf('/')) === name),
      key: keyOf(name, paths, name === undefined ? basis : { ...basis, ...near }),
    }
  })
}

/** Some things by the company that a path of each begins with: looking through those of all for each policy would take long. */
function byCompany<T>(all: T[], pathOf: (one: T) => string): Map<string, T[]> {
  return groupBy(all, (one) => pathOf(one).replace(/\/.*/, ''))
}

function keyOf(name: string | undefined, paths: string[], { code, site, policies, contents }: Basis): string {
  const [company] = name?.split('/') ?? []
  const isOf = (folder: string) =>
    name === undefined || folder === company || folder === name || folder.startsWith(`${name}/`)
  const facts = [...contents].filter(([folder]) => isOf(folder)).sort()
  const places = policies.filter((policy) => isOf(policyName(policy))).map(placeOf)
  const listed = policies
    .filter((policy) => policy.company === company)
    .flatMap((policy) => {
      const newest = languagesOf(policy).map((language) => newestIn(policy, language))
      return [inForce(policy.versions, policy.today), ...newest].map((shown) => [
        policy.policy,
        shown?.language,
        shown?.title,
        shown?.updated,
        shown?.effective,
        shown && shown.effective > policy.today,
      ])
    })
  return createHash('sha256')
    .update(JSON.stringify([code, site, paths, facts, places, listed]))
    .digest('hex')
}

/** Where the day of a policy stands among those that it, its versions and its withdrawals name, which is all that pages show of it: they change on none in between. */
function placeOf({ today, ...named }: Policy): [last: string | undefined, isOn: boolean] {
  const dates = (JSON.stringify(named).match(/\d{4}-\d{2}-\d{2}/g) ?? []).sort()
  return [dates.filter((date) => date <= today).at(-1), dates.some((date) => date === today)]
}
