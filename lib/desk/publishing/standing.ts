// Judges drafts on the disk.
import { type Content, dayOf, type PolicyDocument, type PolicyTexts } from '../../content/content'
import { type Days, inForce, termOf, upcoming } from '../../content/status'
import { addDays, formatDate } from '../../languages/dates'
import { judge, nothingSaid } from '../../publishing/release'
import { counselRules } from '../../rules/counsel-rules'
import { draftFindings } from '../findings/draft-findings'
import type { Folder } from '../setting'
import { contentToPublish, placesOf } from './place'
import { isPublic } from './site-state'

/** Something that is so of a policy, in a few words. */
export interface State {
  words: string
  kind?: 'error' | 'warning' | 'good'
}

/** The state of a policy in words, and whether it has a draft that can be published as it is. */
export function stateOf(
  content: Content,
  folder: Folder,
  { name, versions, draft }: PolicyTexts,
): { states: State[]; canBePublished: boolean } {
  const day = dayOf(content, name)
  const next = upcoming(versions, day)
  const isDue = [draft, ...versions].some((text) =>
    text?.file.messages.some(({ ruleId }) => ruleId === counselRules['yearly-review'].id),
  )
  const { states, canBePublished } = draft ? stateOfDraft(content, folder, name) : { states: [], canBePublished: false }
  return {
    states: [
      publishedState(content, name, versions, day),
      ...(next ? [{ words: `Upcoming on ${formatDate(next.effective)}` }] : []),
      ...states,
      ...(isDue ? [{ words: 'Review due', kind: 'warning' as const }] : []),
    ],
    canBePublished,
  }
}

/** The state of the draft of a policy, judged as what it is published as unless something else is chosen. */
function stateOfDraft(content: Content, folder: Folder, name: string): ReturnType<typeof stateOf> {
  const { meant } = placesOf(content, name)
  const today = dayOf(content, name)
  const intent = { today, day: meant ?? today, replacing: meant === undefined ? undefined : nothingSaid }
  const meantContent = contentToPublish(content, folder, name)
  const judged = judge(meantContent, folder.dir, name, intent)
  const isSame = 'refusal' in judged && judged.isSame === true
  const draft = { words: isSame ? 'Draft: nothing changed yet' : 'Draft' }
  return {
    states: [draft, ...stateToFix(meantContent, folder, name)],
    canBePublished: 'release' in judged,
  }
}

/** How much is to be fixed before the draft of a name can be published. */
export function stateToFix(content: Content, folder: Folder, name: string): State[] {
  const { length } = draftFindings(content, folder, name).filter(({ kind, waived }) => kind === 'to fix' && !waived)
  return length > 0 ? [{ words: `${length} to fix`, kind: 'error' }] : []
}

function publishedState({ record }: Content, name: string, versions: PolicyDocument[], day: string): State {
  const current = inForce(versions, day)
  if (current) {
    // When the next one takes over is a state of its own.
    const words = standingOf(current, [current], day)
    return current.effective > day || isVersionPublic(current) === false ? { words } : { words, kind: 'good' }
  }
  const withdrawn = record.withdrawals.filter(({ path }) => path.startsWith(`${name}/`)).map(({ on }) => on)
  const last = withdrawn.sort().at(-1)
  return last === undefined
    ? { words: 'Not published yet' }
    : { words: `Withdrawn on ${formatDate(last)}`, kind: 'warning' }
}

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
