import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Place } from './place'
import { type Sentence, sentencesIn } from './sentences'

/** The words of one paragraph, heading or cell of a table, without markup. */
export interface Passage {
  text: string
  kind: 'paragraph' | 'heading' | 'tableCell'
  /** The number of headings of the text that stand before it or are it. */
  section: number
  /** True within the short version. */
  isInShort: boolean
  sentences: Sentence[]
  /** Where in the file the character at an index stands. */
  placeOf: (index: number) => Place
}

// Many rules read the same passages.
const known = new WeakMap<Root, Passage[]>()

/** The passages of a text, in order. */
export function passagesIn(tree: Root, file: VFile): Passage[] {
  const passages = known.get(tree) ?? readPassages(tree, file)
  known.set(tree, passages)
  return passages
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
      const placeOf = (index: number) => {
        const { line, column } = toPoint(offsetIn(source, pieces, index)) ?? { line: 1, column: 1 }
        return { line, column }
      }
      let sentences: Sentence[] | undefined
      passages.push({
        text,
        kind: node.type,
        section,
        isInShort,
        get sentences() {
          sentences ??= sentencesIn(text)
          return sentences
        },
        placeOf,
      })
    })
  }
  return passages
}

/** A text node: its words, and where in the file it starts and ends. */
interface Piece {
  value: string
  start: number
  end: number
}

function piecesOf(block: Nodes): Piece[] {
  const pieces: Piece[] = []
  visit(block, (node) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    if (node.type === 'text' || node.type === 'inlineCode') pieces.push({ value: node.value, start, end })
    if (node.type === 'break') pieces.push({ value: '\n', start, end })
  })
  return pieces
}

function offsetIn(source: string, pieces: Piece[], index: number): number {
  let before = 0
  for (const { value, start, end } of pieces) {
    if (index < before + value.length) return start + offsetOf(value, source.slice(start, end), index - before)
    before += value.length
  }
  return pieces.at(-1)?.end ?? 0
}

/** Where in its source a character of a value stands: the source also has escapes, and the indents of lists and quotations. */
function offsetOf(value: string, source: string, index: number): number {
  let at = -1
  for (const character of value.slice(0, index + 1)) {
    const next = source.indexOf(character, at + 1)
    // A character that was written as an entity does not stand in the source.
    at = next < 0 ? at : next + character.length - 1
  }
  return Math.max(at, 0)
}
