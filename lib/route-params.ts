// Lists the addresses of pages, from the archive.
import { policies } from './archive'

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
