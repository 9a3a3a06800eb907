import { createHash } from 'node:crypto'
import type { Policy } from '../content/archive'
import type { PathGroup } from '../pages/site-paths'
import type { Original } from './originals'

/** What the site has of one company, or for the site as a whole. */
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
  /** The hash of what is published of each company. */
  contents: Map<string, string>
}

/** The parts of the site: what the app makes, by company, and the versions as they were published. A page of a company is made from what is published of that company alone; one of the site as a whole, from all. */
export function siteParts(groups: PathGroup[], originals: Original[], basis: Basis): SitePart[] {
  const whole = [...basis.contents.keys()].sort()
  return groups.map(({ company, paths }) => {
    const own = originals.filter(({ path }) => company !== undefined && path.startsWith(`${company}/`))
    return { paths, originals: own, key: keyOf(paths, company === undefined ? whole : [company], basis) }
  })
}

function keyOf(paths: string[], companies: string[], { code, site, policies, contents }: Basis): string {
  const facts = companies.map((company) => [
    company,
    contents.get(company),
    placeOf(policies.filter((policy) => policy.company === company)),
  ])
  return createHash('sha256')
    .update(JSON.stringify([code, site, paths, facts]))
    .digest('hex')
}

/** Where the day of policies of a company stands among those that they, their versions and their withdrawals name, which is all that pages show of it: they change on none in between. */
function placeOf(policies: Policy[]): [last: string | undefined, isOn: boolean] {
  const [{ today = '' } = {}] = policies
  const named = policies.map((policy) => ({ ...policy, today: undefined }))
  const dates = (JSON.stringify(named).match(/\d{4}-\d{2}-\d{2}/g) ?? []).sort()
  return [dates.filter((date) => date <= today).at(-1), dates.some((date) => date === today)]
}
