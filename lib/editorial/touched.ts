import { baseOf } from '../languages/tags'
import { bagOf } from '../redline/align'
import { readBlocks, readWords } from '../redline/blocks'
import { diffByKey } from '../redline/diff'
import { leavesOf } from '../redline/kinds'
import { type Redline, type RedlineBlock, type RedlineSection, sectionChange } from '../redline/redline'
import { type Change, hrefOf, type LedElsewhere, newerText, olderText, type Run } from '../redline/words'
import { htmlOf } from '../text/compile'
import { isOtherThan } from '../text/language'
import { allSections, type Text } from '../text/text'
import { readUrl } from '../urls'
import { type ProtectedWord, protectedWords, type Reading, straighten, wordsIn } from './protected-words'

/** What an editorial change may not touch, in one section. */
export interface Touched {
  words: Pick<ProtectedWord, 'text' | 'what'>[]
  /** Links that lead elsewhere on the host that they led to, which is to be weighed. */
  links: LedElsewhere[]
  /** The anchor of the section; undefined before the first. */
  anchor?: string
  /** The title of the section as it is, or was when it was removed. */
  title: string
}

/** As many words together are a statement; if more of them than this part stand in the other version's section too, one that was only put otherwise. */
const statement = 5
const known = 0.8

/** How to read a text that is declared to be in a language. */
export function readingOf(text: Text, parties: string[], language: string): Reading {
  const words = bagOf(readBlocks(htmlOf(text)))
  return {
    parties,
    language: isOtherThan(words.join(' '), language) ? 'other' : baseOf(language),
    small: new Set(words.filter((word) => /^\p{Ll}/u.test(word))),
  }
}

/** Finds what an editorial change may not touch: protected words, the targets of links, whole statements, and sections that come, go or move. */
export function touched({ inShort, opening, sections }: Redline, reading: Reading): Touched[] {
  const lead = [
    { title: 'In short', ...touchedIn(inShort, reading) },
    { title: 'the opening', ...touchedIn(opening, reading) },
  ]
  const all = allSections(sections)
  // What the page counts is another where a section came, went or moved.
  const isShifted = all.some((section) => touchedOutline(section).length > 0)
  const below = all.map((section) => {
    const { words, links } = touchedWithin(section, reading)
    const title = newerText(section.title) || olderText(section.title)
    const outline = isShifted ? touchedOutline(section) : touchedNumber(section)
    return { anchor: section.anchor, title, words: [...outline, ...words], links }
  })
  return [...lead, ...below].filter(({ words, links }) => words.length + links.length > 0)
}

function touchedOutline(section: RedlineSection): Touched['words'] {
  const change = sectionChange(section)
  const text = newerText(section.title) || olderText(section.title)
  if (change === 'added' || change === 'removed') return [{ text, what: `a section that was ${change}` }]
  return section.moved ? [{ text, what: 'a section that was moved' }] : []
}

function touchedNumber({ olderNumber: older, newerNumber: newer }: RedlineSection): Touched['words'] {
  return older && newer && older !== newer ? [older, newer].map((text) => ({ text, what: 'a number' })) : []
}

type Found = Pick<Touched, 'words' | 'links'>

function touchedWithin(section: RedlineSection, reading: Reading): Found {
  if (section.olderNumber === undefined || section.newerNumber === undefined) return { words: [], links: [] }
  const { words, links } = touchedIn(section.blocks, reading)
  return { words: [...touchedWords([section.title], reading, true), ...words], links }
}

function touchedIn(blocks: RedlineBlock[], reading: Reading): Found {
  const leaves = leavesOf(blocks)
  const links = changedLinks(leaves)
  const targets = links
    .filter((link) => !isWithinHost(link))
    .flatMap(({ from, to }) => [from ?? [], to ?? []].flat())
    .map((text) => ({ text, what: 'the target of a link' }))
  const words = uniqueOf([...touchedWords(leaves, reading, false), ...targets])
  return { words, links: links.filter(isWithinHost) }
}

function touchedWords(leaves: Run[][], reading: Reading, isTitle: boolean): Touched['words'] {
  const [older = '', newer = ''] = [olderText, newerText].map((side) => leaves.map(side).join('\n'))
  const [was, is] = [wordsIn(older), wordsIn(newer)]
  const protectedIn = (text: string) => protectedWords(text, reading, isTitle)
  const found = [
    ...sentencePairs(leaves).flatMap((pair) => differences(protectedIn(pair.older), protectedIn(pair.newer))),
    ...leaves.flatMap((runs) => [...statements(runs, 'removed', is), ...statements(runs, 'added', was)]),
    ...leaves.flatMap(movedAway),
  ]
  // A name that one side has more often, and the other the word in small letters instead.
  const isOnlyWrittenOtherwise = (name: string) =>
    older.split(name).length !== newer.split(name).length && timesIn(older, name) === timesIn(newer, name)
  return uniqueOf(found).filter(({ what, text }) => what !== 'a name' || !isOnlyWrittenOtherwise(text))
}

/** How often a word stands in a text, in capitals or not. */
function timesIn(text: string, word: string): number {
  return text.toLowerCase().split(word.toLowerCase()).length
}

