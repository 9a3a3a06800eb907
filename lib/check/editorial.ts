import { diffArrays } from 'diff'
import { readWords } from '../redline/blocks'
import {
  type Redline,
  type RedlineBlock,
  type RedlineSection,
  redlineSections,
  sectionChange,
} from '../redline/redline'
import { type Change, newerText, olderText, type Run } from '../redline/words'
import { type ProtectedWord, protectedWords, straighten, wordsIn } from './protected-words'

/** What an editorial change may not touch, in one section. */
export interface Touched {
  words: Pick<ProtectedWord, 'text' | 'what'>[]
  /** The anchor of the section; undefined before the first. */
  anchor?: string
  /** The title of the section as it is, or was when it was removed. */
  title: string
}

/** As many words together are a statement; if more of them than this part stand in the other version's section too, one that was only put otherwise. */
const statement = 5
const known = 0.8

/** Finds what an editorial change may not touch: protected words, the targets of links, whole statements, and sections that come, go or move. `parties` are names that count wherever they stand. */
export function touched({ inShort, opening, sections }: Redline, parties: string[]): Touched[] {
  const lead = [
    { title: 'In short', words: touchedIn(inShort, parties) },
    { title: 'the opening', words: touchedIn(opening, parties) },
  ]
  const below = redlineSections(sections).map((section) => ({
    anchor: section.anchor,
    title: newerText(section.title) || olderText(section.title),
    words: [...touchedOutline(section), ...touchedWithin(section, parties)],
  }))
  return [...lead, ...below].filter(({ words }) => words.length > 0)
}

function touchedOutline(section: RedlineSection): Touched['words'] {
  const change = sectionChange(section)
  const text = newerText(section.title) || olderText(section.title)
  if (change === 'added' || change === 'removed') return [{ text, what: `a section that was ${change}` }]
  return section.moved ? [{ text, what: 'a section that was moved' }] : []
}

function touchedWithin(section: RedlineSection, parties: string[]): Touched['words'] {
  if (section.olderNumber === undefined || section.newerNumber === undefined) return []
  return [...touchedInLeaves([section.title], parties, true), ...touchedIn(section.blocks, parties)]
}

function touchedIn(blocks: RedlineBlock[], parties: string[]): Touched['words'] {
  return touchedInLeaves(leavesOf(blocks), parties, false)
}

function touchedInLeaves(leaves: Run[][], parties: string[], isTitle: boolean): Touched['words'] {
  const [older, newer] = [olderText, newerText].map((side) => leaves.map(side).join('\n'))
  if (older === undefined || newer === undefined) return []
  const found = [
    ...differences(protectedWords(older, parties, isTitle), protectedWords(newer, parties, isTitle)).filter(
      ({ what, text }) => what !== 'a name' || !isOnlyWrittenOtherwise(text, older, newer),
    ),
    ...differences(targets(leaves, 'added'), targets(leaves, 'removed')),
    ...leaves.flatMap((runs) => [...statements(runs, 'removed', newer), ...statements(runs, 'added', older)]),
  ]
  return [...new Map(found.map((word) => [`${word.what} ${word.text}`, word])).values()]
}

/** The runs of each block that has words of its own. */
export function leavesOf(blocks: RedlineBlock[]): Run[][] {
  return blocks.flatMap(({ runs, children }) => (children.length > 0 ? leavesOf(children) : [runs]))
}

/** The words of one sequence that the other has not at their place. */
function differences(older: ProtectedWord[], newer: ProtectedWord[]): ProtectedWord[] {
  const keys = (words: ProtectedWord[]) => words.map(({ key }) => key)
  const found: ProtectedWord[] = []
  let from = 0
  let to = 0
  for (const { added, removed, count } of diffArrays(keys(older), keys(newer))) {
    if (removed) found.push(...older.slice(from, from + count))
    if (added) found.push(...newer.slice(to, to + count))
    if (!added) from += count
    if (!removed) to += count
  }
  return found
}

/** True for a name whose word both sides have, in capitals or not. */
function isOnlyWrittenOtherwise(name: string, older: string, newer: string): boolean {
  return [older, newer].every((text) => wordsIn(text).has(name.toLowerCase()))
}

/** Where the links of one side lead, in order; `other` is the change that the side does not have. */
function targets(leaves: Run[][], other: Change): ProtectedWord[] {
  const hrefs = leaves.flatMap((runs) =>
    runs.filter(({ change }) => change !== other).map(({ marks }) => marks.find(({ href }) => href)?.href),
  )
  return hrefs.flatMap((href, index) =>
    href === undefined || href === hrefs[index - 1] ? [] : { text: href, key: href, what: 'the target of a link' },
  )
}

/** The statements of a block that one side has and the other, in its whole section, has not. */
function statements(runs: Run[], side: Exclude<Change, 'same'>, other: string): ProtectedWord[] {
  const elsewhere = wordsIn(other)
  // A block that came or went whole is a statement, however short.
  const least = runs.every(({ change }) => change === side) ? 1 : statement
  const stretches: string[] = ['']
  for (const { change, text } of runs) {
    if (change === side) stretches.push((stretches.pop() ?? '') + text)
    else if (change === 'same') stretches.push('')
  }
  const what = side === 'added' ? 'a statement that was added' : 'a statement that was removed'
  return stretches.flatMap((text) => {
    const words = readWords(straighten(text)).flatMap((word) => (word.isWord ? word.text.toLowerCase() : []))
    const shared = words.filter((word) => elsewhere.has(word)).length
    return words.length >= least && shared < known * words.length ? { text: text.trim(), key: text, what } : []
  })
}
