import { toString as textOf } from 'mdast-util-to-string'
import { linksIn } from '../text/nodes'
import { textRule } from './rule'

const bare =
  /^(?:please )?(?:(?:click|tap|press|look|see|read|go)(?: on)? )?(?:here|there|this|that|more|(?:this|that|the) (?:link|page|site|website|document)|link|page|read more|learn more|more information|find out more|details)[.,:;!]?$/i

/** The words of a link say where it leads, also when they are read alone. */
export const linkLabel = textRule(
  {
    id: 'link-label',
    severity: 'error',
    sparesSuperseded: true,
    says: 'The words of a link say where it leads.',
    bad: 'For our cookies ▶[click here](https://acme.example/cookies).',
    good: 'Read our [cookie policy](https://acme.example/cookies).',
  },
  (tree, file) => {
    for (const link of linksIn(tree)) {
      const label = textOf(link).trim()
      if (label === '') {
        file.message('this link has no words; write where it leads between `[` and `]`', { place: link.position })
      } else if (bare.test(label)) {
        const reason = `"${label}" does not say where the link leads; write the name of what it leads to`
        file.message(reason, { place: link.position })
      }
    }
  },
)
