import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Point } from 'unist'
import { SKIP, visit } from 'unist-util-visit'
import { location } from 'vfile-location'
import { grouped } from '../system/group-by'
import { nextMarks } from './list-marks'

declare module 'mdast' {
  interface ListData {
    /** Whether its items are lines that begin with marks of their own. */
    hasOwnMarks?: boolean
    /** Whether they follow a line that announces them, without an empty line between. */
    isAnnounced?: boolean
  }
}

/** A mark that others cite, or that word processors write: `(a)`, `a)`, `a.`, `(iv)`, `1.1`, `(1)`, `α)`, `١.`, `–`, `•`. */
const mark =
  /^(?:\((?:\p{L}|([a-z])\1|\p{Nd}{1,3}[a-z]?|[ivxlc]+|[IVXLC]+)\)|(?:\p{L}|([a-z])\2|[ivx]{1,5}|[IVX]{1,5}|(?!\d)\p{Nd}{1,3})[.)]|\d{1,3}(?:\.\d{1,3})+[.)]?|[–—•▪◦‣·●○■□])\s+(?=\S)/u
/** A mark that makes a list of one line too. */
export const bullet = /^[•▪◦‣·●○■□]/u

/** What may begin a line with a mark, in a source. */
const likely = /(?:^|\n)[\s>*_]*(?:\([\p{L}\p{Nd}]|\p{L}{1,5}[.)]|\p{Nd}+[.)]|[–—•▪◦‣·●○■□])/u

/** The mark with which the words of an item begin; undefined where they begin with none. */
export function ownMark(words: string): string | undefined {
  return mark.exec(words)?.[0].trim()
}

