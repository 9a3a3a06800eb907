// Lists the addresses of pages, from the archive.
import { allPolicies, companies, policies } from './archive'
import { leftEmpty } from './withdrawals'

/** The parts of the address of each company. */
export function companyParams(): { company: string }[] {
  return companies().map(({ id }) => ({ company: id }))
}

/** The parts of the address of each policy, and of those of which every version was withdrawn. */
export function allPolicyParams(): { company: string; policy: string }[] {
  return allPolicies().map(({ company, policy }) => ({ company, policy }))
}

/** The parts of the address of each policy that has a version. */
export function policyParams(): { company: string; policy: string }[] {
  return policies().map(({ company, policy }) => ({ company, policy }))
}

/** The parts of the address of each version, and of each that was public and withdrawn. */
export function versionParams(): { company: string; policy: string; version: string }[] {
  return allPolicies().flatMap(({ company, policy, versions, withdrawals }) =>
    [...versions, ...leftEmpty(withdrawals, versions)].map(({ updated }) => ({ company, policy, version: updated })),
  )
}

/** The parts of the address of each shortcut, which stands where a policy could. */
export function shortcutParams(): { company: string; policy: string }[] {
  return companies().flatMap(({ id, shortcuts }) =>
    Object.keys(shortcuts).map((name) => ({ company: id, policy: name })),
  )
}
