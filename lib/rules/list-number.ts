import type { List, ListItem } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { unmarkedLines } from '../text/marked-lists'
import { monthNumbers } from '../text/months'
import { nodesIn } from '../text/nodes'
import { passagesIn } from '../text/passages'
import { textRule } from './rule'

/** Days, years and letters at the start of a line are lost where they are taken for numbers of a list, or for words of the line above. */
export const listNumber = textRule(
  {
    id: 'list-number',
    severity: 'error',
    sparesSuperseded: true,
    says: 'Numbers and letters at the start of a line are shown as they are written.',
    bad: '▶5. November 2026 is the day on which it takes effect.',
    good: '5\\. November 2026 is the day on which it takes effect.\n\n(a) our bank,\n(b) our host.',
  },
  (tree, file) => {
    const taken = new Set<List>()
    for (const { node } of nodesIn(tree)) {
      if (node.type !== 'list' || !node.ordered || taken.has(node)) continue
      const numbers = node.children.map((item) => numberOf(item, file))
      const isCounted = numbers.every((number) => number === numbers[0])
      node.children.forEach((item, index) => {
        const number = numbers[index] ?? 0
        const shown = (node.start ?? 1) + index
        const sign = `${number}\\${String(file).charAt((item.position?.start.offset ?? 0) + String(number).length)}`
        const reason = isDate(item, number, numbers.length === 1 || number !== shown)
          ? `the number of this day or year is read as that of a list; write \`${sign}\``
          : numbers.length === 1 && number !== 1
            ? `this is read as a list of one item that starts at ${number}; write \`${sign}\``
            : number !== shown && !isCounted
              ? `this item of a list is written as ${number} and shown as ${shown}; write \`${shown}.\`, or \`${sign}\` to keep the number`
              : undefined
        if (reason === undefined) return
        file.message(reason, { place: item.position?.start })
        const [inner] = item.children
        if (inner?.type === 'list') taken.add(inner)
      })
    }
    for (const { text, kind, placeOf } of passagesIn(tree, file)) {
      if (kind !== 'paragraph') continue
      for (const { index, line } of unmarkedLines(text)) {
        const reason = `the line "${line.slice(0, 40)}" runs on from an item above, so that the marks of all are lost in one paragraph; indent it by four spaces if it belongs to that item, or write an empty line before it`
        file.message(reason, { place: placeOf(index) })
      }
    }
  },
)

/** The number of an item as it is written. */
function numberOf({ position }: ListItem, file: VFile): number {
  const start = position?.start.offset ?? 0
  return Number.parseInt(String(file).slice(start, start + 9), 10)
}

/** Whether an item is the rest of a day or of a sentence that begins with a year. `isAlone` says whether it is no item among others. */
function isDate(item: ListItem, number: number, isAlone: boolean): boolean {
  if (number >= 1900 && number <= 2100) return true
  if (number > 31) return false
  const [inner] = item.children
  if (inner?.type === 'list' && inner.ordered && inner.children.length === 1) return (inner.start ?? 1) <= 12
  const [, word = '', year] = /^(\p{L}+)\.?(\s+\d{4})?(?!\p{L})/u.exec(textOf(item)) ?? []
  if (/^\d{1,2}\.\s?\d{2,4}\b/.test(textOf(item))) return true
  const isMonth = monthNumbers.has(word.toLowerCase())
  return isMonth && (year !== undefined || (isAlone && !/^(?:may|march)$/i.test(word)))
}
