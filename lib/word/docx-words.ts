import type { Element } from 'xast'
import { onLine } from '../source/raised'
import type { Piece } from '../writing/nest'
import type { Docx, Style } from './docx-file'
import { attribute, elementsOf, find, isOn, settingOf, textIn } from './xml'

/** A change that somebody has tracked. */
export interface TrackedChange {
  kind: 'insertion' | 'deletion' | 'move' | 'formatting'
  author: string
  date: string
  text: string
  /** All words of its paragraph, as the text is read. */
  around: string
}

/** Whether a change is taken as made; where not, the text is read as it was before. */
export type Acceptance = (change: Pick<TrackedChange, 'author' | 'date'>) => boolean

/** What a reader of a document keeps while it reads. */
export interface Reader {
  docx: Docx
  accepts: Acceptance
  /** What cannot be taken over, in words. */
  notes: string[]
  /** Paragraphs of text boxes that are still to be placed. */
  boxes: Element[]
  /** All words so far, a paragraph in a line. */
  said: string
  /** Where the words that each comment is on start and end in them. */
  ranges: Map<string, { start: number; end?: number }>
  /** The bookmarks above and in the paragraph that is read, and that of the short version. */
  bookmarks: string[]
  /** The fields that are open, the innermost last. */
  fields: { instruction: string; isResult: boolean }[]
}

/** What holds words that were inserted, deleted or moved. */
export const tracked = /^w:(?:ins|del|moveTo|moveFrom)$/

/** Whether a tracked element shows in a reading: what was inserted where that is accepted, and what was deleted where it is not. */
export function isShown({ accepts }: Pick<Reader, 'accepts'>, change: Element): boolean {
  const isTaken = accepts({ author: attribute(change, 'author') ?? '', date: attribute(change, 'date') ?? '' })
  return /(?:ins|moveTo|cellIns)$/.test(change.name) ? isTaken : !isTaken
}

/** What is in a tracked element, as far as it shows. */
export function shownIn(reader: Pick<Reader, 'accepts'>, change: Element): Element[] {
  return isShown(reader, change) ? elementsOf(change) : []
}

/** Whether nothing that is tracked in the properties of an element keeps it from showing. */
export function isKept(reader: Pick<Reader, 'accepts'>, properties: Element | undefined, marks = tracked): boolean {
  return elementsOf(properties).every((mark) => !marks.test(mark.name) || isShown(reader, mark))
}

/** The properties of a paragraph or a run, those from before a change of formatting that is not accepted. */
export function propertiesOf(reader: Reader, node: Element, name: 'w:pPr' | 'w:rPr'): Element | undefined {
  const own = find(node, name)
  const change = find(own, `${name}Change`)
  return change && isShown(reader, change) ? find(change, name) : own
}

/** Words with such properties by what they are, where they are left out; undefined where they are kept. */
export function leftOut(properties: Element | undefined): string | undefined {
  if (isOn(properties, 'w:vanish')) return 'Hidden words'
  return isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike') ? 'Words that were struck out' : undefined
}

/** The words of a paragraph, run by run. */
export function readPieces(reader: Reader, paragraph: Element, style: Partial<Style> = {}): Piece[] {
  const pieces: Piece[] = []
  for (const child of paragraph.children) if (child.type === 'element') readPart(reader, child, { ...style, pieces })
  return pieces.filter(({ text }) => text !== '')
}

interface Context extends Pick<Style, 'isBold' | 'isItalic'> {
  pieces: Piece[]
  /** `super` or `sub`, where words are raised or lowered. */
  height?: string
  href?: string
}

