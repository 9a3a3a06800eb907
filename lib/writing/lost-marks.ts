import type { ListItem, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Edit } from '../source/edits'
import { nextMarks } from '../text/list-marks'
import { ownMark } from '../text/marked-lists'
import { nodesIn, spanOf } from '../text/nodes'

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
