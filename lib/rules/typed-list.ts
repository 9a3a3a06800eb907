import { typedItems } from '../writing/typed-items'
import { textRule } from './rule'

/** What was typed as an item of a list is read out and laid out as a paragraph. */
export const typedList = textRule(
  {
    id: 'typed-list',
    severity: 'warning',
    says: 'A paragraph that begins as an item of a list does is one.',
    bad: 'We pay for:\n\n▶\\- hosting',
    good: 'We pay for:\n\n- hosting\n\n1\\. November 2026 is the day on which we do.',
  },
  (tree, file) => {
    for (const { paragraph, sign } of typedItems(tree, String(file))) {
      const reason = `this paragraph begins with "${sign}" as an item of a list does, and is none; write that without the backslash, or delete it`
      file.message(reason, { place: paragraph.position?.start })
    }
  },
)