function uniqueOf(words: Touched['words']): Touched['words'] {
  return [...new Map(words.map(({ text, what }) => [`${what} ${text}`, { text, what }])).values()]
}

/** The text of a block that was moved to another section. */
function movedAway(runs: Run[]): Touched['words'] {
  return runs.flatMap(({ note }, index) => {
    const { text = '', change } = runs[index - 1] ?? {}
    const what = 'a statement that was moved to another section'
    return note && 'place' in note && change === 'removed' ? [{ text: text.trim(), what }] : []
  })
}

/** The words of one sequence that the other has not at their place. */
function differences(older: ProtectedWord[], newer: ProtectedWord[]): ProtectedWord[] {
  return (diffByKey(older, newer) ?? []).flatMap((part) => (part.isSame ? [] : [...part.older, ...part.newer]))
}

/** The links that lead elsewhere than before, and those that came or went. */
function changedLinks(leaves: Run[][]): LedElsewhere[] {
  const known = leaves.flatMap((runs) => runs.flatMap(({ note }) => (note && 'link' in note ? note.link : [])))
  const [gone, come] = [targets(leaves, 'removed'), targets(leaves, 'added')]
  const to = without(come, gone)
  const paired = without(gone, come).map((href) => {
    const index = to.findIndex((other) => isWithinHost({ from: href, to: other }))
    return { from: href, to: index < 0 ? undefined : to.splice(index, 1)[0] }
  })
  return [...known, ...paired, ...to.map((href) => ({ to: href }))]
}

/** Where the links lead that stand in what came or went, in order. */
function targets(leaves: Run[][], side: Change): string[] {
  return leaves.flatMap((runs) => {
    const own = runs.filter(({ change, move }) => change === side && move === undefined)
    return own.flatMap(({ marks }) => hrefOf(marks) ?? [])
  })
}

/** What one list has more often than another, in order, each as often; `keyOf` is equal for what is the same. */
export function without<T>(ones: T[], others: T[], keyOf: (one: T) => unknown = (one) => one): T[] {
  const left = others.map(keyOf)
  return ones.filter((one) => {
    const index = left.indexOf(keyOf(one))
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

/** True for a link that leads to the host that it led to. */
function isWithinHost({ from, to }: LedElsewhere): boolean {
  const [older, newer] = [from, to].map((href) => {
    const own = 'https://own.invalid'
    const url = href === undefined ? undefined : readUrl(href, own)
    return url?.protocol.startsWith('http') ? url.hostname.replace(/^www\./, '') : undefined
  })
  return older !== undefined && older === newer
}

/** The statements of a block that one side has and the other, with the words of its whole section, has not. */
function statements(runs: Run[], side: Exclude<Change, 'same'>, elsewhere: Set<string>): ProtectedWord[] {
  // A block that came or went whole is a statement, however short.
  const least = runs.every(({ change, note }) => change === side || note) ? 1 : statement
  const stretches: string[] = ['']
  for (const { change, text, move } of runs) {
    if (change === side && move === undefined) stretches.push((stretches.pop() ?? '') + text)
    else if (change === 'same') stretches.push('')
  }
  const what = side === 'added' ? 'a statement that was added' : 'a statement that was removed'
  return stretches.flatMap((text) => {
    const words = readWords(straighten(text)).flatMap((word) => (word.isWord ? word.text.toLowerCase() : []))
    const shared = words.filter((word) => elsewhere.has(word)).length
    return words.length >= least && shared < known * words.length ? { text: text.trim(), key: text, what } : []
  })
}

/** What stands in one place of two versions: a sentence, or several that changed as one. */
interface SentencePair {
  older: string
  newer: string
}

/** Where a sentence ends, or a part of one that says something of its own. */
const end = /(?<=[.!?;:…؟؛۔।]["'”’»)\]]*\s|[。！？][”’」』]*)/u

/** Pairs the sentences of two versions that do not read the same. Blocks that came and went whole are one pair with those beside them, and what was only moved is left out. */
export function sentencePairs(leaves: Run[][]): SentencePair[] {
  const pairs: SentencePair[] = []
  const open = () => pairs.push({ older: '', newer: '' })
  const add = ({ older, newer }: SentencePair) => {
    const last = pairs.at(-1)
    if (last) Object.assign(last, { older: last.older + older, newer: last.newer + newer })
  }
  open()
  for (const runs of leaves) {
    const isKept = runs.some(({ change, text }) => change === 'same' && text !== '')
    if (isKept) open()
    for (const [index, part] of runs.flatMap((run) => [...partsOf(run).entries()])) {
      if (index > 0) open()
      add(part)
    }
    if (isKept) open()
    else add({ older: '\n', newer: '\n' })
  }
  return pairs.filter(({ older, newer }) => older !== newer)
}

/** What a run adds to the sentence that it goes on, and the sentences that begin within it. */
function partsOf({ change, text, move }: Run): SentencePair[] {
  if (change === 'same') return text.split(end).map((part) => ({ older: part, newer: part }))
  if (move !== undefined) return []
  return [change === 'removed' ? { older: text, newer: '' } : { older: '', newer: text }]
}
