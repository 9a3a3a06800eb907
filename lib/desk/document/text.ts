import { VFile } from 'vfile'
import { readHeading } from '../../text/anchors'
import { numberingOf } from '../../text/headings'
import type { Numbering } from '../../text/numbering'
import { parse } from '../../text/parse'
import { formatTree, readTree } from '../../writing/format'
import { type DeskDocument, type DeskNode, UnshowableText, Unwritable, wordsIn } from './document'
import { formOf } from './phrases'
import { toDocument } from './to-document'
import { toTree } from './to-tree'

/** The document of a source, with or without its fields. Throws `UnshowableText` for what cannot be read, or would not be written again as it is. */
export function openText(source: string, published?: ReadonlySet<string>): DeskDocument {
  const file = new VFile(source)
  const read = parse(file) && readTree(source)
  const [message] = file.messages
  if (!read) throw new UnshowableText(message?.reason ?? 'the text cannot be read', message?.line ?? 1)
  const document = toDocument(read, published)
  const blocks = read.children.filter(({ type }) => type !== 'yaml')
  const shown = toTree(document, { numbering: numberingOf(read) }).children
  const index = blocks.findIndex((block, at) => formOf(block) !== formOf(shown[at] ?? { type: 'break' }))
  if (index < 0 && blocks.length === shown.length) return document
  throw new UnshowableText('this cannot be shown here without a change', blocks[index]?.position?.start.line ?? 1)
}

/** The text of a document, without its fields, which are the `head` below which it will stand. Throws `Unwritable` when it would not read as the document does. */
export function writeText(document: DeskDocument, numbering?: Numbering, head?: string): string {
  refuseMarks(document)
  const plainLists = new Set<DeskNode>()
  const write = (content: DeskNode[], above?: string) =>
    formatTree(toTree({ type: 'doc', content }, { numbering, plainLists }), above)
  const written = write(document.content, head)
  if (written !== undefined) return written
  const lists = markedLists(document.content)
  // First only the lists that spoil the text are written as plain ones, then all.
  for (const spoils of [(around: DeskNode[]) => write(around) === undefined, () => true]) {
    for (const [list, around] of lists) if (spoils(around)) plainLists.add(list)
    const careful = write(document.content, head)
    if (careful !== undefined) return careful
  }
  const spoilt = spoiltIn(document.content, (part) => write(part) === undefined) ?? document.content[0]
  const words = spoilt ? wordsIn(spoilt).trim() : ''
  const start = words.length > 80 ? `${words.slice(0, 80)}…` : words
  const advice = 'Write it in other words, or without bold, italic and links.'
  throw new Unwritable(`What begins with “${start}” cannot be saved so that it reads the same. ${advice}`)
}

/** Refuses headings whose last words would be read as addresses of their sections, which are written there. */
function refuseMarks({ content }: DeskDocument): void {
  for (const words of content.flatMap((node) => (node.type === 'heading' ? wordsIn(node) : []))) {
    const { anchor, aliases = [] } = readHeading(words) ?? {}
    if (anchor !== undefined || aliases.length > 0)
      throw new Unwritable(
        `A heading cannot end in a word with “#” in square brackets, as “${words}” does. Leave the “#” out.`,
      )
  }
}

/** The innermost block that spoils a text, by itself or behind the one before. */
function spoiltIn(content: DeskNode[], isSpoilt: (content: DeskNode[]) => boolean): DeskNode | undefined {
  const block = content.find((_, index) => isSpoilt(content.slice(Math.max(0, index - 1), index + 1)))
  if (!block?.content?.[0]?.content) return block
  // Lists with marks of their own are plain ones by now.
  const attrs = { ...block.attrs, isDashed: true }
  return spoiltIn(block.content, (part) => isSpoilt([{ ...block, attrs, content: part }])) ?? block
}

/** The lists with marks of their own, inner ones first, each with what stands before it, which bears on how it is read. */
function markedLists(content: DeskNode[], frame = (blocks: DeskNode[]) => blocks): [DeskNode, DeskNode[]][] {
  return content.flatMap((node, index): [DeskNode, DeskNode[]][] => {
    const inner =
      node.content?.[0]?.type === 'listItem'
        ? node.content.flatMap((item, at, items) =>
            markedLists(item.content ?? [], (blocks) => [
              { ...node, content: [...items.slice(0, at), { ...item, content: blocks }] },
            ]),
          )
        : markedLists(node.content ?? [])
    return node.type === 'markedList'
      ? [...inner, [node, frame(content.slice(Math.max(0, index - 1), index + 1))]]
      : inner
  })
}
