import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Element } from 'xast'
import { asidesOf, contentsAside, type Reading } from '../source/reading'
import type { Parts } from '../source/zip'
import { type BlockReader, isContents, isMarkGone, readBlocks } from './docx-blocks'
import { type Comment, openDocx } from './docx-file'
import {
  type Acceptance,
  isKept,
  isShown,
  leftOut,
  noteOf,
  propertiesOf,
  signs,
  type TrackedChange,
  tracked,
} from './docx-words'
import { attribute, elementsOf, find, textIn } from './xml'

/** A Word file as it was read. */
export interface WordReading extends Reading {
  changes: TrackedChange[]
  comments: (Comment & { quote: string; nth: number; section?: Heading })[]
  properties: Map<string, string>
}

/** Reads a Word file with those of its tracked changes that are accepted. */
export function readDocx(parts: Parts, accepts: Acceptance = () => true): WordReading {
  const docx = openDocx(parts)
  const isOwn = docx.properties.has('seal')
  const reader: BlockReader = {
    docx,
    accepts,
    notes: [],
    boxes: [],
    said: '',
    ranges: new Map(),
    bookmarks: [],
    titles: [],
    fields: [],
    contents: [],
    sections: [],
    isOwn,
  }
  const children = readBlocks(reader, elementsOf(docx.body))
  const [title] = reader.titles.length === 1 ? reader.titles.filter((one) => children.includes(one)) : []
  const tree: Root = { type: 'root', children: children.filter((one) => one !== title) }
  const changes = changesIn(reader)
  const authors = [...new Set(changes.map(({ author }) => author))].join(', ')
  const accepted = changes.length > 0 ? [`${changes.length} tracked changes of ${authors} were taken as accepted`] : []
  const leftComments = docx.comments.map(({ author, text }) => `A comment of ${author} was left out: “${text}”`)
  return {
    tree,
    title: title && textOf(title).replaceAll(/\s+/g, ' ').trim(),
    text: shownWords(reader, docx.body),
    asides: asidesOf({ 'headers and footers': docx.margins, [contentsAside]: reader.contents.join(' ').trim() }),
    notes: [...(isOwn ? [] : [...accepted, ...leftComments]), ...reader.notes],
    changes,
    comments: docx.comments.map((comment) => ({ ...comment, ...placeOf(reader, comment.id) })),
    properties: docx.properties,
  }
}

/** The words that a comment is on, their section, and which of these words there they are, from 1. */
function placeOf({ said, ranges, sections }: BlockReader, id: string) {
  const range = ranges.get(id)
  if (!range) return { quote: '', nth: 1 }
  const quote = said.slice(range.start, range.end).trim()
  const start = said.indexOf(quote, range.start)
  const section = sections.findLast((one) => one.start <= start)
  return { quote, nth: said.slice(section?.start ?? 0, start + 1).split(quote).length, section: section?.heading }
}

/** All words that a document shows, but for lists of contents. */
function shownWords(reader: BlockReader, node: Element): string {
  return elementsOf(node)
    .map((child): string => {
      if (/^(?:w:t|w:delText|m:t)$/.test(child.name)) return textIn(child)
      if (isPassedOver(reader, child)) return ''
      const sign = signs[child.name]
      if (sign !== undefined) return sign.replace('\n', ' ')
      const note = noteOf(reader, child)
      if (note) return ` ${shownWords(reader, note)} `
      const own = shownWords(reader, child)
      return child.name === 'w:p' && !isMarkGone(reader, child) ? `${own}\n` : own
    })
    .join('')
}

function isPassedOver(reader: BlockReader, node: Element): boolean {
  if (tracked.test(node.name)) return !isShown(reader, node)
  if (node.name === 'w:tr') return !isKept(reader, find(node, 'w:trPr'))
  if (node.name === 'w:r') return leftOut(propertiesOf(reader, node, 'w:rPr')) !== undefined
  return isContents(reader, node)
}

const kinds: [names: RegExp, kind: TrackedChange['kind']][] = [
  [/^w:ins$/, 'insertion'],
  [/^w:del$/, 'deletion'],
  [/^w:moveFrom$/, 'move'],
  [/^w:(?:rPr|pPr|tblPr|tcPr|trPr)Change$/, 'formatting'],
]

/** The tracked changes of a document, those of one author that follow one another in a paragraph as one. */
function changesIn(reader: BlockReader): TrackedChange[] {
  const found: TrackedChange[] = []
  let isGoingOn = false
  const note = (change: TrackedChange) => {
    const last = found.at(-1)
    const isAlike = last?.kind === change.kind && last.author === change.author && last.date === change.date
    if (isAlike && (isGoingOn || last.text === ''))
      Object.assign(last, { text: last.text + change.text, around: change.around })
    else found.push(change)
    isGoingOn = true
  }
  const walk = (node: Element, around = '') => {
    for (const child of elementsOf(node)) {
      const change = changeOf(child, around)
      if (change) note(change)
      if (child.name === 'w:p') isGoingOn = false
      if (change?.kind !== 'formatting') walk(child, child.name === 'w:p' ? shownWords(reader, child) : around)
    }
  }
  walk(reader.docx.body)
  return found
}

function changeOf(node: Element, around: string): TrackedChange | undefined {
  const kind = kinds.find(([names]) => names.test(node.name))?.[1]
  const [author, date] = [attribute(node, 'author') ?? '', (attribute(node, 'date') ?? '').slice(0, 10)]
  return kind && { kind, author, date, text: textIn(node), around }
}
