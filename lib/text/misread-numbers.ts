import type { List, ListItem, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { monthNumber } from '../languages/months'
import { nodesIn, spanOf } from './nodes'

/** A number at the start of a line that is read as that of a list, though it is something else, or is shown as another. */
export interface MisreadNumber {
  item: ListItem
  number: number
  /** The number that is shown. */
  shown: number
  /** Whether it is of a day or year, of the one item of a list, or of one among others. */
  kind: 'date' | 'alone' | 'other'
  /** How it is written so that it is shown as it stands. */
  sign: string
}

/** The numbers of lists in a text that may not have been meant so. */
export function misreadNumbers(tree: Root, source: string): MisreadNumber[] {
  const taken = new Set<List>()
  return nodesIn(tree).flatMap(({ node }) => {
    if (node.type !== 'list' || !node.ordered || taken.has(node)) return []
    const found = misreadIn(node, source)
    for (const [inner] of found.map(({ item }) => item.children)) if (inner?.type === 'list') taken.add(inner)
    return found
  })
}

function misreadIn(list: List, source: string): MisreadNumber[] {
  const numbers = list.children.map((item) => Number.parseInt(source.slice(spanOf(item).start).slice(0, 9), 10))
  const isCounted = numbers.every((number) => number === numbers[0])
  const isAlone = numbers.length === 1
  return list.children.flatMap((item, index): MisreadNumber[] => {
    const number = numbers[index] ?? 0
    const shown = (list.start ?? 1) + index
    const sign = `${number}\\${source.charAt(spanOf(item).start + String(number).length)}`
    if (isDate(item, number, isAlone || number !== shown)) return [{ item, number, shown, kind: 'date', sign }]
    if (isAlone) return number === 1 ? [] : [{ item, number, shown, kind: 'alone', sign }]
    return number === shown || isCounted ? [] : [{ item, number, shown, kind: 'other', sign }]
  })
}

/** Whether an item is the rest of a day or of a sentence that begins with a year. `isAlone` says whether it is no item among others. */
function isDate(item: ListItem, number: number, isAlone: boolean): boolean {
  if (number >= 1900 && number <= 2100) return true
  if (number > 31) return false
  const [inner] = item.children
  if (inner?.type === 'list' && inner.ordered && inner.children.length === 1) return (inner.start ?? 1) <= 12
  const [, word = '', year] = /^([\p{L}\p{M}]+)\.?(\s+\d{4})?(?!\p{L})/u.exec(textOf(item)) ?? []
  if (/^\d{1,2}\.\s?\d{2,4}\b/.test(textOf(item))) return true
  const isMonth = monthNumber(word) !== undefined
  return isMonth && (year !== undefined || (isAlone && !/^(?:may|march)$/i.test(word)))
}
