import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { ownMark } from '../text/marked-lists'
import { textRule } from './rule'

/** Who cites an item by its mark cannot say which of two is meant. */
export const repeatedMark = textRule(
  {
    id: 'repeated-mark',
    severity: 'warning',
    says: 'No two items of a list have the same letter or number.',
    bad: 'We share it with:\n(a) our bank,\n▶(a) our host.',
    good: 'We share it with:\n(a) our bank,\n(b) our host.',
  },
  (tree, file) => {
    visit(tree, 'list', ({ children }) => {
      const taken = new Set<string>()
      for (const item of children) {
        const mark = ownMark(textOf(item.children[0])) ?? ''
        if (!/[\p{L}\d]/u.test(mark)) continue
        const reason = `another item of this list begins with "${mark}" too; write the letter or number that follows the one before, here and below`
        if (taken.has(mark)) file.message(reason, { place: item.position?.start })
        taken.add(mark)
      }
    })
  },
)
