// Responds to forms of facts, and saves what they send.
import { dayOf } from '../../content/content'
import { waiverFields } from '../../content/schema'
import { formatDate } from '../../languages/dates'
import { readCover } from '../../laws/covers'
import { disclosures } from '../../laws/disclosures'
import { isWaivable, waiverDays } from '../../rules/counsel-rules'
import { findRule } from '../../rules/rules'
import { reasonOf } from '../../system/files'
import type { Author } from '../../system/git-commit'
import { isRecord } from '../../system/record'
import { editedContent } from '../content'
import { type FieldValues, readFields } from '../draft/fields-in-source'
import { companyOf, isOnSite } from '../policy-state'
import { authorOf } from '../publishing/author'
import { keepingIn } from '../publishing/proposing'
import { Refusal, type Sent, textIn } from '../server/handler'
import { setting } from '../setting'
import { changesIn, isClash, mergeChanges } from './changes'
import { pageParts, sectionLabel } from './choices'
import { type Covers, coversIn, sectionsFor } from './disclosures'
import type { Effect } from './effects'
import { type FactsFile, type FactsState, factsFile, factsState, sourceOf } from './facts'
import { wrongWith } from './plain-field'
import { type CheckedFacts, checkFacts, saveFacts } from './save-facts'

/** What a page of facts shows. */
export type FactsPageView = NonNullable<Awaited<ReturnType<typeof factsPage>>>

/** What follows from facts that are not saved yet. */
export type FactsPreview = Pick<CheckedFacts, 'wrong' | 'effects' | 'refusal'>

/** Facts that were saved: the state of the form, and what became of the commit. */
export interface SavedFacts {
  state: FactsState
  remembered: string
  /** What is to be done elsewhere now. */
  left: Effect[]
  /** Whether readers see something else once the site is built. */
  isForReaders: boolean
}

/** The page of the facts about a company, or about one of its policies; undefined where there is none of that name. */
export async function factsPage(id: string, policy?: string) {
  const content = editedContent()
  const { dir } = setting()
  const file = factsFile(content, policy === undefined ? id : `${id}/${policy}`)
  if (!file) return undefined
  return {
    company: companyOf(content, id),
    state: factsState(content, dir, file),
    keeping: await keepingIn(dir),
  }
}

/** The facts about a company or a policy, as a form shows them. */
export function getFacts(sent: Sent): FactsState {
  return factsState(editedContent(), setting().dir, fileIn(sent))
}

/** Responds to facts that a form sends: saves them whole or not at all, or with `isPreview` says what follows from them. Refuses what cannot be saved, and what was changed elsewhere since it `was` as it is sent. */
export async function postFacts(sent: Sent): Promise<FactsPreview | SavedFacts> {
  const { changed, why = '', isPreview } = sent
  const author = authorOf(sent)
  const { dir } = setting()
  const file = fileIn(sent)
  if (!isRecord(sent.was) || !isRecord(changed) || typeof why !== 'string')
    throw new Refusal(400, 'This page did not send what was changed. Reload it.')
  const was = Object.fromEntries(Object.entries(sent.was).filter(([field]) => Object.hasOwn(changed, field)))
  const theirs = readFields(sourceOf(dir, file), file.fields) ?? {}
  if (isClash(was, changed, theirs))
    throw new Refusal(409, 'Someone else, or another window, has changed these facts meanwhile. Nothing was saved.', {
      theirs: getFacts(sent),
    })
  const wanted = changesIn(theirs, mergeChanges(was, changed, theirs))
  const checked = orRefuse(() => checkFacts(editedContent(), setting(), file, wanted))
  const { wrong, effects, refusal } = checked
  if (isPreview === true) return { wrong, effects, refusal }
  if (refusal !== undefined) throw new Refusal(422, refusal, { wrong, effects, refusal })
  const labels = Object.keys(wanted).map((field) => file.fields[field]?.label ?? field)
  const what = `Facts about ${file.name}: ${labels.join(', ').toLowerCase()}`
  const declared = coversIn(changesIn(Object(theirs.covers), Object(wanted.covers ?? theirs.covers)))
  const reasons = [why.trim(), ...wordsFor(declared, getFacts(sent))]
  const remembered = await saveFacts(dir, file, checked, what, reasons, author)
  const left = effects.filter(({ places }) => places.length > 0)
  const isForReaders = checked.isForReaders && isOnSite(editedContent(), file.name)
  return { state: getFacts(sent), remembered, left, isForReaders }
}

/** Where disclosures are made, in words for those who read what was changed, a line each. */
function wordsFor(covers: Covers, { sections, gone }: FactsState): string[] {
  return disclosures.flatMap(({ id, says }) => {
    const cover = covers[id]
    if (!cover) return []
    const isLeft = 'reason' in readCover(cover)
    const former = gone.filter((one) => one.id === id)
    const places = sectionsFor(cover, [...pageParts, ...sections], former)
    const labels = new Set(cover.map((anchor) => sectionLabel(anchor, places, former)))
    const where = isLeft ? cover[0] : [...labels].join(' · ')
    return `${says} – ${where || 'no longer declared'}`
  })
}

/** Lets the findings of a rule in a policy stand until a day, for a reason; with `isEnded`, no longer. */
export async function postWaive(sent: Sent): Promise<{ remembered: string }> {
  const about = { name: textIn(sent, 'policy') }
  const file = fileIn(about)
  const save = (to: FieldValues, what: string, why = '') => saveWaivers(file, to, what, why, authorOf(sent))
  const rule = findRule(textIn(sent, 'rule'))
  if (!rule) throw new Refusal(400, 'There is no such finding.')
  const { [rule.id]: _, ...others } = Object(getFacts(about).values.waivers)
  const findings = `findings of ${rule.id} in ${file.name}`
  if (sent.isEnded === true) return save(others, `End the waiver of ${findings}`)
  if (!isWaivable(rule))
    throw new Refusal(
      422,
      'This is an error, which cannot be waived: the site could not be built. Correct what it says.',
    )
  const [reason, until] = [textIn(sent, 'reason').trim(), textIn(sent, 'until')]
  const days = waiverDays(dayOf(editedContent(), file.name))
  const wrong = Object.entries({
    reason: wrongWith(reason, waiverFields.reason),
    until: wrongWith(until, { ...waiverFields.until, ...days }),
  }).filter(([, why]) => why !== undefined)
  if (wrong[0]) throw new Refusal(422, wrong[0][1] ?? '', { wrong: Object.fromEntries(wrong) })
  const waivers = { ...others, [rule.id]: { reason, until } }
  return save(waivers, `Waive ${findings} until ${formatDate(until)}`, reason)
}

async function saveWaivers(file: FactsFile, waivers: FieldValues, what: string, why: string, author?: Author) {
  const checked = orRefuse(() => checkFacts(editedContent(), setting(), file, { waivers }))
  const { wrong, refusal } = checked
  if (refusal !== undefined) throw new Refusal(422, Object.values(wrong)[0] ?? refusal)
  return { remembered: await saveFacts(setting().dir, file, checked, what, [why], author) }
}

function fileIn(sent: Sent): FactsFile {
  const file = factsFile(editedContent(), textIn(sent, 'name'))
  if (!file) throw new Refusal(404, 'There is no such company or policy any more.')
  return file
}

/** What is done, or a refusal in its words where the fields cannot be written. */
function orRefuse<Done>(act: () => Done): Done {
  try {
    return act()
  } catch (error) {
    throw new Refusal(422, reasonOf(error))
  }
}
