// Draws the badge of a policy, from the archive and today's date.
import { findPolicy, versionInForce } from '../content/archive'
import { today } from '../settings'
import { type Badge, badgeSvg } from './badge'

/** The picture that names the version in force of a policy. Throws when there is no such policy. */
export function policyBadge(company: string, policy: string, scheme: Badge['scheme']): string {
  const { title, updated } = versionInForce(findPolicy(company, policy), today())
  return badgeSvg({ title, updated, scheme })
}
