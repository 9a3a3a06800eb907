import { toString as textOf } from 'mdast-util-to-string'
import { linkRule } from './rule'

const bare =
  /^(?:please )?(?:(?:click|tap|press|look|see|read|go)(?: on)? )?(?:here|there|this|that|more|(?:this|that|the) (?:link|page|site|website|document)|link|page|read more|learn more|more information|find out more|details)[.,:;!]?$/i

/** The words of a link say where it leads, also when they are read alone. */
export const linkLabel = linkRule(
  {
    id: 'link-label',
    severity: 'error',
    sparesSuperseded: true,
    says: 'The words of a link say where it leads.',
    bad: 'For our cookies ▶[click here](https://acme.example/cookies).',
    good: 'Read our [cookie policy](https://acme.example/cookies).',
  },
  (link) => {
    const label = textOf(link).trim()
    if (label === '') return 'this link has no words; write where it leads between `[` and `]`'
    return bare.test(label)
      ? `"${label}" does not say where the link leads; write the name of what it leads to`
      : undefined
  },
)
