import type { Heading } from 'mdast'
import { readHeadings } from '../../text/headings'
import { type Numbering, numberings } from '../../text/numbering'
import { pageParts, type SectionChoice } from '../forms/choices'
import { type DeskDocument, type DeskNode, wordsIn } from './document'
import { levelOf } from './headings'

/** A section of a document: a heading, and what follows it up to the next of its own or a higher level. */
export interface DeskSection extends SectionChoice {
  aliases: string[]
  level: number
  /** The places of its blocks in the document: from its heading up to `end`, of which those up to `own` are of no section below it. */
  start: number
  own: number
  end: number
  /** Where its own part begins and ends, as ProseMirror counts. */
  from: number
  to: number
}

/** Who numbers the sections of a text, by what its field says. */
export function numberingSaid(said: unknown): Numbering {
  return numberings.find((one) => one === said) ?? 'page'
}

/** The sections of a document in reading order, with the numbers that the page or their headings give them. */
export function sectionsOf({ content }: DeskDocument, numbering: Numbering = 'page'): DeskSection[] {
  const starts = content.flatMap(({ type }, index) => (type === 'heading' ? index : []))
  const headings = starts.map((start): Heading => {
    const value = (content[start] && wordsIn(content[start]).trim()) || 'Heading without words'
    return { type: 'heading', depth: levelOf(content[start]?.attrs?.level), children: [{ type: 'text', value }] }
  })
  const fields = { type: 'yaml' as const, value: `numbers: ${numbering}` }
  const offsets = offsetsOf(content)
  return readHeadings({ type: 'root', children: [fields, ...headings] }).map((heading, index) => {
    const { title, number, node } = heading
    const start = starts[index] ?? 0
    const { anchor, address, aliases } = content[start]?.attrs ?? {}
    const after = headings.findIndex(({ depth }, other) => other > index && depth <= node.depth)
    const own = starts[index + 1] ?? content.length
    return {
      anchor: anchor ?? address ?? heading.anchor,
      aliases: aliases ?? [],
      number,
      title,
      level: node.depth,
      start,
      own,
      end: after < 0 ? content.length : (starts[after] ?? content.length),
      from: offsets[start] ?? 0,
      to: offsets[own] ?? 0,
    }
  })
}

/** The sections of a document, and before them the short version and the opening, where there are such. */
export function outlineOf({ content }: DeskDocument, sections: DeskSection[]): DeskSection[] {
  const short = content.findIndex(({ type }) => type === 'inShort')
  const end = sections[0]?.start ?? content.length
  const offsets = offsetsOf(content)
  const partFrom = (name: string, start: number, own: number): DeskSection[] => {
    const part = pageParts.find(({ anchor }) => anchor === name)
    const isThere = content.slice(start, own).some((node) => node.content?.length)
    if (!part || !isThere) return []
    return [{ ...part, aliases: [], level: 2, start, own, end, from: offsets[start] ?? 0, to: offsets[own] ?? 0 }]
  }
  const after = short + 1
  return [...partFrom('in-short', Math.max(0, short), after), ...partFrom('text', after, end), ...sections]
}

/** What can be done to a section of a document. */
export type SectionAct = 'add' | 'up' | 'down' | 'remove'

/** A document in which a section has changed places with the one before or after it, is gone, or has a new one after it and those below it; those below it go along. New ones stand after the opening, not between it and the short version. Without a section, a new one stands at the end. Also where that section begins then, or the new one, or the one after what is gone. Undefined where there is no place to go to. */
export function changeSection(
  act: SectionAct,
  { content, ...document }: DeskDocument,
  sections: DeskSection[],
  section?: DeskSection,
): { document: DeskDocument; start: number } | undefined {
  if (act === 'add') {
    const heading: DeskNode = { type: 'heading', attrs: { level: section?.level ?? 2, anchor: null, aliases: [] } }
    const start = section?.end ?? content.length
    return { document: { ...document, content: content.toSpliced(start, 0, heading, { type: 'paragraph' }) }, start }
  }
  if (!section || !sections.includes(section)) return undefined
  const { start, end, level } = section
  if (act === 'remove') {
    const left = content.toSpliced(start, end - start)
    return { document: { ...document, content: left.length > 0 ? left : [{ type: 'paragraph' }] }, start }
  }
  const other = sections.find((one) => one.level === level && (act === 'up' ? one.end === start : one.start === end))
  if (!other) return undefined
  const [first, last] = act === 'up' ? [other, section] : [section, other]
  const moved = [...content.slice(last.start, last.end), ...content.slice(first.start, first.end)]
  return {
    document: { ...document, content: content.toSpliced(first.start, moved.length, ...moved) },
    start: act === 'up' ? first.start : first.start + last.end - last.start,
  }
}

/** Where each block begins as ProseMirror counts, and where the last one ends. */
function offsetsOf(content: DeskNode[]): number[] {
  const offsets = [0]
  for (const node of content) offsets.push((offsets.at(-1) ?? 0) + sizeOf(node))
  return offsets
}

function sizeOf({ type, text, content = [] }: DeskNode): number {
  if (text !== undefined) return text.length
  return type === 'hardBreak' ? 1 : content.reduce((size, node) => size + sizeOf(node), 2)
}
