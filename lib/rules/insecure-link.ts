import { toString as textOf } from 'mdast-util-to-string'
import { insecureAddress } from '../text/address'
import { linkRule } from './rule'

/** What a link leads to cannot be read or changed on the way. */
export const insecureLink = linkRule(
  {
    id: 'insecure-link',
    severity: 'warning',
    says: 'A link to the web begins with https://.',
    bad: '▶[The bank](http://bank.example)',
    good: '[The bank](https://bank.example)',
  },
  (link) => {
    const isBare = link.children[0]?.position?.start.offset === link.position?.start.offset
    return insecureAddress(link.url, isBare ? textOf(link) : link.url)
  },
)
