import type { Break, Link, List, Root, Table, TableCell, Yaml } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import { defaultHandlers, type Handle, type Join } from 'mdast-util-to-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { sourceOf } from '../text/nodes'
import { markdown, parse } from '../text/parse'
import { straySigns } from '../text/signs'

declare module 'mdast' {
  interface LinkData {
    /** Whether the address stands alone in the source, as words. */
    isBare?: boolean
  }
  interface YamlData {
    /** The front matter as it stands in the source, with its lines of `---`. */
    source?: string
  }
}

/**
 * Formats the source of a text in one style, without changing a word or where its lines end.
 * Returns undefined when it cannot be read, or has something that the style cannot write.
 */
export function formatText(source: string): string | undefined {
  const tree = readTree(source)
  return tree && formatTree(tree)
}

/** The tree of a source, with what `formatTree` needs of the source. Returns undefined when it cannot be read. */
export function readTree(source: string): Root | undefined {
  return unlessTooDeep(() => read(source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')))
}

/** Writes a tree in one style. Returns undefined when it has something that the style cannot write. `head` is the front matter below which a tree without any will stand. */
export function formatTree(tree: Root, head = ''): string | undefined {
  return unlessTooDeep(() => {
    const meaning = meaningOf(tree)
    // A text is read again below its head, as whoever checks it does; a head that cannot be read is no fault of the text.
    const isRead = (written: string) =>
      (head !== '' && meaningOf(bodyOf(read(head + written))) === meaning) || meaningOf(read(written)) === meaning
    for (const manner of manners) {
      const written = write(tree, manner)
      if (isRead(written)) return written
    }
    return undefined
  })
}

/** Returns undefined for lists or quotations that are nested too deeply. */
function unlessTooDeep<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return undefined
  }
}

/** From the plainest way of writing to the most careful one, which are tried in turn. */
const manners: Manner[] = [
  { hasBareAddresses: true, hasFewEscapes: true },
  { hasBareAddresses: false, hasFewEscapes: true },
  { hasBareAddresses: false, hasFewEscapes: false },
]

interface Manner {
  /** Whether addresses that stand alone in the source stay so, instead of being written as `[address](address)`. */
  hasBareAddresses: boolean
  /** Whether a backslash is left out where the words around it read the same without. */
  hasFewEscapes: boolean
}

/** The tree of a source, in which texts that stand next to each other are one. */
function read(source: string): Root | undefined {
  const tree = parse(new VFile(source))
  if (!tree) return undefined
  visit(tree, 'text', (node, index = 0, parent) => {
    for (let next = parent?.children[index + 1]; next?.type === 'text'; next = parent?.children[index + 1]) {
      node.value += next.value
      parent?.children.splice(index + 1, 1)
    }
  })
  visit(tree, (node) => {
    if (node.type === 'link') node.data = { isBare: !sourceOf(node, source).startsWith('[') }
    if (node.type === 'yaml') node.data = { source: sourceOf(node, source) }
  })
  return tree
}

/** A tree without its front matter. */
function bodyOf(tree: Root | undefined): Root | undefined {
  return tree && { ...tree, children: tree.children.filter(({ type }) => type !== 'yaml') }
}

/** What a tree says, wherever it stands in its source. */
function meaningOf(tree: Root | undefined): string | undefined {
  return JSON.stringify(tree, (key, value) => (key === 'position' || key === 'data' ? undefined : value))
}

function write(tree: Root, { hasBareAddresses, hasFewEscapes }: Manner): string {
  const plain = hasFewEscapes ? dropEscapes : (written: string) => written
  const handlers: Record<string, Handle> = {
    yaml: (node: Yaml) => node.data?.source ?? `---\n${node.value}\n---`,
    mdxJsxFlowElement: writeElement,
    heading: (...given) => plain(defaultHandlers.heading(...given), frames.none),
    paragraph: (node, parent, ...given) =>
      plain(
        defaultHandlers.paragraph(node, parent, ...given),
        parent?.type === 'listItem' ? frames.entry : frames.none,
      ),
    link: (node: Link, parent, state, info) => {
      const isBare = hasBareAddresses && node.data?.isBare
      // The backslash that ends a line on purpose would become a part of a web address, though not of an e-mail address.
      const isSpoilt = info.after === '\\' && !node.url.startsWith('mailto:')
      return isBare && !isSpoilt ? textOf(node) : defaultHandlers.link(node, parent, state, info)
    },
    break: (node: Break, parent, state, info) =>
      node.data?.isTag || state.stack.includes('tableCell')
        ? '<br />'
        : defaultHandlers.break(node, parent, state, info),
    list: writeList,
    table: writeTable,
    tableCell: (...given) => plain(writeCell(...given), frames.cell),
  }
  const join = [joinAnnounced]
  const settings = { bullet: '-', bulletOther: '*', listItemIndent: 'one', handlers, join, unsafe } as const
  return markdown().use({ settings }).stringify(tree)
}

