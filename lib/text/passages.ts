import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { baseOf, defaultLanguage } from '../languages/tags'
import { isOtherThan } from './language'
import { once } from './nodes'
import type { Place } from './problem'
import { type Sentence, sentencesIn } from './sentences'

/** The words of one paragraph, heading or cell of a table, without markup. */
export interface Passage {
  text: string
  /** The same with code, which is quoted as it is, left blank. */
  prose: string
  kind: 'paragraph' | 'heading' | 'tableCell'
  /** The number of headings of the text that stand before it or are it. */
  section: number
  /** True within the short version. */
  isInShort: boolean
  sentences: Sentence[]
  /** Where in the file the character at an index stands. */
  placeOf: (index: number) => Place
  /** Where in the file the characters from an index up to another stand. */
  spanOf: (from: number, to: number) => { start: Place; end: Place }
  /** Whether the character at an index is written with a backslash, to be taken as it stands. */
  isEscaped: (index: number) => boolean
}

/** The passages of a text, in order. Many rules read the same. */
export const passagesIn = once(readPassages)

declare module 'vfile' {
  interface DataMap {
    /** The language that is declared for a text, as a tag of BCP 47. */
    language: string
  }
}

/** The language that is declared for a text, or else English. */
export function declaredLanguage({ data: { language = defaultLanguage } }: VFile): string {
  return language
}

/** Whether a text is evidently in another language than is declared for it, for which each rule on words asks. */
export const isUndeclared = once((tree: Root, file: VFile): boolean => {
  const words = passagesIn(tree, file).map(({ text }) => text)
  return isOtherThan(words.join(' '), declaredLanguage(file))
})

/** Whether rules that know English words alone can judge a text. */
export function isEnglish(tree: Root, file: VFile): boolean {
  return baseOf(declaredLanguage(file)) === 'en' && !isUndeclared(tree, file)
}

function readPassages(tree: Root, file: VFile): Passage[] {
  const source = String(file)
  const toPoint = location(file).toPoint
  const passages: Passage[] = []
  let section = 0
  for (const child of tree.children) {
    if (child.type === 'heading') section++
    const isInShort = child.type === 'mdxJsxFlowElement'
    visit(child, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
      const pieces = piecesOf(node)
      const text = pieces.map(({ value }) => value).join('')
      const start = node.position?.start.offset
      let offsets: number[] | undefined
      const offsetAt = (index: number) => {
        offsets ??= offsetsOf(source, pieces, start)
        return offsets[index]
      }
      const placeOf = (index: number) => {
        const point = toPoint(offsetAt(index) ?? pieces.at(-1)?.end ?? start ?? 0)
        return { line: point?.line ?? 1, column: point?.column ?? 1 }
      }
      const spanOf = (from: number, to: number) => {
        const { line, column } = placeOf(to - 1)
        return { start: placeOf(from), end: { line, column: column + 1 } }
      }
      const isEscaped = (index: number) => source[(offsetAt(index) ?? 0) - 1] === '\\'
      let sentences: Sentence[] | undefined
      passages.push({
        text,
        prose: pieces.map(({ value, isCode }) => (isCode ? ' '.repeat(value.length) : value)).join(''),
        kind: node.type,
        section,
        isInShort,
        get sentences() {
          sentences ??= sentencesIn(text)
          return sentences
        },
        placeOf,
        spanOf,
        isEscaped,
      })
    })
  }
  return passages
}

/** A text node: its words, whether they are code, and where in the file it starts and ends, but for what was only found in words. */
interface Piece {
  value: string
  isCode: boolean
  start?: number
  end?: number
}

function piecesOf(block: Nodes): Piece[] {
  const pieces: Piece[] = []
  visit(block, (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (node.type === 'text' || node.type === 'inlineCode')
      pieces.push({ value: node.value, isCode: node.type === 'inlineCode', start, end })
    if (node.type === 'break') pieces.push({ value: '\n', isCode: false, start, end })
  })
  return pieces
}

/** Where in the file each character of the pieces of a block that begins at a place stands, in order. */
function offsetsOf(source: string, pieces: Piece[], place = 0): number[] {
  let next = place
  return pieces.flatMap(({ value, start = next, end }) => {
    const offsets = offsetsWithin(value, source.slice(start, end)).map((at) => start + at)
    next = (offsets.at(-1) ?? start - 1) + 1
    return offsets
  })
}

function entityAt(source: string, at: number): string {
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/i.exec(source.slice(at, at + 40))?.[0] ?? ''
}

/** Where in its source each character of a value stands: the source also has escapes, entities, and the indents of lists and quotations. */
function offsetsWithin(value: string, source: string): number[] {
  const offsets: number[] = []
  let at = 0
  for (let index = 0; index < value.length; index++) {
    const written = source[at] === '&' ? entityAt(source, at) : ''
    if (written !== '' && !value.startsWith(written, index)) {
      // An entity stands for one character, which may be written as two.
      const { length } = String.fromCodePoint(value.codePointAt(index) ?? 0)
      offsets.push(...Array<number>(length).fill(at))
      index += length - 1
      at += written.length
      continue
    }
    const next = source.indexOf(value[index] ?? '', at)
    offsets.push(next < 0 ? at : next)
    if (next >= 0) at = next + 1
  }
  return offsets
}
