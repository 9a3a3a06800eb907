import { hiddenCharacters } from '../text/hidden'
import { nodesIn } from '../text/nodes'
import { textRule } from './rule'

/** Characters that readers cannot see, or that turn the direction of the text, also where they are written as entities. */
export const hiddenCharacter = textRule(
  {
    id: 'hidden-character',
    severity: 'error',
    says: 'A text has no characters that readers cannot see.',
    citations: [],
    bad: ['▶We sell&#x200B; nothing.', '▶We sell &#x202E;gnihton.'],
    good: ['We sell nothing.'],
  },
  (tree, file) => {
    for (const { node } of nodesIn(tree)) {
      if (node.type !== 'text' && node.type !== 'inlineCode') continue
      for (const { reason } of hiddenCharacters(node.value)) file.message(reason, { place: node.position })
    }
  },
)
