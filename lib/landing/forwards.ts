import { type Archive, findCompany, textOf } from '../content/archive'
import { inForce } from '../content/status'
import { keptNotes, titleOn } from '../content/withdrawals'
import { allSections } from '../text/text'
import { urls } from '../urls'
import type { Forward } from './forward'

/** Where each former address leads now. */
export function forwards(archive: Archive): Forward[] {
  const { today } = archive
  const ofCompanies = archive.companies.flatMap(({ id, name, formerAddresses: former }) =>
    former.map((from) => ({
      from,
      to: urls.company(id),
      title: `Privacy policies of ${name}`,
      sections: [],
      retired: {},
    })),
  )
  const ofPolicies = archive.policies.flatMap((policy) => {
    const { company, policy: name, formerAddresses: former } = policy
    if (former.length === 0) return []
    const version = inForce(policy.versions, today)
    const title = `${titleOn(policy, today)} – ${findCompany(archive, company).name}`
    const sections = version ? allSections(textOf(archive, version).sections) : []
    const retired = { ...keptNotes(policy.keptAnchors, sections), ...version?.retired }
    return former.map((from) => ({ from, to: urls.policy(company, name), title, sections, retired }))
  })
  return [...ofCompanies, ...ofPolicies]
}
