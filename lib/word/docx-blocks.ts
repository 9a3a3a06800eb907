import type { BlockContent, Heading, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Element } from 'xast'
import { inCell } from '../source/html-to-markdown'
import { nest, type Piece } from '../writing/nest'
import type { Style } from './docx-file'
import { Blocks, marked } from './docx-lists'
import { deep, isKept, isShown, leftOut, markRange, propertiesOf, type Reader, readPieces, tracked } from './docx-words'
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
  const read = (node: Element): void => {
    if (isContents(reader, node)) reader.contents.push(deep(node, 'w:t').map(textIn).join(' '))
    else if (node.name === 'w:p') {
      const properties = propertiesOf(reader, node, 'w:pPr')
      const style = reader.docx.styles.get(settingOf(properties, 'w:pStyle') ?? '') ?? reader.docx.styles.get('Normal')
      const boxes = reader.boxes.length
      reader.bookmarks = reader.bookmarks.filter((name) => name === shortBookmark)
      const pieces = [...held, ...readPieces(reader, node, outlineOf(properties, style) === undefined ? style : {})]
      held = isMarkGone(reader, node) ? pieces : []
      if (held.length === 0) {
        placeParagraph(reader, blocks, nest(pieces), properties, style)
        reader.said += '\n'
      }
      for (const box of reader.boxes.splice(boxes)) for (const child of elementsOf(box)) read(child)
    } else if (node.name === 'w:tbl') {
      flush()
      for (const block of readTable(reader, node)) blocks.add(block)
    } else if (tracked.test(node.name)) {
      if (isShown(reader, node)) for (const child of elementsOf(node)) read(child)
    } else if (node.name === 'w:bookmarkStart') reader.bookmarks.push(attribute(node, 'name') ?? '')
    else if (/^w:commentRange/.test(node.name)) markRange(reader, node)
    else if (node.name === 'w:altChunk')
      reader.notes.push(
        'Another file stands within this one, and was left out: open this one in Word, and save it again',
      )
  }
  const flush = () => {
    if (held.length > 0) blocks.add({ type: 'paragraph', children: nest(held) })
    held = []
  }
  for (const node of elements) read(node)
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

function outlineOf(properties: Element | undefined, style: Style | undefined): number | undefined {
  const own = Number(settingOf(properties, 'w:outlineLvl') ?? style?.outline ?? 9)
  return own > 8 ? undefined : own
}

function placeParagraph(
  reader: BlockReader,
  blocks: Blocks,
  words: PhrasingContent[],
  properties: Element | undefined,
  style: Style | undefined,
) {
  const text = textOf({ type: 'paragraph', children: words })
  const numbered = find(properties, 'w:numPr')
  const list = settingOf(numbered, 'w:numId') ?? style?.list
  const own = settingOf(numbered, 'w:ilvl')
  const level =
    own === undefined
      ? (style?.level ?? (list && style ? reader.docx.numbering.levelOf(list, style.id) : 0))
      : Number(own)
  const isEmpty = text.trim() === ''
  if (isEmpty && (reader.isOwn || leftOut(find(properties, 'w:rPr')) !== undefined)) return
  const label = list === undefined || list === '0' ? undefined : reader.docx.numbering.next(list, level)
  // What is empty has a number too, which may be all that it says, such as `Article 3`.
  if (isEmpty && !/\p{L}{2}/u.test(label?.text ?? '')) return
  if (label?.isForeign) reader.notes.push(`A number of a list stands in digits: “${label.text}”`)
  const above = reader.titles.at(-1)
  // A title in two lines is one, and some have the style of titles for their sections.
  const isTitle = /^title$/i.test(style?.name ?? '') && (!above || blocks.children.at(-1) !== above)
  const outline = isTitle ? -1 : outlineOf(properties, style)
  if (outline !== undefined) {
    const shown = label && label.text !== '' && !reader.isOwn ? `${label.text} ` : ''
    const anchors = reader.bookmarks.filter((name) => !/^_|^s\d+$/.test(name) && name !== shortBookmark)
    const bookmark = reader.bookmarks.find((name) => /^s\d+$/.test(name))
    const heading: Heading = {
      type: 'heading',
      depth: Math.min(6, outline + 2) as Heading['depth'],
      children: [{ type: 'text', value: shown }, ...words],
      data: { anchors: [...anchors, ...reader.bookmarks.filter((name) => /^_/.test(name))], bookmark },
    }
    if (isTitle) reader.titles.push(heading)
    else reader.sections.push({ heading, start: reader.said.lastIndexOf('\n') + 1 })
    return blocks.add(heading)
  }
  const paragraph: Paragraph = { type: 'paragraph', children: words }
  if (label) return blocks.addItem(paragraph, label)
  const [, depth] = /^marked (\d)$/i.exec(style?.name ?? '') ?? []
  if (depth) return blocks.addItem(paragraph, { ...marked, level: Number(depth) - 1 })
  const continued = /^(?:list continue(?: (\d))?|list paragraph)$/i.exec(style?.name ?? '')
  if (continued && blocks.addToItem(paragraph, Number(continued[1] ?? 1) - 1)) return
  if (/^(?:intense )?quote$|^quotations$|^block text$/i.test(style?.name ?? '')) return blocks.addQuoted(paragraph)
  blocks.add(paragraph)
}

