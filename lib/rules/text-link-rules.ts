import { toString as textOf } from 'mdast-util-to-string'
import { both } from '../source/said'
import { insecureAddress, refuseAddress } from '../text/address'
import { linksIn } from '../text/nodes'
import { say } from '../text/problem'
import { readUrl } from '../urls'
import { onLinks, rulesOf } from './rule'

const bareLabel =
  /^(?:please )?(?:(?:click|tap|press|look|see|read|go)(?: on)? )?(?:here|there|this|that|more|(?:this|that|the) (?:link|page|site|website|document)|link|page|read more|learn more|more information|find out more|details|(?:klik )?hier|mehr(?: erfahren| informationen)?|(?:cliquez )?ici|(?:en )?savoir plus|(?:haga clic )?aquí|(?:ver )?más(?: información)?|(?:clicca )?qui|(?:scopri|leggi) di più|(?:clique )?aqui|(?:saiba|leia) mais|(?:lees )?meer(?: informatie)?|здесь|тут|подробнее|buraya?|buradan|tıklayın|tutaj|więcej|こちら|詳細|ここ|(?:点击)?(?:这里|此处)|了解(?:更多|詳情)|여기|더 알아보기|자세히(?: 보기)?|هنا)[.,:;!。]?$/iu

/** The rules on the links of a text. */
export const textLinkRules = rulesOf({
  /** Links lead to the web, to an e-mail address, to a telephone, or within this site. */
  'link-address': {
    severity: 'error',
    says: 'A link has a whole address that is safe to follow.',
    bad: '▶[The bank](bank.example)',
    good: '[The bank](https://bank.example)',
    check(tree, file) {
      for (const { url, title, position } of linksIn(tree)) {
        const wrong = refuseAddress(url)
        if (wrong !== undefined) say(file, position, wrong)
        if (title) say(file, position, 'a link shows no title; write what it says in the text')
      }
    },
  },

  /** What a link leads to cannot be read or changed on the way. */
  'insecure-link': {
    severity: 'warning',
    says: 'A link to the web begins with https://.',
    bad: '▶[The bank](http://bank.example)',
    good: '[The bank](https://bank.example)',
    check: onLinks((link) => {
      const isBare = link.children[0]?.position?.start.offset === link.position?.start.offset
      return insecureAddress(link.url, isBare ? textOf(link) : link.url)
    }),
  },

  /** Links to an e-mail address or a telephone lead to one, and links that say an address lead to that one. */
  'contact-link': {
    severity: 'error',
    sparesSuperseded: true,
    says: 'A link to an e-mail address or a telephone has one that can be used, and leads where it says.',
    bad: 'Write to ▶[us](mailto:us).',
    good: 'Write to [Us@acme.example](mailto:us@acme.example), or see [https://acme.example](https://acme.example/help).',
    check: onLinks((link) => refuseContact(link.url) ?? refuseOther(textOf(link), link.url)),
  },

  /** The words of a link say where it leads, also when they are read alone. */
  'link-label': {
    severity: 'error',
    sparesSuperseded: true,
    says: 'The words of a link say where it leads.',
    bad: 'For our cookies ▶[click here](https://acme.example/cookies).',
    good: 'Read our [cookie policy](https://acme.example/cookies).',
    check: onLinks((link) => {
      const label = textOf(link).trim()
      if (label === '')
        return both`this link has no words; write ${['where it leads between `[` and `]`', 'some that say where it leads']}`
      return bareLabel.test(label)
        ? `"${label}" does not say where the link leads; write the name of what it leads to`
        : undefined
    }),
  },
})

function refuseContact(url: string): string | undefined {
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
export function addressInWords(said: string, url: string): string | undefined {
  // The end of a sentence may stand in the link.
  const words = said.replace(/[.,;:!?]+$/, '')
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(words)) {
    const [, target] = /^mailto:([^?]+)/i.exec(url) ?? []
    const isElsewhere = target !== undefined && target.toLowerCase() !== words.toLowerCase()
    return isElsewhere ? url.replace(target, () => words) : undefined
  }
  return /^https?:\/\/\S+$/i.test(words) && hostOf(words) !== hostOf(url) ? words : undefined
}

function hostOf(address: string): string {
  return readUrl(address)?.host.replace(/^www\./, '') ?? address
}
