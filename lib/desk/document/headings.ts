import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { readHeading, writeMark } from '../../text/anchors'
import { readHeadings } from '../../text/headings'
import type { DeskAttributes } from './document'

/** The words of a heading without the mark of its anchors, which are attributes of it in a document. A mark that cannot be read is words. */
export function readMark({ children }: Heading): { children: Heading['children']; attrs: DeskAttributes } {
  const { anchor = null, aliases = [] } = readHeading(textOf(children)) ?? {}
  const last = children.at(-1)
  if ((anchor === null && aliases.length === 0) || last?.type !== 'text')
    return { children, attrs: { anchor: null, aliases: [] } }
  const words = last.value.slice(0, last.value.lastIndexOf('[')).trimEnd()
  const written = last.value.slice(words.length).trimEnd()
  // No space stands before the mark of a heading without words.
  const house = markOf({ anchor, aliases }).slice(children.length === 1 && words === '' ? 1 : 0)
  const mark = written === house ? null : written
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
    else if (mark !== '') node.children.push({ type: 'text', value: last ? mark : mark.trimStart() })
  }
}

/** The level of a heading as one of the six that there are. */
export function levelOf(level: number | undefined): Heading['depth'] {
  return ([1, 2, 3, 4, 5, 6] as const).find((one) => one === level) ?? 2
}
