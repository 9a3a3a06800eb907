import { readHeading } from '../text/heading'
import { passagesIn } from '../text/passages'
import { placeholdersIn } from '../text/placeholders'
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
        const cure = 'write what it stands for, or delete it; put what readers are to see as it is between backquotes'
        file.message(`"${gap}" waits to be filled in; ${cure}`, { place: spanOf(index, index + gap.length) })
      }
    }
  },
)
