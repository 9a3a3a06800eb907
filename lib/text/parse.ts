import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { findExcess } from '../source/excess'
import { findHtml, groupsOf } from '../source/html'
import { explainSyntax, type Mistake } from '../source/mistakes'
import { both } from '../source/said'
import { applyEdits } from '../source/source'
import { component, meansComponent } from '../source/tags'
import { readHeading, withAnchors, writeMark } from './anchors'
import { cutBareLinks } from './bare-links'
import { readMarkedLists } from './marked-lists'
import { problem, syntax } from './problem'
import { adviceOn, type StrayMark, strayMarks } from './stray-marks'

/** Markdown as policies have it. GFM comes later, so that its addresses go before emphasis. */
export const markdown = remark().use(remarkFrontmatter).use(remarkCjkFriendly).use(remarkGfm).use(remarkMdx).freeze()

/** Parses an MDX file, front matter included. Where that fails, reports it on the file and returns undefined. */
export function parse(file: VFile): Root | undefined {
  const parsed = attempt(file)
  if ('tree' in parsed) return parsed.tree
  problem(file, parsed.offset, parsed.reason, syntax)
  return undefined
}

/** The most mistakes that are reported at once, and how many characters are parsed in all to find them. */
const most = 10
const budget = 300_000

/** Parses an MDX file as `parse` does, and reads on after a mistake, as if it were not there. Returns undefined when nothing can be read after one. */
export function parseOn(file: VFile): Root | undefined {
  const marks = strayMarks(String(file))
  for (const mark of marks)
    problem(file, mark.ranges[0]?.start, adviceOn(String(file), mark), { id: 'anchor', severity: 'error' })
  let source = marks.flatMap(({ ranges }) => ranges).reduce((rest, range) => without(rest, [range]), passOverHtml(file))
  const attempts = Math.min(most, Math.ceil(budget / (source.length + 1)))
  for (let told = 0; told < attempts; told++) {
    const parsed = attempt(new VFile({ path: file.path, value: source }))
    if ('tree' in parsed) {
      for (const mark of marks) addMark(parsed.tree, mark)
      return parsed.tree
    }
    const { offset, reason, length } = parsed
    problem(file, offset, reason, syntax)
    const rest = without(source, [{ start: offset, end: offset + length }])
    if (rest === source) return undefined
    source = rest
  }
  return undefined
}

/** Fixes the anchors of a stray mark as if they stood at their heading, so that no link to them is taken for lost. */
function addMark(tree: Root, { anchors, heading }: StrayMark): void {
  const node = tree.children.find(({ position }) => heading && (position?.end.offset ?? 0) > heading.offset)
  if (node?.type !== 'heading' || anchors.length === 0) return
  const read = readHeading(textOf(node))
  if (!read) return
  const { anchor, aliases } = withAnchors(read, anchors)
  const last = node.children.at(-1)
  const hasMark = read.anchor !== undefined || read.aliases.length > 0
  if (hasMark && last?.type === 'text') last.value = last.value.slice(0, last.value.lastIndexOf('['))
  node.children.push({ type: 'text', value: ` ${writeMark(anchor, aliases)}`, position: last?.position })
}

/** The source of a file with space in the place of HTML, which is reported. */
function passOverHtml(file: VFile): string {
  const source = String(file)
  if (findExcess(source)) return source
  const parts = findHtml(source)
  for (const [first, ...more] of groupsOf(parts)) {
    if (!first) continue
    const places = more.length === 1 ? 'one more place' : `${more.length} more places`
    const all = more.length > 0 ? ` (there is HTML in ${places} like it)` : ''
    problem(file, first.offset, both`${first.reason}${all}`, syntax)
  }
  return without(
    source,
    parts.flatMap(({ edits }) => edits),
  )
}

/** A source in which what stands at some places is space, or the component that it was meant as. All else keeps its place. */
function without(source: string, places: { start: number; end: number }[]): string {
  return applyEdits(
    source,
    places.map(({ start, end }) => ({ start, end, text: blanked(source.slice(start, end)) })),
  )
}

