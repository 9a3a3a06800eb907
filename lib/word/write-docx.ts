import { Bookmark, type FileChild, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { sideOf, type WordPart } from '../redline/parts'
import type { RedlineBlock } from '../redline/redline'
import { type Change, newerText } from '../redline/words'
import { areMarked } from '../text/marked-lists'
import { shortBookmark } from './docx-blocks'
import { type Commented, type tracker, writeRuns } from './write-runs'

/** What a writer of blocks keeps. */
export interface Writer {
  track: ReturnType<typeof tracker>
  /** Where a link leads: the bookmark of a section, or an address. */
  linkOf: (href: string) => string
  /** The ids of the comments on a heading, or on a paragraph or a cell below it, by section and place, such as `3.0`. */
  comments: Map<string, Commented[]>
  /** The lists so far, each with the number that it begins with; 0 for bullets. */
  lists: number[]
  section: number
  leaf: number
  /** Whether it is written from right to left. */
  bidirectional: boolean
}

/** Where a block stands. */
interface Place {
  change: Change
  style?: string
  list?: { reference: string; instance: number; level: number; isMarked: boolean }
  /** In which of the two texts the item has shown its mark. */
  begun?: Set<Change>
}

/** Writes parts of a policy as paragraphs and tables, changes as those that Word tracks. */
export function writeParts(writer: Writer, inShort: RedlineBlock[], parts: WordPart[]): FileChild[] {
  const content = writeBlocks(writer, inShort, { change: 'same' })
  const short = inShort.length === 0 ? [] : [box(writer, content, changeOfAll(inShort))]
  const children: FileChild[] = [...short, ...writeBlocks(writer, parts[0]?.blocks ?? [], { change: 'same' })]
  for (const { headings, blocks, index } of parts.slice(1)) {
    writer.section = index ?? -1
    writer.leaf = 0
    for (const heading of headings) children.push(writeHeading(writer, heading, index))
    children.push(...writeBlocks(writer, blocks, { change: 'same' }))
  }
  // Two tables that touch would be one.
  return children.flatMap((child, at) =>
    child instanceof Table && children[at + 1] instanceof Table ? [child, new Paragraph({})] : [child],
  )
}

/** A heading; that of the section with an index in the newer text has its comments, and a bookmark. */
function writeHeading(
  writer: Writer,
  { change, depth, isNumbered, runs }: WordPart['headings'][number],
  index?: number,
) {
  const isNow = change !== 'removed' && index !== undefined
  const words = writeRuns(runs, writer, isNow ? writer.comments.get(`${index}.h`) : undefined)
  return new Paragraph({
    style: `Heading${depth - 1}`,
    numbering: isNumbered ? { reference: 'headings', level: depth - 2 } : undefined,
    run: markOf(writer, change),
    bidirectional: writer.bidirectional,
    children: isNow ? [new Bookmark({ id: `s${index}`, children: words })] : words,
  })
}

function changeOfAll(blocks: RedlineBlock[]): Change {
  const [first] = blocks
  return first && blocks.every(({ change }) => change === first.change) ? first.change : 'same'
}

function box(writer: Writer, content: (Paragraph | Table)[], change: Change): Table {
  const marked = new Paragraph({ style: 'BoxTitle', children: [new Bookmark({ id: shortBookmark, children: [] })] })
  const margins = { top: 120, bottom: 120, left: 160, right: 160 }
  const cell = new TableCell({ shading: { fill: 'F3F3F3' }, margins, children: [marked, ...content] })
  return new Table({ width: full, rows: [new TableRow({ ...markOf(writer, change), children: [cell] })] })
}

const full = { size: 100, type: WidthType.PERCENTAGE }

function markOf({ track }: Writer, change: Change) {
  if (change === 'same') return undefined
  return change === 'added' ? { insertion: track() } : { deletion: track() }
}

function writeBlocks(writer: Writer, blocks: RedlineBlock[], place: Place): (Paragraph | Table)[] {
  return blocks.flatMap((block) =>
    writeBlock(writer, block, { ...place, change: block.change === 'same' ? place.change : block.change }),
  )
}

function writeBlock(writer: Writer, block: RedlineBlock, place: Place): (Paragraph | Table)[] {
  const { tag, children } = block
  if (tag === 'table') return writeTable(writer, block, place)
  if (tag === 'ul' || tag === 'ol') return writeList(writer, block, place)
  if (tag === 'blockquote') return writeBlocks(writer, children, { ...place, style: 'Quote' })
  const inner = tag === 'li' ? { ...place, begun: new Set<Change>() } : place
  return children.length > 0 ? writeBlocks(writer, children, inner) : [writeLeaf(writer, block, inner)]
}

/** A list; one that begins with another number than before is removed and added whole, as Word numbers it once. */
function writeList(writer: Writer, block: RedlineBlock, place: Place): (Paragraph | Table)[] {
  const { tag, children } = block
  const [older, newer] = (['older', 'newer'] as const).map((side) =>
    children.map(({ number }) => number?.[side]).find((number) => number !== undefined),
  )
  if (place.change === 'same' && older !== undefined && newer !== undefined && older !== newer)
    return (['removed', 'added'] as const).flatMap((side) =>
      sideOf([block], side).flatMap((one) => writeList(writer, one, { ...place, change: side })),
    )
  const start = tag === 'ol' ? ((place.change === 'removed' ? older : (newer ?? older)) ?? 1) : 0
  const isMarked = tag === 'ul' && areMarked(children.map(wordsIn))
  const instance = writer.lists.push(start)
  const list = { reference: `list-${start}`, instance, level: place.list ? place.list.level + 1 : 0, isMarked }
  return writeBlocks(writer, children, { ...place, list, style: isMarked ? `Marked${list.level + 1}` : place.style })
}

function wordsIn({ runs, children }: RedlineBlock): string {
  return runs.map(({ text }) => text).join('') + (children[0] ? wordsIn(children[0]) : '')
}

/** A paragraph. The first of an item has its mark, in each of the two texts. */
function writeLeaf(writer: Writer, { runs }: RedlineBlock, { change, style, list, begun }: Place): Paragraph {
  const texts: Change[] = change === 'same' ? ['added', 'removed'] : [change]
  const isFirst = begun === undefined || texts.every((text) => !begun.has(text))
  for (const text of texts) begun?.add(text)
  const isItem = list !== undefined && !list.isMarked && isFirst
  const isNow = change !== 'removed' && newerText(runs).trim() !== ''
  const comments = isNow ? writer.comments.get(`${writer.section}.${writer.leaf++}`) : undefined
  return new Paragraph({
    style: list && !isFirst ? `ListContinue${list.level === 0 ? '' : list.level + 1}` : style,
    numbering: isItem
      ? { reference: list.reference, instance: list.instance, level: Math.min(8, list.level) }
      : undefined,
    run: markOf(writer, change),
    bidirectional: writer.bidirectional,
    children: writeRuns(runs, writer, comments),
  })
}

/** A table; one whose columns changed is removed and added whole, as not every program can track its cells. */
function writeTable(writer: Writer, table: RedlineBlock, { change }: Place): Table[] {
  const rows = table.children.flatMap((part) =>
    part.children.map((row) => ({
      row,
      isHead: part.tag === 'thead',
      change: either(change, part.change, row.change),
    })),
  )
  const hasOtherCells = rows.some(({ row, change: own }) =>
    row.children.some((cell) => cell.change !== 'same' && cell.change !== own),
  )
  if (hasOtherCells)
    return (['removed', 'added'] as const).flatMap((side) =>
      sideOf([table], side).flatMap((one) => writeTable(writer, one, { change: side })),
    )
  const written = rows.map(({ row, isHead: tableHeader, change: own }) => {
    const shading = tableHeader ? { fill: 'EDEDED' } : undefined
    const cells = row.children.map((cell) => {
      return new TableCell({ shading, children: writeBlock(writer, cell, { change: own }) })
    })
    return new TableRow({ tableHeader, ...markOf(writer, own), children: cells })
  })
  return [new Table({ width: full, visuallyRightToLeft: writer.bidirectional, rows: written })]
}

function either(...changes: Change[]): Change {
  return changes.find((change) => change !== 'same') ?? 'same'
}
