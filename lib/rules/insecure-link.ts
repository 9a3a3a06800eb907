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
  ({ url }) => insecureAddress(url),
)
