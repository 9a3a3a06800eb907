import type { Root } from 'mdast'
import type { Edit } from '../source/source'
import { misreadNumbers } from '../text/misread-numbers'
import { isBlankRow, isEmptyTable, nodesIn, spanOf } from '../text/nodes'

/** The edits that delete rows of tables with nothing in any cell. */
export function withoutBlankRows(tree: Root, source: string): Edit[] {
  return nodesIn(tree).flatMap(({ node }) => {
    if (node.type !== 'table' || isEmptyTable(node, source)) return []
    const blank = node.children.slice(1).filter((row) => isBlankRow(row, source))
    return blank.map((row) => {
      const { start, end } = spanOf(row)
      const [space = ''] = /^[ \t]*/.exec(source.slice(end)) ?? []
      return { start: source.lastIndexOf('\n', start), end: end + space.length, text: '' }
    })
  })
}

/** The edits that delete tables with nothing below their first row. */
export function withoutEmptyTables({ children }: Root, source: string): Edit[] {
  return children.flatMap((node) => {
    if (node.type !== 'table' || !isEmptyTable(node, source)) return []
    return [withGap(source, spanOf(node))]
  })
}

/** The edit that deletes a block, with the empty lines below it where none is needed to keep apart what stands around it. */
export function withGap(source: string, { start, end }: { start: number; end: number }): Edit {
  const isApart = /^$|(?:^|\n)(?:---)?\n$/.test(source.slice(0, start))
  const [space = ''] = (isApart && /^\s*/.exec(source.slice(end))) || []
  return { start, end: end + space.length, text: '' }
}

/** The edits that make words of numbers which are read as those of lists, where the words would not run on from the line above. */
export function withNumbersAsWords(tree: Root, source: string): Edit[] {
  return misreadNumbers(tree, source).flatMap(({ item, number, kind }) => {
    const { start } = spanOf(item)
    const line = source.lastIndexOf('\n', start - 1) + 1
    const isApart =
      /[^\s>]/.test(source.slice(line, start)) || /(?:^|\n)[ \t>]*(?:#{1,6}(?: .*)?)?\n$/.test(source.slice(0, line))
    const isWords = item.children.length === 1 && (kind === 'date' || item.children[0]?.type === 'paragraph')
    if (kind === 'other' || !isWords || !isApart) return []
    const at = start + String(number).length
    return [{ start: at, end: at, text: '\\' }]
  })
}
