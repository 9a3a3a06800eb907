import { hiddenCharacters } from '../source/hidden'
import { passagesIn } from '../text/passages'
import { textRule } from './rule'

/** Characters that readers cannot see, or that turn the direction of the text, also where they are written as entities. */
export const hiddenCharacter = textRule(
  {
    id: 'hidden-character',
    severity: 'error',
    says: 'A text has no characters that readers cannot see.',
    bad: 'We sell▶&#x200B; nothing.',
    good: 'We sell nothing.',
  },
  (tree, file) => {
    for (const { text, placeOf } of passagesIn(tree, file)) {
      for (const { offset, reason } of hiddenCharacters(text, String(file)))
        file.message(reason, { place: placeOf(offset) })
    }
  },
)
