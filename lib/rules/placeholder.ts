import { both } from '../source/said'
import { readHeading } from '../text/heading'
import { passagesIn } from '../text/passages'
import { placeholdersIn } from '../text/placeholders'
import { say } from '../text/problem'
import { textRule } from './rule'

/** What was to be filled in is filled in. */
export const placeholder = textRule(
  {
    id: 'placeholder',
    severity: 'error',
    sparesSuperseded: true,
    says: 'Nothing in a text waits to be filled in.',
    bad: 'We keep data for ▶TODO months.',
    good: 'Shown as XXXX 1234 under Chapter XX of the Act, by TBC Bank and Lorem Media.',
  },
  (tree, file) => {
    for (const { prose, kind, spanOf, isEscaped } of passagesIn(tree, file)) {
      const words = kind === 'heading' ? (readHeading(prose)?.title ?? prose) : prose
      for (const { gap, index } of placeholdersIn(words, isEscaped)) {
        const reason = both`"${gap}" waits to be filled in; write what it stands for, or delete it; ${['put', 'mark']} what readers are to see as it is ${['between backquotes', '“As typed” in the bar of tools']}`
        say(file, spanOf(index, index + gap.length), reason)
      }
    }
  },
)
