import { unmarkedLines } from '../text/marked-lists'
import { type MisreadNumber, misreadNumbers } from '../text/misread-numbers'
import { passagesIn } from '../text/passages'
import { textRule } from './rule'

const reasons: Record<MisreadNumber['kind'], (misread: MisreadNumber) => string> = {
  date: ({ sign }) => `the number of this day or year is read as that of a list; write \`${sign}\``,
  alone: ({ number, sign }) => `this is read as a list of one item that starts at ${number}; write \`${sign}\``,
  other: ({ number, shown, sign }) =>
    `this item of a list is written as ${number} and shown as ${shown}; write \`${shown}.\`, or \`${sign}\` to keep the number`,
}

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
    for (const misread of misreadNumbers(tree, String(file))) {
      file.message(reasons[misread.kind](misread), { place: misread.item.position?.start })
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
