// Lists the addresses of pages, from the archive.
import { companies, policies } from './archive'

/** The parts of the address of each company. */
export function companyParams(): { company: string }[] {
  return companies().map(({ id }) => ({ company: id }))
}

/** The parts of the address of each policy. */
export function policyParams(): { company: string; policy: string }[] {
  return policies().map(({ company, policy }) => ({ company, policy }))
}

/** The parts of the address of each version. */
export function versionParams(): { company: string; policy: string; version: string }[] {
  return policies().flatMap(({ company, policy, versions }) =>
    versions.map(({ updated }) => ({ company, policy, version: updated })),
  )
}

/** The parts of the address of each shortcut, which stands where a policy could. */
export function shortcutParams(): { company: string; policy: string }[] {
  return companies().flatMap(({ id, shortcuts }) =>
    Object.keys(shortcuts).map((name) => ({ company: id, policy: name })),
  )
}
