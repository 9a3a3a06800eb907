import { hiddenCharacters } from '../source/hidden'
import { both, type Said } from '../source/said'
import { readUrl } from '../urls'
import { isOfSite } from './outline'

const scheme = /^[a-z][a-z0-9+.-]*:/i
const allowedScheme = /^(https?|mailto|tel):/i
/** Browsers drop or replace these inside an address, so that it is not what it looks like. */
const deceptive = /[\s\p{Cc}\p{Cf}\\]/u

/** Why a link had better not lead to an address of the web, as it is written, and what to write instead; undefined when it may. */
export function insecureAddress(url: string, written = url): string | undefined {
  return /^http:/i.test(url) && !isOnThisComputer(url)
    ? `others on the way can read and change what is at \`${written}\`; write ${url.replace(/^http:/i, 'https:')}`
    : undefined
}

/** Why a link may not lead to an address, and what to write instead; undefined when it may. */
export function refuseAddress(url: string): Said | undefined {
  if (url.length > 2000) return 'this address has more than 2000 characters; write a shorter one'
  if (url === '') return 'this link leads nowhere; write its address between `(` and `)`'
  if (deceptive.test(url) || hiddenCharacters(url).length > 0)
    return 'this address has a space, a backslash or an invisible character; write it without'
  const used = scheme.exec(url)?.[0]
  if (used !== undefined) return refuseWhole(url, used)
  if (url.startsWith('//')) return `\`${url}\` leaves out how to get there; write https:${url}`
  if (/#.*#/.test(url))
    return both`this address has two \`#\`; write one, before the ${['anchor', 'name']} of a section`
  // Whether there is such a page, the site knows.
  if (isOfSite(url))
    return url.includes('?') ? 'a link within this site takes no `?`; write the address up to it' : undefined
  if (url.includes('@')) return `\`${url}\` is no whole address; write mailto:${url}`
  return both`\`${url}\` is no whole address; write https://${url}, or /company/policy/ for a page of this site, or ${['#section', 'choose a section of this text']}`
}

function refuseWhole(url: string, used: string): Said | undefined {
  if (!allowedScheme.test(url))
    return `links may not use \`${used}\`; write an address that starts with https://, mailto: or tel:`
  if (/^https?:/i.test(url) && !(/^https?:\/\/[^/?#@]+([/?#]|$)/i.test(url) && readUrl(url)))
    return `\`${url}\` is no web address; write one such as https://example.org`
  return isOnThisComputer(url)
    ? both`\`${url}\` leads to this computer, where no reader comes; write the address that readers have, or ${['#section for one', 'choose a section']} of this text`
    : undefined
}

/** Whether an address is one of the computer on which it is opened, such as that of the desk. */
export function isOnThisComputer(url: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(readUrl(url)?.hostname ?? '')
}
