import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { readHeading, writeMark } from '../../text/heading'
import { readHeadings } from '../../text/headings'
import type { Numbering } from '../../text/own-number'
import { type DeskAttributes, type DeskDocument, wordsIn } from './document'

/** The words of a heading without the mark of its anchors, which are attributes of it in a document. A mark that cannot be read is words. */
export function readMark({ children }: Heading): { children: Heading['children']; attrs: DeskAttributes } {
  const { anchor = null, aliases = [] } = readHeading(textOf({ type: 'heading', children })) ?? {}
  const last = children.at(-1)
  if ((anchor === null && aliases.length === 0) || last?.type !== 'text')
    return { children, attrs: { anchor: null, aliases: [] } }
  const words = last.value.slice(0, last.value.lastIndexOf('[')).trimEnd()
  const written = last.value.slice(words.length).trimEnd()
  const mark = written === markOf({ anchor, aliases }) ? null : written
  const rest = words === '' ? [] : [{ ...last, value: words }]
  return { children: [...children.slice(0, -1), ...rest], attrs: { anchor, aliases, mark } }
}

/** The mark of the anchors of a heading, as it is written behind the words; empty without anchors. */
export function markOf({ anchor, aliases, mark }: DeskAttributes): string {
  const own = anchor ?? undefined
  const former = aliases ?? []
  if (own === undefined && former.length === 0) return ''
  const written = readHeading(`Title${mark ?? ''}`)
  const isSame = written?.anchor === own && String(written?.aliases) === String(former)
  return mark && isSame ? mark : ` ${writeMark(own, former)}`
}

/** Writes the anchors of headings behind their words: those of their attributes, and published ones which their words give no more. */
export function writeMarks(tree: Root, headings: Map<Heading, DeskAttributes>): void {
  for (const { node, anchor: derived, aliases: forms } of readHeadings(tree)) {
    const { anchor, address, ...attrs } = headings.get(node) ?? {}
    const isLost = address && ![derived, ...forms, ...(attrs.aliases ?? [])].includes(address)
    const mark = markOf({ ...attrs, anchor: anchor ?? (isLost ? address : null) })
    const last = node.children.at(-1)
    if (last?.type === 'text') last.value += mark
    else if (mark !== '') node.children.push({ type: 'text', value: mark })
  }
}

/** A section of a document by its heading. */
export interface DeskSection {
  /** Which block of the document its heading is, from 0. */
  index: number
  level: number
  title: string
  /** What it is cited by; empty without a number. */
  number: string
  /** The anchor that it has when the document is written. */
  anchor: string
  aliases: string[]
}

/** The sections of a document, in order. */
export function sectionsOf({ content }: DeskDocument, numbering: Numbering = 'page'): DeskSection[] {
  const blocks = content.flatMap((block, index) => {
    const words = wordsIn(block).trim()
    return block.type === 'heading' && words !== '' ? [{ index, words, attrs: block.attrs ?? {} }] : []
  })
  const headings = blocks.map(({ words, attrs }): Heading => {
    return { type: 'heading', depth: levelOf(attrs.level), children: [{ type: 'text', value: words }] }
  })
  const fields = { type: 'yaml' as const, value: `numbers: ${numbering}` }
  return readHeadings({ type: 'root', children: [fields, ...headings] }).map((heading, at) => {
    const { index = 0, attrs = {} } = blocks[at] ?? {}
    const { node, title, number } = heading
    const anchor = attrs.anchor ?? attrs.address ?? heading.anchor
    return { index, level: node.depth, title, number, anchor, aliases: attrs.aliases ?? [] }
  })
}

/** The level of a heading as one of the six that there are. */
export function levelOf(level: number | undefined): Heading['depth'] {
  return ([1, 2, 3, 4, 5, 6] as const).find((one) => one === level) ?? 2
}
