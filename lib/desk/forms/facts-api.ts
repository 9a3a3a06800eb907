// Responds to forms of facts, and saves what they send.
import { reasonIn } from '../../laws/covers'
import { disclosures } from '../../laws/disclosures'
import { isRecord } from '../../system/record'
import { editedContent } from '../content'
import { companyOf, isOnSite } from '../policy-state'
import { authorOf } from '../publishing/author'
import { keepingIn } from '../publishing/proposing'
import { Refusal, type Sent, textIn } from '../server/handler'
import { setting } from '../setting'
import { changesIn, isClash, mergeChanges } from './changes'
import { pageParts, sectionLabel } from './choices'
import { type Covers, coverOf, coversIn } from './disclosures'
import type { Effect } from './effects'
import { type FactsFile, type FactsState, factsFile, factsIn, factsState } from './facts'
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
export async function factsPage(name: string) {
  const content = editedContent()
  const { dir } = setting()
  const file = factsFile(content, name)
  if (!file) return undefined
  return { company: companyOf(content, name), state: factsState(content, dir, file), keeping: await keepingIn(dir) }
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
  const theirs = factsIn(dir, file)
  if (!theirs) throw new Refusal(422, String(getFacts(sent).unreadable))
  if (isClash(was, changed, theirs))
    throw new Refusal(409, 'Someone else, or another window, has changed these facts meanwhile. Nothing was saved.', {
      theirs: getFacts(sent),
    })
  const wanted = changesIn(theirs, mergeChanges(was, changed, theirs))
  const checked = checkFacts(editedContent(), setting(), file, wanted)
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
    if (!Object.hasOwn(covers, id)) return []
    const { cover, ...own } = coverOf(id, covers, [...pageParts, ...sections], gone)
    const isLeft = reasonIn(cover) !== undefined
    const labels = new Set(cover.map((anchor) => sectionLabel(anchor, own.sections, own.gone)))
    const where = isLeft ? cover[0] : [...labels].join(' · ')
    return `${says} – ${where || 'no longer declared'}`
  })
}

function fileIn(sent: Sent): FactsFile {
  const file = factsFile(editedContent(), textIn(sent, 'name'))
  if (!file) throw new Refusal(404, 'There is no such company or policy any more.')
  return file
}
