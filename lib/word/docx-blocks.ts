import type { BlockContent, Heading, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Element } from 'xast'
import { inCell } from '../source/html-to-markdown'
import { nest, type Piece } from '../writing/nest'
import { Blocks, marked } from './docx-lists'
import { deep, isKept, leftOut, markPlace, propertiesOf, type Reader, readPieces, shownIn, tracked } from './docx-words'
import type { Label } from './numbering'
import { attribute, elementsOf, find, isListOfContents, settingOf, textIn } from './xml'

/** What a reader of blocks keeps. */
export interface BlockReader extends Reader {
  /** Paragraphs in the style of titles. */
  titles: Heading[]
  /** The words of lists of contents. */
  contents: string[]
  /** The headings so far, and where in all words each begins. */
  sections: { heading: Heading; start: number }[]
  /** Whether the file went out from here. */
  isOwn: boolean
}

/** The bookmark in the frame of the short version of files that go out from here. */
export const shortBookmark = 'inShort'

/** Reads elements one after another as blocks. */
export function readBlocks(reader: BlockReader, elements: Element[]): RootContent[] {
  const blocks = new Blocks()
  let held: Piece[] = []
  const flush = () => {
    if (held.length > 0) blocks.add({ type: 'paragraph', children: nest(held) })
    held = []
  }
  const readParagraph = (node: Element) => {
    const look = lookOf(reader, node)
    const pieces = [...held, ...readPieces(reader, node, look.outline === undefined ? look.style : {})]
    held = isMarkGone(reader, node) ? pieces : []
    if (held.length === 0) {
      const paragraph: Paragraph = { type: 'paragraph', children: nest(pieces) }
      placeParagraph(reader, blocks, paragraph, look)
      // Elsewhere, those of an empty paragraph are of what stands below it; here, of a heading whose words are gone.
      if (reader.isOwn || /\S/.test(textOf(paragraph)))
        reader.bookmarks = reader.bookmarks.filter((name) => name === shortBookmark)
      reader.said += '\n'
    }
    for (const box of reader.boxes.splice(0)) elementsOf(box).forEach(read)
  }
  const read = (node: Element): void => {
    if (isContents(reader, node)) reader.contents.push(deep(node, 'w:t').map(textIn).join(' '))
    else if (node.name === 'w:p') readParagraph(node)
    else if (node.name === 'w:tbl') {
      flush()
      for (const block of readTable(reader, node)) blocks.add(block)
    } else if (tracked.test(node.name)) shownIn(reader, node).forEach(read)
    else if (node.name === 'w:altChunk')
      reader.notes.push(
        'Another file stands within this one, and was left out: open this one in Word, and save it again',
      )
    else markPlace(reader, node)
  }
  elements.forEach(read)
  flush()
  return blocks.children
}

/** Whether an element is a list of contents, or a line of one. */
export function isContents({ docx }: Pick<Reader, 'docx'>, node: Element): boolean {
  if (node.name === 'w:sdt') return isListOfContents(node)
  const style = docx.styles.get(settingOf(node, 'w:pPr', 'w:pStyle') ?? '')?.name ?? ''
  return node.name === 'w:p' && /^(?:toc \d|toc heading|contents heading|table of figures)$/i.test(style)
}

/** Whether the end of a paragraph is not there, so that the next one goes on in it. */
export function isMarkGone(reader: Pick<Reader, 'accepts'>, paragraph: Element): boolean {
  return !isKept(reader, find(paragraph, 'w:pPr', 'w:rPr'))
}

type Look = ReturnType<typeof lookOf>

/** The properties of a paragraph and its style, and its level among headings, which either may set. */
function lookOf(reader: Reader, paragraph: Element) {
  const { styles } = reader.docx
  const properties = propertiesOf(reader, paragraph, 'w:pPr')
  const style = styles.get(settingOf(properties, 'w:pStyle') ?? '') ?? styles.get('Normal')
  const outline = Number(settingOf(properties, 'w:outlineLvl') ?? style?.outline ?? 9)
  return { properties, style, outline: outline > 8 ? undefined : outline }
}

function placeParagraph(reader: BlockReader, blocks: Blocks, paragraph: Paragraph, look: Look) {
  const isEmpty = textOf(paragraph).trim() === ''
  if (isEmpty && (reader.isOwn || leftOut(find(look.properties, 'w:rPr')) !== undefined)) return
  const label = labelOf(reader, look)
  // What is empty has a number too, which may be all that it says, such as `Article 3`.
  if (isEmpty && !/\p{L}{2}/u.test(label?.text ?? '')) return
  if (label?.isForeign) reader.notes.push(`A number of a list stands in digits: “${label.text}”`)
  const name = look.style?.name ?? ''
  const above = reader.titles.at(-1)
  // A title in two lines is one, and some have the style of titles for their sections.
  const isTitle = /^title$/i.test(name) && (!above || blocks.children.at(-1) !== above)
  const outline = isTitle ? -1 : look.outline
  if (outline === undefined) return placeText(blocks, paragraph, label, name)
  const heading = headingOf(reader, paragraph.children, outline, label)
  if (isTitle) reader.titles.push(heading)
  else reader.sections.push({ heading, start: reader.said.lastIndexOf('\n') + 1 })
  blocks.add(heading)
}

