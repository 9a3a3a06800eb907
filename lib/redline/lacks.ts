import { allSections, byAnchor, type Section, type Text } from '../text/text'
import { type Block, readBlocks, readWords, type Token } from './blocks'
import { diffByKey, mostEdits } from './diff'
import { hrefOf } from './words'

/** A part of a text that lacks what another text changed. */
export interface Lack {
  /** The title of the section. */
  title: string
  /** What is not there, or should not be, in words; empty for a section that is missing as a whole. */
  words: string[]
}

/** What a text changed in the one that it began from, and another text lacks: words and sections that it brought, and those that it took out. */
export function lacksOf(base: Text | undefined, changed: Text, other: Text): Lack[] {
  const [before, after, elsewhere] = [base, changed, other].map((text) => byAnchor(text?.sections ?? []))
  const find = (sections: typeof before, { anchor, aliases }: Section) =>
    [anchor, ...aliases].flatMap((one) => sections?.get(one) ?? [])[0]
  const part = (title: string, wordsOf: (text: Text) => Token[]): Lack => ({
    title,
    words: lackingWords(base ? wordsOf(base) : [], wordsOf(changed), wordsOf(other)),
  })
  const lead = [
    part('In short', ({ inShort }) => wordsIn(inShort)),
    part('the opening', ({ opening }) => wordsIn(opening)),
  ]
  const kept = allSections(changed.sections).map((section): Lack => {
    const [older, newer] = [find(before, section), find(elsewhere, section)]
    // The title of one that is new is no change of words.
    const wordsOf = (one: Section | undefined) =>
      one ? [...(older ? closeUp(readWords(one.title)) : []), ...wordsIn(one.html)] : []
    const words = lackingWords(wordsOf(older), wordsOf(section), wordsOf(newer))
    return { title: section.title, words: !newer && words.length > 0 ? ['the section'] : words }
  })
  const removed = allSections(base?.sections ?? [])
    .filter((section) => !find(after, section) && find(elsewhere, section))
    .map(({ title }): Lack => ({ title, words: ['that the section is gone'] }))
  return [...lead, ...kept, ...removed].filter(({ words }) => words.length > 0)
}

/** Says in a phrase what lacks, such as `in "Data": "two years", for which it has "one year"`. */
export function describeLacks(lacks: Lack[]): string {
  const shown = lacks.slice(0, 3).map(({ title, words }) => `in "${title}", ${words.slice(0, 3).join(', and ')}`)
  const more = lacks.length > shown.length ? [`and in ${lacks.length - shown.length} more sections`] : []
  return [...shown, ...more].join('; ')
}

function wordsIn(html: string): Token[] {
  const words = (blocks: Block[]): Token[] =>
    blocks.flatMap(({ tokens, children }) => [...closeUp(tokens), ...words(children)])
  return words(readBlocks(html))
}

/** The tokens but for the space between, which the text of the next one begins with; those of links that lead elsewhere differ. */
function closeUp(tokens: Token[]): Token[] {
  let space = ' '
  return tokens.flatMap((token) => {
    const text = space + token.text
    space = token.text.trim() === '' ? ' ' : ''
    return space === '' ? { ...token, text, key: token.key + (hrefOf(token.marks) ?? '') } : []
  })
}

/** The stretches that came to a part and another part lacks, and those that went and are in it. */
function lackingWords(older: Token[], own: Token[], other: Token[]): string[] {
  const came = compare(older, own)
  const then = compare(own, other)
  // Where words repeat, two comparisons of the same texts may find others of them.
  const isAsBefore = keyOf(older) === keyOf(other)
  const isLacking = (place: number) => came.added.has(place) && (isAsBefore || then.removed.has(place))
  const found: string[] = []
  for (let place = 0; place <= own.length; place++) {
    const start = place
    while (isLacking(place)) place++
    const was = came.removedAt.get(start) ?? []
    const isBack = was.length > 0 && (isAsBefore || keyOf(then.addedAt.get(place) ?? []).includes(keyOf(was)))
    if (place > start) found.push(quote(own.slice(start, place)) + (isBack ? `, for which it has ${quote(was)}` : ''))
    else if (isBack) found.push(`that ${quote(was)} is gone`)
  }
  return found
}

/** The places of the tokens that one side alone has, and the stretches of each side by their place on the other. */
function compare(older: Token[], newer: Token[]) {
  const found = {
    added: new Set<number>(),
    removed: new Set<number>(),
    removedAt: new Map<number, Token[]>(),
    addedAt: new Map<number, Token[]>(),
  }
  const parts = diffByKey(older, newer, mostEdits) ?? [{ isSame: false, older, newer, from: 0, to: 0 }]
  for (const part of parts) {
    if (part.isSame) continue
    if (part.older.length > 0) found.removedAt.set(part.to, part.older)
    if (part.newer.length > 0) found.addedAt.set(part.from, part.newer)
    for (const index of part.older.keys()) found.removed.add(part.from + index)
    for (const index of part.newer.keys()) found.added.add(part.to + index)
  }
  return found
}

function keyOf(tokens: Token[]): string {
  return tokens.map(({ key }) => key).join('')
}

function quote(tokens: Token[]): string {
  const text = tokens
    .map((token) => token.text)
    .join('')
    .trim()
  const href = tokens.flatMap(({ marks }) => hrefOf(marks) ?? [])[0]
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"${href === undefined ? '' : ` (${href})`}`
}
