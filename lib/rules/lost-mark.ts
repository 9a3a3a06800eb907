import { lostMarks } from '../writing/lost-marks'
import { textRule } from './rule'

/** A list of which one item has no letter is shown with dots, as none can be shown without a sign. */
export const lostMark = textRule(
  {
    id: 'lost-mark',
    severity: 'warning',
    says: 'In a list with letters or numbers as words every item has one.',
    bad: '- (a) our bank,\n▶- our host,\n- (c) our post office.',
    good: '(a) our bank,\n(b) our host,\n(c) our post office.',
  },
  (tree, file) => {
    for (const { item, mark } of lostMarks(tree)) {
      const advice = mark === undefined ? 'write one before its words' : `write \`${mark}\` before its words`
      const reason = `this item has no letter or number, as the others of its list have, so that readers see dots before all; ${advice}, or take it out of the list`
      file.message(reason, { place: item.position?.start })
    }
  },
)
