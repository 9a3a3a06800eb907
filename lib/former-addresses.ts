// Gathers where companies and policies once were, from the archive and today's date.
import { companies, findCompany, formerAddressesOf, policies, readText, versionInForce } from './archive'
import { today } from './environment'
import type { Forward } from './export/forward'
import { allSections } from './text/text'
import { urls } from './urls'

/** Where each former address leads now. */
export function forwards(): Forward[] {
  const ofCompanies = companies().flatMap(({ id, name, formerAddresses: former }) =>
    former.map((from) => ({
      from,
      to: urls.company(id),
      title: `Privacy policies of ${name}`,
      sections: [],
      retired: {},
    })),
  )
  const ofPolicies = policies().flatMap((policy) => {
    const { company, policy: name } = policy
    const former = formerAddressesOf(policy)
    if (former.length === 0) return []
    const version = versionInForce(policy, today())
    const title = `${version.title} – ${findCompany(company).name}`
    const sections = allSections(readText(version).sections)
    const { retired } = version
    return former.map((from) => ({ from, to: urls.policy(company, name), title, sections, retired }))
  })
  return [...ofCompanies, ...ofPolicies]
}