/** The mark with which each item of one list begins. A letter that is not Latin, such as `г.` or `(주)`, is often short for a word, and a mark only near the next one. */
export function ownMarks(items: string[]): (string | undefined)[] {
  const marks = items.map(ownMark)
  const all = new Set(marks)
  const isSure = (own = '') => !/^(?:\(\p{Lo}|(?![A-Za-z])\p{L}\.)/u.test(own)
  const following = (own: string) => nextMarks(own).flatMap((next) => [next, ...nextMarks(next)])
  const runsOn = marks.some((own = '') => !isSure(own) && following(own).some((next) => all.has(next)))
  return runsOn ? marks : marks.map((own) => (isSure(own) ? own : undefined))
}

/** Whether each item of a list begins with a mark of its own, which may be all that it says. */
export function areMarked(items: string[]): boolean {
  return ownMarks(items.map((words) => `${words.trim()} x`)).every(Boolean)
}

/** The paragraphs of a list whose lines begin with signs that are no marks, as one by itself but for a bullet; any other block as it is. */
export function withoutStraySigns(node: RootContent): RootContent[] {
  if (node.type !== 'list' || !node.data?.hasOwnMarks) return [node]
  const items = node.children.map((item) => textOf(item).trim())
  const isList = areMarked(items) && (items.length > 1 || bullet.test(items[0] ?? ''))
  return isList ? [node] : node.children.flatMap(({ children }) => children)
}

/** A line of a paragraph: its words, and the column at which it begins. */
interface Line {
  children: PhrasingContent[]
  start: Point
  end: Point
  mark?: string
}

/** Makes lists of the lines of paragraphs that begin with marks of their own, such as `(a)`: each a line of a paragraph, below others where it is indented further. */
export function readMarkedLists(tree: Root, source: string): void {
  const toPoint = location(source).toPoint
  visit(tree, 'paragraph', (node, index, parent) => {
    // Most paragraphs have none, and are read often while a text is formatted.
    if (!parent || index === undefined) return
    if (!likely.test(source.slice(node.position?.start.offset, node.position?.end.offset))) return
    const lines = linesOf(node, source, (offset) => ({ ...(toPoint(offset) ?? { line: 1, column: 1 }), offset }))
    const isWordsOfItem = parent.type === 'listItem' && index === 0 && !follows(lines[1]?.mark, lines[0]?.mark ?? '')
    const first = lines.findIndex((line, at) => line.mark !== undefined && !(isWordsOfItem && at === 0))
    if (first < 0 || !isList(lines, first)) return
    const intro = lines.slice(0, first)
    const list = nest(lines.slice(first))
    list.data = { hasOwnMarks: true, isAnnounced: intro.length > 0 }
    const before: RootContent[] = intro.length > 0 ? [{ ...node, ...joined(intro) }] : []
    parent.children.splice(index, 1, ...before, list)
    return [SKIP, index + before.length + 1]
  })
}

/** The lines of a paragraph that run on without a mark below items of a list; none where all of it can be read. */
export function unmarkedLines(words: string): { index: number; line: string }[] {
  const lines = [...words.matchAll(/^.*$/gm)].map(({ 0: line, index }) => ({ line, index }))
  const marks = ownMarks(lines.map(({ line }) => line))
  const isListed = marks.some((own, at) => own !== undefined && marks.slice(at + 1).some((next) => follows(next, own)))
  const first = marks.findIndex((own) => own !== undefined)
  return isListed ? lines.filter((_, at) => at > first && marks[at] === undefined) : []
}

/** Whether one mark is the next one after another. */
function follows(next: string | undefined, own: string): boolean {
  return next !== undefined && (bullet.test(own) || /[\p{L}\p{Nd}]/u.test(own)) && nextMarks(own).includes(next)
}

function isList(lines: Line[], first: number): boolean {
  const marked = lines.filter((line) => line.mark !== undefined)
  const isAnnounced = /:\s*$/.test(textOf(lines[first - 1]))
  const shapes = marked.map((line) => line.mark?.replaceAll(/[\p{L}\p{Nd}]+/gu, 'x'))
  if (new Set(shapes).size === shapes.length && !isAnnounced && !bullet.test(marked[0]?.mark ?? '')) return false
  let column = 0
  return lines.slice(first).every((line) => {
    if (line.mark === undefined) return line.start.column > column
    column = line.start.column
    return true
  })
}

/** The lines of a paragraph without line breaks of its own; none where its source has other lines than its words. */
function linesOf({ children, position }: Paragraph, source: string, pointAt: (offset: number) => Point): Line[] {
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? 0
  const written = [...source.slice(start, end).matchAll(/[^\n]+/g)].map(({ 0: line, index }) => {
    const indent = index === 0 ? 0 : (/^[\s>]*/.exec(line)?.[0].length ?? 0)
    return { start: pointAt(start + index + indent), end: pointAt(start + index + line.trimEnd().length) }
  })
  // A line that ends within marked words is not where an item begins.
  const isDivided = (child: PhrasingContent) => child.type !== 'text' && /\n/.test(textOf(child))
  if (children.some((child) => child.type === 'break' || isDivided(child))) return []
  const lines = written.map((place): Line => ({ children: [], ...place }))
  let at = 0
  for (const child of children) {
    if (child.type !== 'text') lines[at]?.children.push(child)
    const parts = child.type === 'text' ? child.value.split(/\r?\n/) : []
    parts.forEach((value, index) => {
      if (index > 0) at++
      const line = lines[at]
      const from = index === 0 ? child.position?.start : line?.start
      const to = index === parts.length - 1 ? child.position?.end : line?.end
      if (line && value !== '')
        line.children.push({ type: 'text', value, position: from && to && { start: from, end: to } })
    })
  }
  if (at !== lines.length - 1) return []
  const isTaken = (line: Line) => source[line.start.offset ?? 0] === '\\'
  const marks = ownMarks(lines.map((line) => (isTaken(line) ? '' : textOf(line.children))))
  return lines.map((line, index) => ({ ...line, mark: marks[index] }))
}

/** What lines say as one, with the line ends between. */
function joined(lines: Line[]): Pick<Paragraph, 'children' | 'position'> {
  const children = lines.flatMap((line, index): PhrasingContent[] => {
    const end: PhrasingContent[] = index > 0 ? [{ type: 'text', value: '\n', position: line }] : []
    return [...end, ...line.children]
  })
  const [first, last] = [lines[0], lines.at(-1)]
  return { children, position: first && last && { start: first.start, end: last.end } }
}

function nest(lines: Line[]): List {
  const [first] = lines
  const column = first?.start.column ?? 1
  const groups = grouped(lines, ({ mark, start }) => mark !== undefined && start.column <= column)
  const items = groups.map((group): ListItem => {
    const below = group.findIndex((line, index) => index > 0 && line.mark !== undefined)
    const own = below < 0 ? group : group.slice(0, below)
    const paragraph: Paragraph = { type: 'paragraph', ...joined(own) }
    const children = below < 0 ? [paragraph] : [paragraph, nest(group.slice(below))]
    return { type: 'listItem', spread: false, checked: null, children, position: joined(group).position }
  })
  const form = { ordered: false, start: null, spread: false }
  const { position } = joined(lines)
  return { type: 'list', ...form, children: items, data: { hasOwnMarks: true }, position }
}
