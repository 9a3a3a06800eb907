import { hiddenCharacters } from '../source/hidden'
import { nodesIn } from '../text/nodes'
import { isWithin } from '../text/outline'
import { textRule } from './rule'

const scheme = /^[a-z][a-z0-9+.-]*:/i
const allowedScheme = /^(https?|mailto|tel):/i
/** Browsers drop or replace these inside an address, so that it is not what it looks like. */
const deceptive = /[\s\p{Cc}\p{Cf}\\]/u

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
    for (const { node } of nodesIn(tree)) {
      if (node.type !== 'link') continue
      const { url, title, position } = node
      const wrong = refuse(url)
      if (wrong !== undefined) file.message(wrong, { place: position })
      if (title) file.message('a link shows no title; write what it says in the text', { place: position })
    }
  },
)

/** Why a link may not lead to an address, and what to write instead; undefined when it may. */
function refuse(url: string): string | undefined {
  if (url.length > 2000) return 'this address has more than 2000 characters; write a shorter one'
  if (url === '') return 'this link leads nowhere; write its address between `(` and `)`'
  if (deceptive.test(url) || hiddenCharacters(url).length > 0)
    return 'this address has a space, a backslash or an invisible character; write it without'
  const used = scheme.exec(url)?.[0]
  if (used !== undefined) {
    if (!allowedScheme.test(url)) {
      return `links may not use \`${used}\`; write an address that starts with https://, mailto: or tel:`
    }
    if (/^https?:/i.test(url) && !(/^https?:\/\/[^/?#@]+([/?#]|$)/i.test(url) && URL.canParse(url))) {
      return `\`${url}\` is no web address; write one such as https://example.org`
    }
    return undefined
  }
  if (url.startsWith('//')) return `\`${url}\` leaves out how to get there; write https:${url}`
  if (/#.*#/.test(url)) return 'this address has two `#`; write one, before the anchor of a section'
  if (url.includes('?')) return 'a link within this site takes no `?`; write the address up to it'
  // Whether there is such a page, the site knows.
  if (isWithin(url)) return undefined
  if (url.includes('@')) return `\`${url}\` is no whole address; write mailto:${url}`
  return `\`${url}\` is no whole address; write https://${url}, or /company/policy/ for a page of this site, or #section`
}
