// Gathers where companies and policies once were, from the archive and today's date.
import { allPolicies, companies, findCompany, formerAddressesOf, readText } from '../content/archive'
import { inForce } from '../content/status'
import { keptNotes, titleOn } from '../content/withdrawals'
import { today } from '../settings'
import { allSections } from '../text/text'
import { urls } from '../urls'
import type { Forward } from './forward'

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
  const ofPolicies = allPolicies().flatMap((policy) => {
    const { company, policy: name } = policy
    const former = formerAddressesOf(policy)
    if (former.length === 0) return []
    const version = inForce(policy.versions, today())
    const title = `${titleOn(policy, today())} – ${findCompany(company).name}`
    const sections = version ? allSections(readText(version).sections) : []
    const retired = { ...keptNotes(policy.keptAnchors, sections), ...version?.retired }
    return former.map((from) => ({ from, to: urls.policy(company, name), title, sections, retired }))
  })
  return [...ofCompanies, ...ofPolicies]
}
