import type { Paragraph, Root } from 'mdast'
import type { Edit } from '../source/edits'
import { nodesIn, sourceOf, spanOf } from '../text/nodes'

/** A paragraph that begins with the sign of an item, which a backslash keeps from being one. */
interface TypedItem {
  paragraph: Paragraph
  sign: string
  /** Whether it is in an item already, so that the sign says nothing. */
  isInItem: boolean
}

/** Not the first day of a month. */
const typed = /^(\\-|1\\[.)])\s+(?!\d|\p{L}+\.?\s+\d)/u

/** The paragraphs that begin with `-` or `1.` as it was typed, as an item of a list would. */
export function typedItems(tree: Root, source: string): TypedItem[] {
  return nodesIn(tree).flatMap(({ node, parent }) => {
    const [, sign] = node.type === 'paragraph' ? (typed.exec(sourceOf(node, source)) ?? []) : []
    if (node.type !== 'paragraph' || sign === undefined) return []
    const isInItem = parent?.type === 'listItem' && parent.children[0] === node
    return [{ paragraph: node, sign: sign.replace('\\', ''), isInItem }]
  })
}

/** The edits that make items of the paragraphs that begin with `-`. */
export function withTypedItems(tree: Root, source: string): Edit[] {
  return typedItems(tree, source).flatMap(({ paragraph, sign, isInItem }) => {
    const { start } = spanOf(paragraph)
    return sign === '-' ? [{ start, end: start + (isInItem ? 3 : 1), text: '' }] : []
  })
}
