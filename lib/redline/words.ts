import type { ChangeWords } from '../languages/words'
import { countWords, type Mark, type Token } from './blocks'
import { stretches, zip } from './diff'
import { absorb, countPairs, insertion, keepPhrases, slideToSentences, trimEdges } from './phrases'

/** What became of a part of a text between two versions. */
export type Change = 'same' | 'added' | 'removed'

/** A stretch of text under one markup that was kept, added or removed. */
export interface Run {
  change: Change
  text: string
  marks: Mark[]
  /** How the older version has it, where both read the same: in other typography, other markup, or a link that led elsewhere. */
  was?: { text: string; marks: Mark[] }
  /** The move that it belongs to: removed at one end, added at the other. */
  move?: number
  /** What readers are told at its place: of the end of a block that was added or removed or, on an empty run that stayed, of what stands before it. */
  note?: Note
}

/** What a redline says beside the words of the texts: that a block is new, joined or of another kind, that text was moved, or where a link led and leads. */
export type Note =
  | { says: 'newBlock' | 'joined' | 'nowBlock'; block: BlockKind }
  | { says: 'movedTo' | 'movedFrom'; place: NotedPlace }
  | { says: (typeof waysMoved)[number] }
  | { link: { from?: string; to?: string } }

/** What readers see a block as. */
export type BlockKind = keyof ChangeWords['newBlock']

/** In which direction text was moved within its section. Up and down, then left and right for columns: where it went, and where it came from. */
export const waysMoved = [
  'movedUp',
  'movedDown',
  'fromAbove',
  'fromBelow',
  'movedLeft',
  'movedRight',
  'fromLeft',
  'fromRight',
] as const

/** A place that a note names: a part without a heading, or a section by its number or title. */
export interface NotedPlace {
  part?: 'theInShort' | 'theOpening'
  number?: string
  title?: string
  anchor?: string
}

/** Tokens that were kept, or those that were removed and those that took their place. */
export interface Step {
  same: [older: Token, newer: Token][]
  removed: Token[]
  added: Token[]
}

/** Compares words. Taking out what was added leaves the older text, taking out what was removed the newer. */
export function compareWords(older: Token[], newer: Token[]): Run[] {
  return runsOfSteps(compareTokens(older, newer))
}

/** Compares tokens as phrases: what little stayed between two larger changes counts as changed. */
export function compareTokens(older: Token[], newer: Token[]): Step[] {
  const steps = absorb(slideToSentences(stepsBetween(older, newer)))
  const kept = steps.reduce((sum, { same }) => sum + countPairs(same), 0)
  const all = countWords(older) + countWords(newer)
  // More than half rewritten: whole phrases read better than the words that they happen to share.
  const isRewritten = all > 0 && (2 * kept) / all < 0.5
  return trimEdges(isRewritten ? keepPhrases(steps) : steps)
}

/** Writes steps as runs, with a note after each link that leads elsewhere than before. */
export function runsOfSteps(steps: Step[]): Run[] {
  return withLinkNotes(
    steps.flatMap(({ same, removed, added }) => [
      ...sameRuns(same),
      ...runsOf(removed, 'removed'),
      ...runsOf(added, 'added'),
    ]),
  )
}

/** What runs say in the newer version. */
export function newerText(runs: Run[]): string {
  return runs.map(({ change, text }) => (change === 'removed' ? '' : text)).join('')
}

/** What runs say in the older version. */
export function olderText(runs: Run[]): string {
  return runs.map(({ change, text, was }) => (change === 'added' ? '' : (was?.text ?? text))).join('')
}

/** Runs with a space at the start of what took the place of something, so that the two are apart when they are read or copied as one. */
export function spaced(runs: Run[]): Run[] {
  return runs.map((run, index) => {
    const before = runs[index - 1]
    const isNext = run.change === 'added' && before?.change === 'removed' && !run.note && !before.note
    return isNext && /\S$/u.test(before.text) && /^[\p{L}\p{N}\p{Sc}]/u.test(run.text)
      ? { ...run, text: ` ${run.text}` }
      : run
  })
}

/** Writes tokens as runs that all have one change. */
export function runsOf(tokens: Token[], change: Change): Run[] {
  const runs: Run[] = []
  let last: Token | undefined
  for (const token of tokens) {
    const { text, marks, markup, opens } = token
    const run = runs.at(-1)
    if (opens !== undefined)
      runs.push({ change, text, marks, note: { says: change === 'removed' ? 'joined' : 'newBlock', block: opens } })
    else if (run && last && last.opens === undefined && markup === last.markup) run.text += text
    else runs.push({ change, text, marks })
    last = token
  }
  return runs
}

/** Where the link leads that a run stands in. */
export function hrefOf(marks: Mark[]): string | undefined {
  return marks.find(({ href }) => href !== undefined)?.href
}

function sameRuns(pairs: Step['same']): Run[] {
  const runs: Run[] = []
  let last: string | undefined
  for (const [older, newer] of pairs) {
    const isExact = older.text === newer.text && older.markup === newer.markup
    const kind = `${newer.markup}\u0001${isExact ? '' : older.markup}\u0001${isExact}`
    const run = runs.at(-1)
    if (run && kind === last) {
      run.text += newer.text
      if (run.was) run.was.text += older.text
    } else {
      const was = isExact ? undefined : { text: older.text, marks: older.marks }
      runs.push({ change: 'same', text: newer.text, marks: newer.marks, was })
    }
    last = kind
  }
  return runs
}

/** Where a link led and leads. */
export type LedElsewhere = Extract<Note, { link: object }>['link']

/** Says after each link that leads elsewhere where it led. */
function withLinkNotes(runs: Run[]): Run[] {
  const result: Run[] = []
  let open: LedElsewhere | undefined
  let end = 0
  const close = () => {
    if (open) result.splice(end, 0, { change: 'same', text: '', marks: [], note: { link: open } })
    open = undefined
  }
  for (const run of runs) {
    const href = hrefOf(run.marks)
    const from = run.was && hrefOf(run.was.marks)
    if (open && !isWithin(run, open)) close()
    if (run.was && from !== href) open = { from, to: href }
    result.push(run)
    // What came or went beside the link may be none, or another to the same place.
    const own = run.change === 'added' ? open?.to : open?.from
    if (run.change === 'same' || (own !== undefined && own === href)) end = result.length
  }
  close()
  return result
}

/** True for a run that stands in a link that leads elsewhere than before, or in what took its place. */
function isWithin({ change, marks, was }: Run, { from, to }: LedElsewhere): boolean {
  const href = hrefOf(marks)
  if (was) return from === hrefOf(was.marks) && to === href
  return change === 'same' ? href !== undefined && href === to : href === from || href === to
}

function stepsBetween(older: Token[], newer: Token[]): Step[] {
  const parts = () =>
    stretches(older, newer).map(({ isSame, older: gone, newer: come }) =>
      isSame ? { same: zip(gone, come), removed: [], added: [] } : { same: [], removed: gone, added: come },
    )
  return insertion(older, newer) ?? parts()
}
