import type { DeskDocument, DeskNode } from '../../../../lib/desk/document/document'

/** The words of a document at a place. */
export function wordsAt(document: DeskDocument, range: { from: number; to: number } | undefined): string | undefined {
  if (!range) return undefined
  let words = ''
  const read = (node: DeskNode, start: number): number => {
    if (node.text !== undefined) {
      words += node.text.slice(Math.max(0, range.from - start), Math.max(0, range.to - start))
      return start + node.text.length
    }
    return node.type === 'hardBreak'
      ? start + 1
      : (node.content ?? []).reduce((at, child) => read(child, at), start + 1) + 1
  }
  document.content.reduce((at, node) => read(node, at), 0)
  return words
}
