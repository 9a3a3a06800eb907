import type { VFile } from 'vfile'
import { addFile, addressKey, fileAt, fileOf, fold, isTaken, type Places, placesOf } from '../content/addresses'
import type { Content } from '../content/content'
import type { Value } from '../content/fields'
import { linkRules } from '../rules/link-rules'
import { settingsFiles } from '../settings'
import { problem } from '../text/problem'
import { urls } from '../urls'
import { redirectsFor } from './forward'
import type { Fragments } from './pages'

/** A company or a policy with the addresses at which it once was. */
interface Moved {
  /** Such as `klantra`, or `klantra/privacy`. */
  name: string
  file: VFile
  /** Where it is now. */
  to: string
  addresses: Value[]
}

/** Where the files of a site stand that has some pages. */
export function sitePlaces(pages: Map<string, Fragments>[]): Places {
  return placesOf([...settingsFiles, '404.html', ...pages.flatMap((some) => [...some.keys()].map(fileOf))])
}

/** Reports former addresses at which the site itself has something, or that two claim. */
export function checkFormerAddresses(content: Content, site: Places): void {
  const former = placesOf([])
  const claimed = new Map<string, string>()
  for (const { name, file, addresses } of movedIn(content)) {
    for (const { text, offset } of addresses) {
      const reason = refuse(text, site, former, claimed)
      if (reason !== undefined) problem(file, offset, reason, linkRules['former-address'])
      addFile(former, fileAt(text))
      claimed.set(addressKey(text), name)
    }
  }
}

/** Why something cannot have been at an address, given what is on the site, and the former addresses that were read before it. */
function refuse(text: string, site: Places, former: Places, claimed: Map<string, string>): string | undefined {
  if (isOn(site, text)) return `${text} is an address that this site has; delete it here`
  if (isTaken(fileAt(text), site))
    return `${text} cannot be a page, as this site has a page or a file where it would need a folder, or the other way round; delete it here`
  const other = claimed.get(addressKey(text))
  if (other !== undefined) return `${text} leads to ${other} already; delete it in one of the two`
  if (isTaken(fileAt(text), former))
    return `${text} cannot be a page and the folder of another former address; delete one of the two`
  return undefined
}

/** Whether a site has something at an address. */
export function isOn({ files: own }: Places, address: string): boolean {
  return own.has(fold(fileAt(address))) || own.has(addressKey(address).slice(1))
}

/** Where each former address leads now, by the paths for which hosts get a rule. */
export function forwardsIn(content: Content): Map<string, string> {
  return redirectsFor(
    movedIn(content).flatMap(({ to, addresses }) => addresses.map(({ text }) => ({ from: text, to }))),
  )
}

/** The companies and policies whose facts can be read, with their former addresses. */
export function movedIn({ companies, facts }: Content): Moved[] {
  const own = [...companies].flatMap(([name, { file, formerAddresses: addresses }]): Moved[] =>
    file ? [{ name, file, to: urls.company(name), addresses }] : [],
  )
  const policies = [...facts].map(([name, { file, formerAddresses: addresses }]): Moved => {
    const [company = '', policy = ''] = name.split('/')
    return { name, file, to: urls.policy(company, policy), addresses }
  })
  return [...own, ...policies]
}
