import type { PolicyDocument } from '../../content/content'
import { type Days, inForce, termOf } from '../../content/status'
import { addDays, formatDate } from '../../languages/dates'
import { isPublic } from './site-state'

/** What of a version says when it is in force, and whether that is public. */
type Dated = Days & Pick<PolicyDocument, 'company' | 'policy' | 'seal'>

/** Whether the public can read a version; undefined where the desk cannot know. */
export function isVersionPublic({ company, policy, updated, seal }: Dated): boolean | undefined {
  return isPublic({ place: [company, policy, updated], seal })
}

/** What the button says that starts a draft with the text of a version on a day: where it is of that day, the draft corrects it. */
export function startLabel({ updated, effective }: Days, day: string): string {
  if (updated !== day) return 'Start a draft'
  return effective > day ? 'Correct the announced version' : 'Correct today’s version'
}

/** When one of the versions of a policy is, was or will be in force on a day, in words; of one that is known not to be public yet, that it is not. */
export function standingOf(version: Dated, versions: Dated[], day: string): string {
  const { status, from, until } = termOf(version, versions, day)
  if (from === undefined) return 'Replaced before it took effect'
  const [first, last] = [formatDate(from), until && formatDate(until)]
  if (status !== 'superseded' && isVersionPublic(version) === false)
    return `Not public yet${status === 'upcoming' ? `, in force from ${first}` : ''}`
  if (until === undefined) return `In force ${status === 'in force' ? 'since' : 'from'} ${first}`
  const current = inForce(versions, day)
  if (current && until === addDays(current.effective, -1) && isVersionPublic(current) === false)
    return `In force since ${first}, until the version of ${formatDate(current.updated)} is public`
  return status === 'in force' ? `In force since ${first}, until ${last}` : `In force from ${first} to ${last}`
}
