import type { Paragraph, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { ownMark, withoutStraySigns } from '../text/marked-lists'
import { Blocks, marked } from '../word/docx-lists'
import type { Label } from '../word/numbering'

/** A bullet, or the number of an item, that somebody typed. */
const typed = /^(?:-\s+|-(?=\p{Lo})|・\s*|(\d{1,3})\.\s+)/u

/** Makes lists of paragraphs that follow one another and begin with a bullet that was typed as `-` or `・`, or with numbers that were typed. */
export function groupTypedItems(tree: Root): void {
  const labels = tree.children.map((node, index): Label | undefined => {
    const [sign, number] = (node.type === 'paragraph' && typed.exec(textOf(node))) || []
    if (sign === undefined) return undefined
    const [format, list] = number === undefined ? ['bullet', ''] : ['decimal', String(index)]
    return { list, level: 0, format, value: Number(number ?? 0), text: sign, isPlain: number !== undefined }
  })
  const follows = (label?: Label, before?: Label) =>
    label && before?.format === label.format && (label.format === 'bullet' || label.value === before.value + 1)
  const blocks = new Blocks()
  tree.children.forEach((node, index) => {
    const [before, label, after] = [labels[index - 1], labels[index], labels[index + 1]]
    const [first, ...rest] = node.type === 'paragraph' ? node.children : []
    const isItem = label && (follows(label, before) || follows(after, label))
    if (isItem && node.type === 'paragraph' && first?.type === 'text')
      blocks.addItem({ ...node, children: [{ ...first, value: first.value.replace(typed, '') }, ...rest] }, label)
    else blocks.add(node)
  })
  tree.children = blocks.children
}

/** Makes lists of paragraphs that follow one another and begin with marks of their own, such as `(a)`. */
export function groupMarkedLines(tree: Root): void {
  const isMarked = (node: Paragraph) =>
    /^[^\d]/.test(ownMark(textOf(node)) ?? '') && node.children.every(({ type }) => type !== 'break')
  const blocks = new Blocks()
  for (const node of tree.children.flatMap(withoutStraySigns)) {
    if (node.type === 'paragraph' && isMarked(node)) blocks.addItem(node, marked)
    else blocks.add(node)
  }
  tree.children = blocks.children.flatMap(withoutStraySigns)
}
