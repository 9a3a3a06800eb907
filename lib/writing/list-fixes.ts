import type { ListItem, Paragraph, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Edit } from '../source/source'
import { nextMarks } from '../text/list-marks'
import { ownMark } from '../text/marked-lists'
import { nodesIn, sourceOf, spanOf } from '../text/nodes'

/** An item that begins with no mark in a list whose others do: with the mark that the others leave for it, if any. */
interface LostMark {
  item: ListItem
  mark?: string
}

/** The items without a letter or number of lists whose other items begin with such that run on, which readers see as a list of dots. */
export function lostMarks(tree: Root): LostMark[] {
  return nodesIn(tree).flatMap(({ node }) => {
    if (node.type !== 'list' || node.ordered) return []
    // One that is still to be written has its mark alone.
    const marks = node.children.map((item) => ownMark(`${textOf(item).trim()} x`))
    const own = marks.filter((mark) => mark !== undefined && /[\p{L}\d]/u.test(mark))
    const runsOn = own.some((mark = '', index) =>
      [mark, ...nextMarks(mark)].flatMap(nextMarks).includes(own[index + 1] ?? ''),
    )
    if (!runsOn) return []
    return node.children.flatMap((item, index): LostMark[] => {
      if (marks[index] !== undefined) return []
      const next = nextMarks(marks[index - 1] ?? '')
      const after = marks[index + 1]
      const left = next.filter((mark) => mark !== '' && !own.includes(mark))
      const mark = after === undefined ? left[0] : left.find((one) => nextMarks(one).includes(after))
      return [{ item, mark: item.children[0]?.type === 'paragraph' ? mark : undefined }]
    })
  })
}

/** The edits that give items the marks which the others of their lists leave for them. */
export function withLostMarks(tree: Root): Edit[] {
  return lostMarks(tree).flatMap(({ item, mark }) => {
    const [words] = item.children
    if (!words || mark === undefined) return []
    const { start } = spanOf(words)
    return [{ start, end: start, text: `${mark} ` }]
  })
}

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
