import type { Heading, PhrasingContent, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { applyEdits, type Edit } from '../source/source'
import { withAnchors } from '../text/anchors'
import { freeAnchors, readHeadings } from '../text/headings'
import { linksIn, nodesIn, spanOf } from '../text/nodes'
import { levelsOf } from '../text/numbering'
import { parseOn } from '../text/parse'
import { strayMarks } from '../text/stray-marks'
import { withGap, withNumbersAsWords, withoutBlankRows, withoutEmptyTables } from './blocks'
import { withClosedBold, withoutSeams } from './bold'
import { withLostMarks, withTypedItems } from './list-fixes'
import { changeMark, editMark } from './marks'
import { repairSource } from './repair'

/** What is known of a text beside itself. */
interface FixContext {
  /** The title of the policy. */
  title?: string
  /** The address that a link with some words was meant to have; undefined where none is known. */
  addressOf?: (url: string, words: string) => string | undefined
  /** The anchors that renamed sections go on having, by those that they have now. */
  renames?: Map<string, string[]>
  /** Whether tables go that have nothing below their first row, though that may have words. */
  deletesTables?: boolean
  /** Whether items of lists get the letters that the others leave for them, and paragraphs that begin with `-` as it was typed are items. */
  items?: boolean
}

/** A kind of fix: what it makes of a source, and in words how much. */
type Fix = (source: string, context: FixContext) => { source: string; said?: string }

/** Fixes what leaves no choice, though the text has other errors, and changes no word. Returns the source, and in words how much of what was fixed. */
export function fixText(source: string, context: FixContext): { source: string; fixed: string[] } {
  const fixed: string[] = []
  let made = source
  for (const fix of fixes) {
    const one = fix(made, context)
    made = one.source
    if (one.said !== undefined) fixed.push(one.said)
  }
  return { source: made, fixed }
}

/** A source as it is published: with the ends of lines of which seals are made, and the anchors that renamed sections go on having. */
export function sealable(source: string, renames: FixContext['renames']): string {
  return [lineEnds, renamed].reduce((made, fix) => fix(made, { renames }).source, source)
}

/** A fix by edits, which says how many these are and, where `one` and `many` end with a colon, what they wrote. */
function counted(one: string, many: string, edits: (source: string, context: FixContext) => Edit[]): Fix {
  return (source, context) => {
    const made = edits(source, context)
    if (made.length === 0) return { source }
    const said = made.length === 1 ? `1 ${one}` : `${made.length} ${many}`
    const written = said.endsWith(':') ? ` ${made.map(({ text }) => `“${text}”`).join(', ')}` : ''
    return { source: applyEdits(source, made), said: said + written }
  }
}

/** The same of what is read from the tree of the source. */
function ofTree(one: string, many: string, edits: (tree: Root, source: string, context: FixContext) => Edit[]): Fix {
  return counted(one, many, (source, context) => {
    if (last.source !== source) last = { source, tree: parseOn(new VFile(source)) ?? { type: 'root', children: [] } }
    return edits(last.tree, source, context)
  })
}

/** The source that was read last, as most fixes have nothing to change. */
let last: { source: string; tree: Root } = { source: '', tree: { type: 'root', children: [] } }

const lineEnds = counted('Windows line end', 'Windows line ends', fixLineEnds)
const renamed = ofTree('renamed heading keeps its anchor:', 'renamed headings keep their anchors:', fixRenamed)

// Those that need a tree come after those that make it plain.
const fixes: Fix[] = [
  lineEnds,
  counted('heading has its anchor as `[#…]`', 'headings have their anchors as `[#…]`', fixMarks),
  (source) => {
    const repaired = repairSource(source)
    return { source: repaired, said: repaired === source ? undefined : 'HTML or unseen characters are put right' }
  },
  ofTree('pair of signs for bold encloses its words', 'pairs of signs for bold enclose their words', withClosedBold),
  ofTree('stretch of bold is one', 'stretches of bold are one each', withoutSeams),
  ofTree('line across the page is gone', 'lines across the page are gone', fixLines),
  ofTree('empty row is gone', 'empty rows are gone', withoutBlankRows),
  ofTree('empty table is gone', 'empty tables are gone', (tree, source, { deletesTables }) =>
    deletesTables ? withoutEmptyTables(tree, source) : [],
  ),
  ofTree('item of a list has its letter', 'items of lists have their letters', (tree, _, { items }) =>
    items ? withLostMarks(tree) : [],
  ),
  ofTree('number is that of no list', 'numbers are those of no list', withNumbersAsWords),
  ofTree('paragraph is an item of a list', 'paragraphs are items of lists', (tree, source, { items }) =>
    items ? withTypedItems(tree, source) : [],
  ),
  ofTree('heading that repeats the title is gone', 'headings that repeat the title are gone', fixTitle),
  ofTree('heading has its level', 'headings have their levels', fixLevels),
  ofTree('heading is without emphasis', 'headings are without emphasis', fixEmphasis),
  renamed,
  ofTree('heading has an anchor of its own', 'headings have anchors of their own', fixDoubled),
  ofTree('link has its whole address', 'links have their whole addresses', fixLinks),
]

function headingsIn({ children }: Root): Heading[] {
  return children.filter((node) => node.type === 'heading')
}

function fixLineEnds(source: string): Edit[] {
  return [...source.matchAll(/\r\n?/g)].map(({ index, 0: end }) => ({
    start: index,
    end: index + end.length,
    text: '\n',
  }))
}

/** One edit for each heading that gets anchors, with the lines above and below that had nothing else. */
function fixMarks(source: string): Edit[] {
  const marks = strayMarks(source)
  const offsets = new Set(marks.flatMap(({ heading }) => (heading?.isNear ? heading.offset : [])))
  return [...offsets].flatMap((offset) => {
    const own = marks.filter(({ heading }) => heading?.isNear && heading.offset === offset)
    const ranges = own.flatMap(({ ranges: some }) => some)
    const lineEnd = endOfLine(source, offset)
    const start = Math.min(offset, ...ranges.map((range) => startOfLine(source, range.start)))
    const end = Math.max(lineEnd, ...ranges.map((range) => endOfLine(source, range.end)))
    const without = (from: number, to: number) =>
      applyEdits(
        source.slice(from, to),
        ranges
          .filter((range) => range.start >= from && range.end <= to)
          .map((range) => ({ start: range.start - from, end: range.end - from, text: '' })),
      )
    const line = without(offset, lineEnd)
      .replace(/^(#+)\s*/, '$1 ')
      .trimEnd()
    const anchors = own.flatMap((mark) => mark.anchors)
    const marked = anchors.length === 0 ? line : changeMark(line, (mark) => withAnchors(mark, anchors))
    if (marked === undefined) return []
    return { start, end, text: without(start, offset).trimStart() + marked + without(lineEnd, end).trimEnd() }
  })
}

function startOfLine(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}

function endOfLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset)
  return end < 0 ? source.length : end
}

function fixLines(tree: Root, source: string): Edit[] {
  return nodesIn(tree).flatMap(({ node, parent }) => {
    if (node.type !== 'thematicBreak' || parent?.type !== 'root') return []
    const { start, end } = spanOf(node)
    // The first line was to begin the fields.
    return start === 0 ? [] : [withGap(source, { start: startOfLine(source, start), end })]
  })
}

/** A first heading that says what the page says above it. */
function fixTitle(tree: Root, source: string, { title }: FixContext): Edit[] {
  const [first] = readHeadings(tree)
  if (!first || title === undefined || plain(first.title) !== plain(title)) return []
  const { start } = spanOf(first.node)
  // One of the second level may be a section, but for the first line with one of `-` below.
  const isUnderlined = !source.startsWith('#', start) && /^(?:---\n[\s\S]*?\n---\s*)?$/.test(source.slice(0, start))
  if (first.node.depth !== 1 && !isUnderlined) return []
  return [withGap(source, spanOf(first.node))]
}

function plain(title: string): string {
  return title.replaceAll(/\s+/g, ' ').trim().toLowerCase()
}

/** A lone first-level heading is a title, which is not known to be that of the policy. */
function fixLevels(tree: Root, source: string): Edit[] {
  const headings = headingsIn(tree)
  if (headings.filter(({ depth }) => depth === 1).length === 1 && headings.length > 1) return []
  const levels = levelsOf(headings)
  return headings.flatMap((node, index) => {
    const level = levels[index] ?? node.depth
    const { start, end } = spanOf(node)
    if (level === node.depth) return []
    if (source.startsWith('#', start)) return { start, end: start + node.depth, text: '#'.repeat(level) }
    // A line of signs below has two levels alone; signs at the end of the words would be those of the heading.
    const [, line] = /^(.*[^\s#])[ \t]*\n.*$/.exec(source.slice(start, end)) ?? []
    return line === undefined ? [] : { start, end, text: `${'#'.repeat(level)} ${line}` }
  })
}

function fixEmphasis(tree: Root, source: string): Edit[] {
  return headingsIn(tree).flatMap((node) => {
    const { start, end } = spanOf(node)
    const text = applyEdits(source, signsIn(node.children)).slice(start)
    const left = text.slice(0, text.length - (source.length - end))
    // Without them, `1.` above a line of dashes begins a list.
    return left === source.slice(start, end) || !/^[#\p{L}]/u.test(left) ? [] : { start, end, text: left }
  })
}

/** The signs of emphasis around words. */
function signsIn(nodes: PhrasingContent[]): Edit[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'emphasis' && node.type !== 'strong') return []
    const { start, end } = spanOf(node)
    const [first, last] = [node.children[0], node.children.at(-1)]
    if (!first || !last) return []
    const inner = { start: spanOf(first).start, end: spanOf(last).end }
    return [{ start, end: inner.start, text: '' }, ...signsIn(node.children), { start: inner.end, end, text: '' }]
  })
}

/** A renamed section goes on having the anchor that links have; one that links of the text itself have already lands too. */
function fixRenamed(tree: Root, source: string, { renames }: FixContext): Edit[] {
  if (!renames || renames.size === 0) return []
  const linked = new Set(linksIn(tree).map(({ url }) => url))
  return readHeadings(tree).flatMap(({ node, anchor: derived }) => {
    const former = renames.get(derived)
    if (!former) return []
    return editMark(source, node, (mark) =>
      withAnchors(mark, [...former, ...(mark.anchor === undefined && linked.has(`#${derived}`) ? [derived] : [])]),
    )
  })
}

function fixDoubled(tree: Root, source: string): Edit[] {
  const headings = readHeadings(tree)
  const free = freeAnchors(headings)
  return headings.flatMap((heading) => {
    const anchor = free.get(heading)
    return anchor === undefined ? [] : editMark(source, heading.node, ({ aliases }) => ({ anchor, aliases }))
  })
}

function fixLinks(tree: Root, source: string, { addressOf }: FixContext): Edit[] {
  return linksIn(tree).flatMap((node) => {
    const address = addressOf?.(node.url, textOf(node))
    if (address === undefined) return []
    const { start, end } = spanOf(node)
    const text = source.slice(start, end)
    const at = text.lastIndexOf(`(${node.url}`)
    return at < 0 ? [] : { start: start + at + 1, end: start + at + 1 + node.url.length, text: address }
  })
}
