import { nodesIn } from '../text/nodes'
import { insecureAddress } from './address'
import { textRule } from './rule'

/** What a link leads to cannot be read or changed on the way. */
export const insecureLink = textRule(
  {
    id: 'insecure-link',
    severity: 'warning',
    says: 'A link to the web begins with `https://`.',
    bad: '▶[The bank](http://bank.example)',
    good: '[The bank](https://bank.example)',
  },
  (tree, file) => {
    for (const { node } of nodesIn(tree)) {
      const wrong = node.type === 'link' ? insecureAddress(node.url) : undefined
      if (wrong !== undefined) file.message(wrong, { place: node.position })
    }
  },
)