function blanked(mistake: string): string {
  const [, name = ''] = /^<\/?(\w+)/.exec(mistake) ?? []
  // An address in angle brackets is words all the same.
  const blank = /^<(?:https?:|www\.|[^\s<>]+@)/.test(mistake) ? /[<>]/g : /[^\n]/g
  return meansComponent(name)
    ? mistake.replace(/^(<\/?)\w+[^>]*/, (tag, opening) => `${opening}${component}`.padEnd(tag.length))
    : mistake.replaceAll(blank, ' ')
}

/** A heading's mark is its anchors letter by letter: what Markdown finds in it, such as a link in `#www.acme.example`, is none. */
function keepMarks(tree: Root, source: string): void {
  for (const node of tree.children) {
    if (node.type !== 'heading' || !node.position) continue
    const { start, end } = node.position
    const [mark] = /\[[^[\]\n]*#[^[\]\n]*\](?=\s*#*\s*$)/.exec(source.slice(start.offset, end.offset)) ?? []
    const last = node.children.at(-1)
    if (mark === undefined || (last?.type === 'text' && last.value.endsWith(mark))) continue
    const index = node.children.findLastIndex((child) => child.type === 'text' && child.value.includes('['))
    const opening = node.children[index]
    if (opening?.type !== 'text') continue
    const cut = opening.value.lastIndexOf('[')
    const read = [opening.value.slice(cut), ...node.children.slice(index + 1).map((child) => textOf(child))].join('')
    if (!/^\[[^[\]]*\]$/.test(read)) continue
    const offset = source.lastIndexOf(mark, end.offset)
    const at = { ...start, column: start.column + offset - (start.offset ?? 0), offset }
    const value = mark.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    opening.value = opening.value.slice(0, cut)
    node.children = [...node.children.slice(0, index + 1), { type: 'text', value, position: { start: at, end } }]
  }
}

/** The text that was read last, as what is saved at the desk is read by its writer, by the check and for its places. */
let last: { source: string; tree: Root } | undefined

function attempt(file: VFile): { tree: Root } | Mistake {
  const source = String(file)
  // Those who read a tree change it.
  if (last?.source === source) return { tree: copyOf(last.tree) }
  const excess = findExcess(source)
  if (excess) return { ...excess, length: 0 }
  try {
    const tree = markdown.parse(file)
    readBreaks(tree)
    cutBareLinks(tree, ({ position }) => source[position?.start.offset ?? 0] !== '[')
    keepMarks(tree, source)
    readMarkedLists(tree, source)
    readSpread(tree)
    last = { source, tree: copyOf(tree) }
    return { tree }
  } catch (error) {
    if (error instanceof VFileMessage) return explainSyntax(file, error)
    if (error instanceof RangeError) throw error
    // A tag before a line of dashes, for example, makes the parser fail without saying where.
    const reason = 'the text cannot be read; write it without `<` and `{`, and with empty lines around headings'
    return { offset: 0, length: 0, reason }
  }
}

/** A copy of plain data, made many times faster than by `structuredClone`. */
function copyOf<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null) return data
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as Data
  for (const name in copy) copy[name] = copyOf(copy[name])
  return copy
}

declare module 'mdast' {
  interface BreakData {
    /** Whether it is written as `<br />`, which stays so. */
    isTag?: boolean
  }
}

/** Makes each `<br />` within the lines of a tree the line break that `\` at the end of a line is. */
function readBreaks(tree: Root): void {
  visit(tree, 'mdxJsxTextElement', ({ name, attributes, children, position }, index, parent) => {
    if (name !== 'br' || attributes.length + children.length > 0 || !parent || index === undefined) return
    parent.children[index] = { type: 'break', data: { isTag: true }, position }
  })
}

/** Lists and items are loose where they have an empty line: in a quotation, the parser takes one behind a list for one within it, and misses others. */
function readSpread(tree: Root): void {
  visit(tree, ['list', 'listItem'], (node) => {
    if (node.type === 'list' || node.type === 'listItem') node.spread = isParted(node.children)
  })
}

/** Whether an empty line stands between some of the parts of a list or an item. */
function isParted(parts: Nodes[]): boolean {
  const endOf = (node: Nodes): number => {
    const last = node.type === 'list' || node.type === 'listItem' ? node.children.at(-1) : undefined
    return last ? endOf(last) : (node.position?.end.line ?? 0)
  }
  return parts.some((part, at) => {
    const above = parts[at - 1]
    return above !== undefined && (part.position?.start.line ?? 0) - endOf(above) > 1
  })
}