/** A table; one of a single cell is a frame, whose content stands by itself, as does that of a single row in a file from elsewhere, which has no head. */
function readTable(reader: BlockReader, table: Element): RootContent[] {
  const shown = elementsOf(table, 'w:tr').filter((row) => isKept(reader, find(row, 'w:trPr')))
  let isSplit = false
  const read = shown.map((row) => {
    const cells: RootContent[][] = []
    const skipped = Number(settingOf(row, 'w:trPr', 'w:gridBefore') ?? 0)
    for (let index = 0; index < Math.min(skipped, 60); index++) cells.push([])
    for (const cell of elementsOf(row, 'w:tc')) {
      const properties = find(cell, 'w:tcPr')
      if (!isKept(reader, properties, /^w:cell(?:Ins|Del)$/)) continue
      const span = Number(settingOf(properties, 'w:gridSpan') ?? 1)
      const merge = find(properties, 'w:vMerge')
      const isBelow = merge !== undefined && attribute(merge, 'val') !== 'restart'
      if (span > 1 || isBelow) isSplit = true
      cells.push(isBelow ? [] : readBlocks(reader, elementsOf(cell)))
      for (let index = 1; index < span && cells.length < 100; index++) cells.push([])
    }
    return { cells, isHead: find(row, 'w:trPr', 'w:tblHeader') !== undefined }
  })
  const [only] = read
  if (read.length === 1 && only?.cells.length === 1) return framed(reader, only.cells[0] ?? [])
  if (read.length === 1 && only && !reader.isOwn) {
    reader.notes.push('The cells of a table of one row stand one below the other')
    return only.cells.flat()
  }
  const width = Math.max(...read.map(({ cells }) => cells.length))
  const name = read
    .flatMap(({ cells }) => cells.flat().map((block) => textOf(block)))
    .join(' ')
    .slice(0, 40)
  if (isSplit) reader.notes.push(`Merged cells of a table were split (“${name}…”)`)
  const places = Array.from({ length: width }, (_, index) => index)
  const rowOf = (cells: RootContent[][]): TableRow => ({
    type: 'tableRow',
    children: places.map((at) => ({ type: 'tableCell', children: inCell(cells[at] ?? []) })),
  })
  const lines = read.map(({ cells }) => rowOf(cells))
  const children = reader.isOwn && !only?.isHead ? [rowOf([]), ...lines] : lines
  return lines.length === 0 ? [] : [{ type: 'table', align: places.map(() => null), children }]
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