/** A line that begins with one of these words is program code to MDX; what stands behind a backslash may be written as a reference, which it would escape. */
const unsafe = [
  { character: '\\', inConstruct: 'phrasing' as const },
  { atBreak: true, character: 'i', after: 'mport ' },
  { atBreak: true, character: 'e', after: 'xport ' },
]

/** No empty line stands between items with marks of their own and the line that announces them. */
const joinAnnounced: Join = (left, right) =>
  left.type !== 'yaml' && right.type === 'list' && right.data?.isAnnounced ? 0 : undefined

/** What stands around words, as it bears on how they are read: `[ ]` is a box in an entry of a list, and `|` ends a cell. */
const frames = {
  none: (written: string) => written,
  entry: (written: string) => `- ${written.replaceAll('\n', '\n  ')}`,
  cell: (written: string) => `| ${written} |\n| --- |`,
}

/** With more backslashes in one paragraph, finding those that can go takes too long. */
const most = 50

/** The words without their backslashes, by what frames them, as a text that is saved again has the same paragraphs but one. */
const dropped = new Map<string, string>()
const mostDropped = 2_000

/** Drops each backslash without which the words read the same, and no sign seems to be there by mistake. */
function dropEscapes(written: string, frame: (written: string) => string): string {
  const escapes = [...written.matchAll(/\\[!-/:-@[-`{-~]/g)]
  if (escapes.length === 0 || escapes.length > most) return written
  const key = `${frame('')}\0${written}`
  const known = dropped.get(key)
  if (known !== undefined) return known
  const meaning = meaningOf(read(frame(written)))
  // The last first, as `\[a](b)` is easier to read than `[a\](b)`.
  const result = escapes.reduceRight((kept, { index }) => {
    const shorter = kept.slice(0, index) + kept.slice(index + 1)
    return !isStray(shorter, index, frame) && meaningOf(read(frame(shorter))) === meaning ? shorter : kept
  }, written)
  if (dropped.size >= mostDropped) dropped.clear()
  dropped.set(key, result)
  return result
}

function isStray(written: string, index: number, frame: (written: string) => string): boolean {
  return straySigns.some(
    ({ pattern, kinds }) =>
      (!kinds || frame === frames.cell) && [...written.matchAll(pattern)].some((sign) => sign.index === index),
  )
}

/** Items with marks of their own are lines, and what stands below one is indented. */
const writeList: Handle = (node: List, parent, state, info) => {
  if (!node.data?.hasOwnMarks) return defaultHandlers.list(node, parent, state, info)
  return node.children
    .map((item) => {
      const written = item.children.map((child) => state.handle(child, item, state, info))
      return written.join('\n').replaceAll('\n', '\n    ')
    })
    .join('\n')
}

const writeElement: Handle = (node: MdxJsxFlowElement, _parent, state, info) => {
  if (node.name === 'br') return '<br />'
  const content = state.containerFlow(node, info)
  return [`<${node.name ?? ''}>`, content, `</${node.name ?? ''}>`].filter((part) => part !== '').join('\n\n')
}

const delimiters = { left: ':--', center: ':-:', right: '--:' }

const writeTable: Handle = (node: Table, _parent, state, info) => {
  const exit = state.enter('table')
  const [head = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => state.handle(cell, row, state, info)),
  )
  exit()
  const delimiter = (node.align ?? []).map((align) => (align ? delimiters[align] : '---'))
  return [head, delimiter, ...rows]
    .map((cells) => `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`)
    .join('\n')
}

const writeCell: Handle = (node: TableCell, _parent, state, info) => {
  const exits = [state.enter('tableCell'), state.enter('phrasing')]
  // Spaces at the edges of a cell are lost, as they are at those of a line.
  const written = state.containerPhrasing(node, { ...info, before: '\n', after: '\n' })
  for (const exit of exits.reverse()) exit()
  return written
}
