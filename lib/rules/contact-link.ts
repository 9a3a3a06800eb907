import { nodesIn } from '../text/nodes'
import { textRule } from './rule'

/** Links to an e-mail address or a telephone lead to one. */
export const contactLink = textRule(
  {
    id: 'contact-link',
    severity: 'error',
    sparesSuperseded: true,
    says: 'A link to an e-mail address or a telephone has one that can be used.',
    citations: [],
    bad: ['Write to ▶[us](mailto:us).', 'Call ▶[us](tel:later).'],
    good: ['Write to [us](mailto:us@acme.example?subject=Data), or call [our office](tel:+49-30-123456;ext=2).'],
  },
  (tree, file) => {
    for (const { node } of nodesIn(tree)) {
      const wrong = node.type === 'link' ? refuse(node.url) : undefined
      if (wrong !== undefined) file.message(wrong, { place: node.position })
    }
  },
)

function refuse(url: string): string | undefined {
  // Longer ones are refused for their length.
  if (url.length > 2000) return undefined
  if (/^mailto:/i.test(url) && !/^mailto:[^\s@<>?&#,]+@[^\s@<>?&#,]+\.[^\s@<>?&#,]+(\?|$)/i.test(url)) {
    return `\`${url}\` is no e-mail address; write one such as mailto:privacy@example.org`
  }
  if (/^tel:/i.test(url) && !/^tel:\+?[\d().-]{3,}(?:;[\w=-]+)*$/i.test(url)) {
    return `\`${url}\` is no telephone number in digits; write one such as tel:+4930123456`
  }
  return undefined
}