/** Adds a paragraph that is no heading as what its number says that it is, or the name of its style. */
function placeText(blocks: Blocks, paragraph: Paragraph, label: Label | undefined, style: string) {
  if (label) return blocks.addItem(paragraph, label)
  const [, depth] = /^marked (\d)$/i.exec(style) ?? []
  if (depth) return blocks.addItem(paragraph, { ...marked, level: Number(depth) - 1 })
  const continued = /^(?:list continue(?: (\d))?|list paragraph)$/i.exec(style)
  if (continued && blocks.addToItem(paragraph, Number(continued[1] ?? 1) - 1)) return
  if (/^(?:intense )?quote$|^quotations$|^block text$/i.test(style)) return blocks.addQuoted(paragraph)
  blocks.add(paragraph)
}

/** The number of a paragraph in its list, which it or its style is in. */
function labelOf({ docx: { numbering } }: Reader, { properties, style }: Look): Label | undefined {
  const numbered = find(properties, 'w:numPr')
  const list = settingOf(numbered, 'w:numId') ?? style?.list
  if (list === undefined || list === '0') return undefined
  const level = settingOf(numbered, 'w:ilvl') ?? style?.level ?? (style ? numbering.levelOf(list, style.id) : 0)
  return numbering.next(list, Number(level))
}

/** A heading, with the number that is shown before it, and the anchors that lead to it. */
function headingOf(reader: BlockReader, words: PhrasingContent[], outline: number, label: Label | undefined): Heading {
  const value = label?.text && !reader.isOwn ? `${label.text} ` : ''
  const ofHere = /^s\d+$/
  const anchors = reader.bookmarks.filter((name) => !ofHere.test(name) && name !== shortBookmark)
  // Those that Word makes itself come last.
  anchors.sort((one, other) => Number(one.startsWith('_')) - Number(other.startsWith('_')))
  return {
    type: 'heading',
    depth: Math.min(6, outline + 2) as Heading['depth'],
    children: [{ type: 'text', value }, ...words],
    data: { anchors, bookmark: reader.bookmarks.find((name) => ofHere.test(name)) },
  }
}

/** A table; one of a single cell is a frame, whose content stands by itself, as does that of a single row in a file from elsewhere, which has no head. */
function readTable(reader: BlockReader, table: Element): RootContent[] {
  const shown = elementsOf(table, 'w:tr').filter((row) => isKept(reader, find(row, 'w:trPr')))
  const rows = shown.map((row) => readRow(reader, row))
  const [only] = rows
  if (rows.length === 1 && only?.cells.length === 1) return framed(reader, only.cells[0] ?? [])
  if (rows.length === 1 && only && !reader.isOwn) {
    reader.notes.push('The cells of a table of one row stand one below the other')
    return only.cells.flat()
  }
  if (rows.some(({ isSplit }) => isSplit)) {
    const words = rows.flatMap(({ cells }) => cells.flat().map((block) => textOf(block)))
    reader.notes.push(`Merged cells of a table were split (“${words.join(' ').slice(0, 40)}…”)`)
  }
  const places = Array.from({ length: Math.max(...rows.map(({ cells }) => cells.length)) }, (_, index) => index)
  const rowOf = (cells: RootContent[][]): TableRow => ({
    type: 'tableRow',
    children: places.map((at) => ({ type: 'tableCell', children: inCell(cells[at] ?? []) })),
  })
  const lines = rows.map(({ cells }) => rowOf(cells))
  const children = reader.isOwn && !only?.isHead ? [rowOf([]), ...lines] : lines
  return lines.length === 0 ? [] : [{ type: 'table', align: places.map(() => null), children }]
}

/** What each cell of a row holds, with empty cells for the places that one takes beside or below it. */
function readRow(reader: BlockReader, row: Element): { cells: RootContent[][]; isHead: boolean; isSplit: boolean } {
  const cells: RootContent[][] = []
  let isSplit = false
  const skipped = Number(settingOf(row, 'w:trPr', 'w:gridBefore') ?? 0)
  for (let index = 0; index < Math.min(skipped, 60); index++) cells.push([])
  for (const cell of elementsOf(row, 'w:tc')) {
    const properties = find(cell, 'w:tcPr')
    if (!isKept(reader, properties, /^w:cell(?:Ins|Del)$/)) continue
    const span = Number(settingOf(properties, 'w:gridSpan') ?? 1)
    const merge = find(properties, 'w:vMerge')
    const isBelow = merge !== undefined && attribute(merge, 'val') !== 'restart'
    isSplit ||= span > 1 || isBelow
    cells.push(isBelow ? [] : readBlocks(reader, elementsOf(cell)))
    for (let index = 1; index < span && cells.length < 100; index++) cells.push([])
  }
  return { cells, isHead: find(row, 'w:trPr', 'w:tblHeader') !== undefined, isSplit }
}

/** What stands in a frame: the short version, in a file that went out from here. */
function framed(reader: BlockReader, content: RootContent[]): RootContent[] {
  const isShort = reader.isOwn && reader.bookmarks.includes(shortBookmark)
  reader.bookmarks = []
  if (!isShort) {
    reader.notes.push('The words of a frame stand without it')
    return content
  }
  return [{ type: 'mdxJsxFlowElement', name: 'InShort', attributes: [], children: content as BlockContent[] }]
}
