import { changedByBoth, type DraftText } from '../../lib/desk/document/merge-texts'
import type { DraftState } from '../../lib/desk/draft/draft-state'
import type { Kept } from './kept'

/** Two texts of which one has to be made: what was written and not saved, and what somebody else saved meanwhile or the file has. */
export interface Merging {
  reason: string
  /** What the other text is called. */
  other: string
  /** The text from which both began. */
  began: DraftText
  mine: DraftText
  theirs: DraftText & Pick<DraftState, 'base'>
  /** Where a page that is not open any more has kept mine. */
  place?: string
}

const discarded = 'This draft was discarded in another window or by somebody else, and there is another one now.'

/** Why one text has to be made of mine and that of a draft that was begun after mine was discarded. */
const anotherDraft = `${discarded} Your text is not saved in it yet.`

/** What is said where all was saved before that. */
export const anotherText = `${discarded} You see that one; yours is kept below Earlier states.`

const leftUnsaved =
  'You wrote this on this computer, and it was not saved, perhaps as the browser or the desk was closed.'

/** What is said of what a page that was closed did not save, where the file cannot be shown. */
export const leftWaiting =
  'Not saved: what you wrote here before is kept in this browser, and offered to you once the file is put right and this page is reloaded.'

/** Why nothing can be saved where a file was changed to what cannot be shown. */
export function wordsOfProblem({ reason, line }: { reason: string; line: number }): string {
  return `Not saved: its file was changed to what cannot be shown here: ${reason}, in line ${line}. Your text is kept in this browser, and saved once that is put right.`
}

/** What is said of sections and fields that were taken over from what was saved elsewhere; undefined where there are none. */
export function wordsOfChanges(names: string[]): string | undefined {
  if (names.length === 0) return undefined
  const [all, verb] = inWords(names, 'was', 'were')
  return `${all} ${verb} changed in another window or by somebody else; that is in the text now.`
}

/** Why something was not saved, and whether it is kept meanwhile. */
export function wordsOfRefusal(reason = 'the desk cannot save it.', isKept: boolean): string {
  return `Not saved: ${reason}${isKept ? ' What you write is kept in this browser.' : ''}`
}

/** The choice between mine and what somebody else saved, asked again where one `isChosen` and another was saved meanwhile. */
export function clashOf(
  { began, text: mine, isChosen }: { began: DraftText; text: DraftText; isChosen: boolean },
  theirs: DraftState,
): Merging {
  if (theirs.isAnother) return { reason: anotherDraft, other: 'the new draft', began: theirs, mine, theirs }
  return { reason: wordsOfClash(changedByBoth(began, mine, theirs), isChosen), other: 'the other', began, mine, theirs }
}

/** The choice between what a page that was closed did not save and what is saved. */
export function clashWithLeft(
  { place, base: from, began, text: mine }: Kept & { place: string },
  { base, text }: Pick<Kept, 'base' | 'text'>,
): Merging {
  const other = from === base ? 'the saved text' : 'the saved text, which was changed since,'
  return { reason: leftUnsaved, other, began, mine, theirs: { ...text, base }, place }
}

function wordsOfClash(names: string[], isAgain: boolean): string {
  if (!isAgain) {
    const [all, verb] = inWords(names, 'was', 'were')
    return `${all} ${verb} changed both here and elsewhere: in another window, or by somebody else. Your text is not saved yet.`
  }
  const [all, verb] = inWords(names, 'differs', 'differ')
  return `While you were choosing, the draft was saved again in another window or by somebody else. What you chose is kept, but ${all} ${verb} again. Choose once more: your text is not saved yet.`
}

function inWords(names: string[], one: string, many: string): [all: string, verb: string] {
  return [names.map((name) => `“${name}”`).join(', ') || 'The draft', names.length > 1 ? many : one]
}
