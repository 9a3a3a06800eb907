import { refuseAddress } from '../text/address'
import { linksIn } from '../text/nodes'
import { textRule } from './rule'

/** Links lead to the web, to an e-mail address, to a telephone, or within this site. */
export const linkAddress = textRule(
  {
    id: 'link-address',
    severity: 'error',
    says: 'A link has a whole address that is safe to follow.',
    bad: '▶[The bank](bank.example)',
    good: '[The bank](https://bank.example)',
  },
  (tree, file) => {
    for (const { url, title, position } of linksIn(tree)) {
      const wrong = refuseAddress(url)
      if (wrong !== undefined) file.message(wrong, { place: position })
      if (title) file.message('a link shows no title; write what it says in the text', { place: position })
    }
  },
)
