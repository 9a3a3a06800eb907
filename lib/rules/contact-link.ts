import { toString as textOf } from 'mdast-util-to-string'
import { linkRule } from './rule'

/** Links to an e-mail address or a telephone lead to one, and links that say an address lead to that one. */
export const contactLink = linkRule(
  {
    id: 'contact-link',
    severity: 'error',
    sparesSuperseded: true,
    says: 'A link to an e-mail address or a telephone has one that can be used, and leads where it says.',
    bad: 'Write to ▶[us](mailto:us).',
    good: 'Write to [Us@acme.example](mailto:us@acme.example), or see [https://acme.example](https://acme.example/help).',
  },
  (link) => refuse(link.url) ?? refuseOther(textOf(link), link.url),
)

function refuse(url: string): string | undefined {
  // Longer ones are refused for their length.
  if (url.length > 2000) return undefined
  if (
    /^mailto:/i.test(url) &&
    (/^mailto:[^?]*%([01][\da-f]|7f)/i.test(url) ||
      !/^mailto:[^\s@<>?&#,]+@[^\s@<>?&#,]+\.[^\s@<>?&#,]+(\?|$)/i.test(url))
  ) {
    return `\`${url}\` is no e-mail address; write one such as mailto:privacy@example.org`
  }
  if (/^tel:/i.test(url) && !/^tel:\+?[\d().-]{3,}(?:;[\w=-]+)*$/i.test(url)) {
    return `\`${url}\` is no telephone number in digits; write one such as tel:+4930123456`
  }
  return undefined
}

/** An address that was changed in the words of a link alone leads readers astray. */
function refuseOther(words: string, url: string): string | undefined {
  if (addressInWords(words, url) === undefined) return undefined
  const [, target] = /^mailto:([^?]+)/i.exec(url) ?? []
  return `the link says \`${words}\` and leads to \`${target ?? url}\`; write the same address in both`
}

/** Where a link would lead to the address that its words say; undefined where they say none, or it does. */
export function addressInWords(words: string, url: string): string | undefined {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(words)) {
    const [, target] = /^mailto:([^?]+)/i.exec(url) ?? []
    const isElsewhere = target !== undefined && target.toLowerCase() !== words.toLowerCase()
    return isElsewhere ? url.replace(target, () => words) : undefined
  }
  return /^https?:\/\/\S+$/i.test(words) && hostOf(words) !== hostOf(url) ? words : undefined
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address
}
