import type { Archive } from '../archive/archive'
import { urls } from '../urls'
import type { Forward } from './forward'

/** Where each former address leads now: to a company, or to a policy of it. */
export function forwards({ companies, policies }: Archive): (Forward & { company: string; policy?: string })[] {
  const ofCompanies = companies.flatMap(({ id, formerAddresses }) =>
    formerAddresses.map((from) => ({ from, to: urls.company(id), company: id })),
  )
  const ofPolicies = policies.flatMap(({ company, policy, formerAddresses }) =>
    formerAddresses.map((from) => ({ from, to: urls.policy(company, policy), company, policy })),
  )
  return [...ofCompanies, ...ofPolicies]
}
