import { type Archive, findPolicy, versionInForce } from '../archive/archive'
import { type Badge, badgeSvg } from './badge'

/** The picture that names the version in force of a policy. Throws when there is no such policy. */
export function policyBadge(archive: Archive, company: string, policy: string, scheme: Badge['scheme']): string {
  const { title, updated, language } = versionInForce(findPolicy(archive, company, policy))
  return badgeSvg({ title, updated, scheme, language })
}
