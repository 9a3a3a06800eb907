import { join } from 'node:path'
import type { VFile } from 'vfile'
import { addressKey } from '../export/former-address'
import { formerAddress } from '../rules/former-address'
import { problem } from '../text/problem'
import { urls } from '../urls'
import { type Content, fileAmong } from './checked'
import type { Value } from './fields'
import type { Fragments } from './pages'
import { isWellRead, type Memory } from './remembered'

/** A company or a policy with the addresses at which it once was. */
interface Moved {
  /** Such as `klantra`, or `klantra/privacy`. */
  name: string
  file: VFile
  /** Where it is now. */
  to: string
  former: Value[]
}

/** Files that hosts, crawlers and pages read. */
const files = [
  '/_headers',
  '/_redirects',
  '/404.html',
  '/index.html',
  '/robots.txt',
  urls.sitemap(),
  urls.icon(),
  urls.policySchema(),
  urls.catalogueSchema(),
  urls.coverageSchema(),
  urls.linksSchema(),
]

/** Reports former addresses that the site has itself or will have, that two claim, or that once were and are gone. `pages` are those of the site as it is, and as it will be. */
export function checkFormerAddresses(
  dir: string,
  content: Content,
  pages: Map<string, Fragments>[],
  memory: Memory,
): void {
  const own = new Set([...files, ...pages.flatMap((some) => [...some.keys()])].flatMap(keysOf))
  const claimed = new Map<string, string>()
  const moved = movedIn(content)
  for (const { name, file, former } of moved) {
    for (const { text, offset } of former) {
      const key = addressKey(text)
      const other = claimed.get(key)
      if (own.has(key)) {
        problem(file, offset, `${text} is an address that this site has; delete it here`, formerAddress)
      } else if (other !== undefined) {
        problem(file, offset, `${text} leads to ${other} already; delete it in one of the two`, formerAddress)
      }
      claimed.set(key, name)
    }
  }
  for (const [name, { formerAddresses }] of memory) {
    const isPolicy = content.policies.has(name)
    if (!isPolicy && !content.companies.has(name)) continue
    const file = fileAmong(content.files, join(dir, name, isPolicy ? 'policy.yaml' : 'company.yaml'))
    if (!isWellRead(file)) continue
    const byKey = new Map([...formerAddresses].map((address) => [addressKey(address), address]))
    // A page of the site has taken the place of its own.
    const lost = [...byKey].filter(([key]) => !claimed.has(key) && !own.has(key)).map(([, address]) => address)
    if (lost.length === 0) continue
    const kept = moved.find((one) => one.name === name)?.former.map(({ text }) => text) ?? []
    const reason = `${lost.join(' and ')} once led here, and links to ${lost.length > 1 ? 'them' : 'it'} may be anywhere; write \`formerAddresses: [${[...kept, ...lost].join(', ')}]\``
    problem(file, file.value === undefined ? undefined : 0, reason, formerAddress)
  }
}

/** Hosts serve a page with and without its file's name. */
function keysOf(path: string): string[] {
  return path.endsWith('/') ? [addressKey(path), addressKey(`${path}index.html`)] : [addressKey(path)]
}

/** Where each former address leads now, by its key. */
export function forwardsIn(content: Content): Map<string, string> {
  return new Map(
    movedIn(content).flatMap(({ to, former }) => former.map(({ text }) => [addressKey(text), to] as const)),
  )
}

function movedIn({ companies, facts }: Content): Moved[] {
  const own = [...companies].flatMap(([name, { source, formerAddresses: former }]): Moved[] =>
    source ? [{ name, file: source.file, to: urls.company(name), former }] : [],
  )
  const policies = [...facts].map(([name, { file, formerAddresses: former }]): Moved => {
    const [company = '', policy = ''] = name.split('/')
    return { name, file, to: urls.policy(company, policy), former }
  })
  return [...own, ...policies]
}
