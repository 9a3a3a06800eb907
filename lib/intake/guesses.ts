import type { Heading, List, Paragraph, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { ownMark } from '../text/marked-lists'

/** Makes headings of short bold paragraphs, where a text has no or few others. */
export function guessHeadings(tree: Root, notes: string[]): void {
  const real = tree.children.filter(({ type }) => type === 'heading')
  const bold = tree.children.flatMap((node) => (node.type === 'paragraph' && isBold(node) ? [node] : []))
  if (real.length > 1 + bold.length / 4 || bold.length < 2) return
  const depth = Math.min(6, 1 + Math.max(1, ...real.map((node) => (node.type === 'heading' ? node.depth : 1))))
  tree.children = tree.children.map((node): RootContent => {
    if (node.type !== 'paragraph' || !bold.includes(node)) return node
    const title = textOf(node).replaceAll(/\s+/g, ' ').trim()
    const parts = /^\d+(\.\d+)*/.exec(title)?.[0].split('.').length ?? 1
    notes.push(`“${title}” is taken for a heading, as it is short and bold`)
    const level = Math.min(6, depth + parts - 1) as Heading['depth']
    return { type: 'heading', depth: level, children: [{ type: 'text', value: title }] }
  })
}

/** Whether a paragraph is short, bold as a whole, and no sentence. */
function isBold(node: Paragraph): boolean {
  const text = textOf(node).trim()
  const isWhole = node.children.every(
    (child) => child.type === 'strong' || (child.type === 'text' && child.value.trim() === ''),
  )
  return (
    isWhole && !JSON.stringify(node).includes('"break"') && text.length > 1 && text.length < 100 && !/[.,;]$/.test(text)
  )
}

/** Makes lists of paragraphs that follow one another and begin with marks of their own, such as `(a)`. */
export function groupMarkedLines(tree: Root): void {
  const children: RootContent[] = []
  let open: List | undefined
  for (const node of tree.children) {
    const mark = node.type === 'paragraph' ? ownMark(textOf(node)) : undefined
    if (
      node.type !== 'paragraph' ||
      mark === undefined ||
      /^\d/.test(mark) ||
      node.children.some(({ type }) => type === 'break')
    ) {
      open = undefined
      children.push(node)
      continue
    }
    if (!open) {
      open = { type: 'list', ordered: false, start: null, spread: false, children: [], data: { hasOwnMarks: true } }
      children.push(open)
    }
    open.children.push({ type: 'listItem', spread: false, checked: null, children: [node] })
  }
  // One line by itself is a paragraph that begins with a sign.
  tree.children = children.flatMap((node) => {
    const isOnly = node.type === 'list' && node.data?.hasOwnMarks && node.children.length === 1
    return isOnly ? (node.children[0]?.children ?? []) : [node]
  })
}