function readPart(reader: Reader, node: Element, context: Context) {
  const inner = (content: Element[], href = context.href) => {
    for (const child of content) readPart(reader, child, { ...context, href })
  }
  if (tracked.test(node.name)) return inner(shownIn(reader, node))
  switch (node.name) {
    case 'w:r':
      return readRun(reader, node, context)
    case 'w:hyperlink': {
      const anchor = attribute(node, 'anchor')
      const target = reader.docx.links.get(node.attributes['r:id'] ?? '') ?? ''
      return inner(elementsOf(node), `${target}${anchor === undefined ? '' : `#${anchor}`}` || undefined)
    }
    case 'm:oMath':
    case 'm:oMathPara':
      reader.notes.push(`A formula stands as plain signs: “${textIn(node)}”`)
      return add(reader, context, textIn(node), [])
    default:
      markPlace(reader, node)
  }
}

/** Notes a bookmark, or where a comment starts and ends. One without a range is on the place where it is referred to. */
export function markPlace({ bookmarks, ranges, said: { length } }: Reader, node: Element) {
  if (node.name === 'w:bookmarkStart') bookmarks.push(attribute(node, 'name') ?? '')
  if (!/^w:comment(?:Range(?:Start|End)|Reference)$/.test(node.name)) return
  const id = attribute(node, 'id') ?? ''
  const { start, end } = ranges.get(id) ?? { start: length }
  ranges.set(id, { start, end: end ?? (node.name === 'w:commentRangeStart' ? undefined : length) })
}

function readRun(reader: Reader, run: Element, context: Context) {
  const properties = propertiesOf(reader, run, 'w:rPr')
  const style = reader.docx.styles.get(settingOf(properties, 'w:rStyle') ?? '')
  const left = leftOut(properties)
  if (left !== undefined) {
    const words = textIn(run).trim()
    if (words !== '') reader.notes.push(`${left} are left out: “${words}”`)
    return
  }
  const [, height] = /^(super|sub)script$/.exec(settingOf(properties, 'w:vertAlign') ?? '') ?? []
  const to = { ...context, href: context.href ?? linkOfField(reader), height }
  const marks = marksOf(properties, style, context)
  for (const child of elementsOf(run)) readSign(reader, child, to, marks)
}

/** The marks of words: their own, or else those of their style, or of their paragraph. */
function marksOf(properties: Element | undefined, style: Style | undefined, paragraph: Context): string[] {
  // Words from right to left have settings of their own.
  const isRight = isOn(properties, 'w:rtl') || isOn(properties, 'w:cs')
  const setting = (name: string) => (isRight ? isOn(properties, `${name}Cs`) : undefined) ?? isOn(properties, name)
  const isCode = style && /^(?:code|html code|source text)$/i.test(style.name)
  return [
    ...((setting('w:b') ?? style?.isBold ?? paragraph.isBold) ? ['strong'] : []),
    ...((setting('w:i') ?? style?.isItalic ?? paragraph.isItalic) ? ['emphasis'] : []),
    ...(isCode ? ['code'] : []),
  ]
}

/** Where the words lead that a field shows, if it is a link. */
function linkOfField({ fields }: Reader): string | undefined {
  const { instruction = '' } = fields.findLast(({ isResult }) => isResult) ?? {}
  const [, address = '', place] = /^\s*HYPERLINK\s+(?:"([^"]*)")?(?:.*?\\l\s+"([^"]*)")?/.exec(instruction) ?? []
  return `${address}${place ? `#${place}` : ''}` || undefined
}

/** What elements stand for that are a sign. */
export const signs: Record<string, string> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}

function readSign(reader: Reader, node: Element, context: Context, marks: string[]) {
  const write = (text: string) => add(reader, context, text, marks)
  const sign = signs[node.name]
  if (sign !== undefined) return write(sign)
  switch (node.name) {
    case 'w:t':
    case 'w:delText':
      if (reader.fields.some(({ isResult }) => !isResult)) return
      return write(onLine(textIn(node).replaceAll('\n', ' '), context.height, reader.notes))
    case 'w:sym':
      return write(symbolOf(attribute(node, 'char') ?? ''))
    case 'w:fldChar':
    case 'w:instrText':
      return readField(reader, node, write)
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return readNote(reader, node, context)
    case 'w:drawing':
    case 'w:pict':
    case 'w:object': {
      const boxes = deep(node, 'w:txbxContent')
      reader.boxes.push(...boxes)
      reader.notes.push(
        boxes.length > 0 ? 'The words of a text box stand below the paragraph beside it' : 'A picture was left out',
      )
      return
    }
    default:
      markPlace(reader, node)
  }
}

/** Opens a field, reads what it does, goes on to what it shows, or closes it. A box to tick is shown as a sign. */
function readField({ fields }: Reader, node: Element, write: (text: string) => void) {
  const box = find(node, 'w:ffData', 'w:checkBox')
  if (box) write((isOn(box, 'w:checked') ?? isOn(box, 'w:default')) ? '☑' : '☐')
  const last = fields.at(-1)
  const kind = attribute(node, 'fldCharType')
  if (kind === 'begin') fields.push({ instruction: '', isResult: false })
  else if (kind === 'end') fields.pop()
  else if (last && kind === 'separate') last.isResult = true
  else if (last && node.name === 'w:instrText') last.instruction += textIn(node)
}

/** The footnote or endnote that an element refers to. */
export function noteOf({ docx }: Reader, reference: Element): Element | undefined {
  return docx.notes.get(`${reference.name.replace(/^w:(.*)Reference$/, '$1')} ${attribute(reference, 'id')}`)
}

/** A footnote stands in brackets where it is referred to. */
function readNote(reader: Reader, node: Element, context: Context) {
  const note = noteOf(reader, node)
  if (!note) return
  add(reader, context, ' (', [])
  elementsOf(note, 'w:p').forEach((paragraph, index) => {
    if (index > 0) add(reader, context, ' ', [])
    const from = context.pieces.length
    for (const child of elementsOf(paragraph)) readPart(reader, child, { pieces: context.pieces })
    const first = context.pieces[from]
    if (first) first.text = first.text.trimStart()
  })
  add(reader, context, ')', [])
  reader.notes.push(`A ${note.name.slice(2)} stands in brackets where it was referred to`)
}

function add(reader: Reader, { pieces, href }: Context, text: string, marks: string[]) {
  reader.said += text.replaceAll('\n', ' ')
  pieces.push({ text, marks: href === undefined ? marks : [`link ${href}`, ...marks] })
}

/** Signs of the fonts that show pictures for letters. */
function symbolOf(code: string): string {
  const number = Number.parseInt(code, 16)
  return (
    { 61623: '•', 61607: '▪', 61656: '▪', 61692: '✓', 61608: '□', 61694: '☒' }[number] ??
    String.fromCodePoint(number >= 0xf000 ? number - 0xf000 : number || 32)
  )
}

/** All elements of a name below one, but none within another of that name. */
export function deep(node: Element, name: string): Element[] {
  return elementsOf(node).flatMap((child) => (child.name === name ? [child] : deep(child, name)))
}
