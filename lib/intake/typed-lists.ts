import type { Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { ownMark, withoutStraySigns } from '../text/marked-lists'
import { Blocks, marked } from '../word/docx-lists'
import type { Label } from '../word/numbering'

/** A bullet, or the number of an item, that somebody typed. */
const typed = /^(?:-\s+|-(?=\p{Lo})|・\s*|(\d{1,3})\.\s+)/u

/** Makes lists of paragraphs that follow one another and begin with a bullet that was typed as `-` or `・`, with numbers that were typed, or with marks of their own, such as `(a)`. */
export function groupItems(tree: Root): void {
  const nodes = tree.children.flatMap(withoutStraySigns)
  const labels = nodes.map(labelOf)
  const follows = (label?: Label, before?: Label) =>
    label && before?.format === label.format && (label.format === 'bullet' || label.value === before.value + 1)
  const blocks = new Blocks()
  nodes.forEach((node, index) => {
    const [before, label, after] = [labels[index - 1], labels[index], labels[index + 1]]
    const [first, ...rest] = node.type === 'paragraph' ? node.children : []
    if (node.type !== 'paragraph' || !label) blocks.add(node)
    else if (label === marked) blocks.addItem(node, label)
    else if (first?.type === 'text' && (follows(label, before) || follows(after, label)))
      blocks.addItem({ ...node, children: [{ ...first, value: first.value.replace(typed, '') }, ...rest] }, label)
    else blocks.add(node)
  })
  tree.children = blocks.children.flatMap(withoutStraySigns)
}

/** What a paragraph begins with that may make it an item. */
function labelOf(node: RootContent, index: number): Label | undefined {
  if (node.type !== 'paragraph') return undefined
  const [text, number] = typed.exec(textOf(node)) ?? []
  if (text === undefined) {
    const isMarked = /^[^\d]/.test(ownMark(textOf(node)) ?? '') && node.children.every(({ type }) => type !== 'break')
    return isMarked ? marked : undefined
  }
  const [format, list] = number === undefined ? ['bullet', ''] : ['decimal', String(index)]
  return { list, level: 0, format, value: Number(number ?? 0), text, isPlain: number !== undefined }
}
