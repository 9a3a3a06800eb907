import { VFile } from 'vfile'
import { readHeading } from '../../text/anchors'
import { parse } from '../../text/parse'
import { passagesIn } from '../../text/passages'
import { isBefore, type Place } from '../../text/problem'
import { type DeskDocument, type DeskNode, wordsIn } from './document'

/** Where something stands in a source; without an end, it is a word there, or the block that begins there. */
export interface SourceRange {
  line: number
  column?: number
  endLine?: number
  endColumn?: number
}

/** A character of a document: its place, and the block of words in which it stands. A heading or a cell without words has an empty one. */
interface Character {
  sign: string
  at: number
  block: number
}

/** Finds the places in a document, in the positions of ProseMirror, of what stands in the source that was written of it. A place without words, such as in the fields, has none. */
export function rangeFinder(document: DeskDocument, source: string) {
  const characters = charactersOf(document)
  const placed = placesIn(source)
  const found: { character: Character; place: Place }[] = []
  // The source has the same characters, and some more: marks of headings, and signs of lists in cells.
  let next = 0
  for (const { sign, place } of placed) {
    // Short rows have more cells in the document.
    if (sign !== '') while (characters[next]?.sign === '') next++
    const character = characters[next]
    if (character?.sign !== sign) continue
    found.push({ character, place })
    next++
  }
  return ({ line, column = 1, endLine = line, endColumn }: SourceRange): { from: number; to: number } | undefined => {
    const index = found.findIndex(({ place }) => !isBefore(place, { line, column }))
    const first = found[index]
    if (!first || first.place.line > endLine) return undefined
    const { block, at } = first.character
    const rest = found.slice(index)
    const end = rest.findIndex(({ character, place }, count) => {
      if (endColumn !== undefined) return !isBefore(place, { line: endLine, column: endColumn })
      return character.block !== block || (column > 1 && character.at !== at + count)
    })
    const last = rest.at(end < 0 ? -1 : end - 1)
    return end === 0 || !last ? undefined : { from: at, to: last.character.at + last.character.sign.length }
  }
}

/** What has a place without words too. */
const bare = /^(?:heading|tableHeader|tableCell)$/

/** The characters of a document that are no spaces, in order. */
function charactersOf({ content }: DeskDocument): Character[] {
  const characters: Character[] = []
  let block = 0
  const read = (node: DeskNode, start: number): number => {
    if (node.text !== undefined) {
      ;[...node.text.matchAll(/\S/g)].forEach(({ 0: sign, index }) => {
        characters.push({ sign, at: start + index, block })
      })
      return start + node.text.length
    }
    if (node.type === 'hardBreak') return start + 1
    block++
    if (bare.test(node.type) && wordsIn(node).trim() === '') {
      characters.push({ sign: '', at: start + (node.type === 'heading' ? 1 : 2), block })
    }
    return (node.content ?? []).reduce((at, child) => read(child, at), start + 1) + 1
  }
  content.reduce((at, node) => read(node, at), 0)
  return characters
}

/** The characters of the words of a source that are no spaces, with their places. */
function placesIn(source: string): { sign: string; place: Place }[] {
  const file = new VFile(source)
  const tree = parse(file)
  return (tree ? passagesIn(tree, file) : []).flatMap(({ text, kind, placeOf }) => {
    const words = kind === 'heading' ? (readHeading(text)?.title ?? text) : text
    if (kind !== 'paragraph' && words.trim() === '') return { sign: '', place: placeOf(0) }
    return [...words.matchAll(/\S/g)].map(({ 0: sign, index }) => ({ sign, place: placeOf(index) }))
  })
}
