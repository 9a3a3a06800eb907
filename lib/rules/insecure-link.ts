import { insecureAddress } from '../text/address'
import { linksIn } from '../text/nodes'
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
    for (const { url, position } of linksIn(tree)) {
      const wrong = insecureAddress(url)
      if (wrong !== undefined) file.message(wrong, { place: position })
    }
  },
)
