import { slug } from 'github-slugger'
import { type Numbering, ownNumbers, placesOf } from '../../text/own-number'
import type { SectionChoice } from '../forms/choices'
import { type DeskDocument, type DeskNode, wordsIn } from './document'

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

/** The sections of a document in reading order, with the numbers that the page or their headings give them. */
export function sectionsOf({ content }: DeskDocument, numbering: Numbering): DeskSection[] {
  const starts = content.flatMap(({ type }, index) => (type === 'heading' ? index : []))
  const headings = starts.map((start) => ({
    title: content[start] ? wordsIn(content[start]).trim() : '',
    depth: content[start]?.attrs?.level ?? 2,
  }))
  const places = numbering === 'page' ? placesOf(headings) : []
  const own = numbering === 'own' ? ownNumbers(headings, numbering) : []
  const offsets = offsetsOf(content)
  return starts.map((start, index) => {
    const { title, depth: level } = headings[index] ?? { title: '', depth: 2 }
    const { anchor, address, aliases } = content[start]?.attrs ?? {}
    const after = headings.findIndex(({ depth }, other) => other > index && depth <= level)
    const next = starts[index + 1] ?? content.length
    return {
      anchor: anchor ?? address ?? slug(own[index]?.title ?? title),
      aliases: aliases ?? [],
      number: places[index],
      title: title || 'Heading without words',
      level,
      start,
      own: next,
      end: after < 0 ? content.length : (starts[after] ?? content.length),
      from: offsets[start] ?? 0,
      to: offsets[next] ?? 0,
    }
  })
}

/** A document with a new section after another one and those below it, or at its end. */
export function addSection({ content, ...document }: DeskDocument, after?: DeskSection): DeskDocument {
  const heading: DeskNode = { type: 'heading', attrs: { level: after?.level ?? 2, anchor: null, aliases: [] } }
  return { ...document, content: content.toSpliced(after?.end ?? content.length, 0, heading, { type: 'paragraph' }) }
}

/** A document without a section and those below it. */
export function removeSection({ content, ...document }: DeskDocument, { start, end }: DeskSection): DeskDocument {
  const left = content.toSpliced(start, end - start)
  return { ...document, content: left.length > 0 ? left : [{ type: 'paragraph' }] }
}

/** The section with which another one would change places; undefined for the first or the last of its parent. */
export function neighbourOf(sections: DeskSection[], section: DeskSection, step: -1 | 1): DeskSection | undefined {
  return sections.find(
    (other) => other.level === section.level && (step < 0 ? other.end === section.start : other.start === section.end),
  )
}

/** A document in which two neighbouring sections have changed places. */
export function swapSections(
  { content, ...document }: DeskDocument,
  one: DeskSection,
  other: DeskSection,
): DeskDocument {
  const [first, last] = one.start < other.start ? [one, other] : [other, one]
  const moved = [...content.slice(last.start, last.end), ...content.slice(first.start, first.end)]
  return { ...document, content: content.toSpliced(first.start, moved.length, ...moved) }
}

/** A document in which former anchors lead to a section. */
export function leadTo(
  { content, ...document }: DeskDocument,
  { start }: DeskSection,
  anchors: string[],
): DeskDocument {
  const heading = content[start]
  if (!heading) return { ...document, content }
  const aliases = [...new Set([...(heading.attrs?.aliases ?? []), ...anchors])]
  return { ...document, content: content.with(start, { ...heading, attrs: { ...heading.attrs, aliases } }) }
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
