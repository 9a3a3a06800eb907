import { join } from 'node:path'
import type { VFile } from 'vfile'
import { formerAddress } from '../rules/former-address'
import { problem } from '../text/problem'
import { urls } from '../urls'
import { type Content, fileAmong } from './checked'
import type { Value } from './fields'
import type { Fragments } from './pages'
import type { Memory } from './remembered'

/** A company or a policy with the addresses at which it once was. */
interface Moved {
  /** Such as `klantra`, or `klantra/privacy`. */
  name: string
  file: VFile
  /** Where it is now. */
  to: string
  former: Value[]
}

/** Files that hosts and crawlers read, and no page. */
const files = ['/_headers', '/_redirects', '/404.html', '/index.html', '/robots.txt', '/sitemap.xml']

/** Reports former addresses that the site has itself, that two claim, or that once were and are gone. */
export function checkFormerAddresses(
  dir: string,
  content: Content,
  pages: Map<string, Fragments>,
  memory: Memory,
): void {
  const claimed = new Map<string, string>()
  for (const { name, file, former } of movedIn(content)) {
    for (const { text, offset } of former) {
      const key = keyOf(text)
      const other = claimed.get(key)
      if (pages.has(text) || pages.has(`${key}/`) || files.includes(text)) {
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
    for (const address of formerAddresses) {
      if (claimed.has(keyOf(address))) continue
      const reason = `${address} once led here, and links to it may be anywhere; write \`formerAddresses: [${address}]\` again`
      problem(file, file.value === undefined ? undefined : 0, reason, formerAddress)
    }
  }
}

/** Where each former address leads now, without a slash at its end. */
export function forwardsIn(content: Content): Map<string, string> {
  return new Map(movedIn(content).flatMap(({ to, former }) => former.map(({ text }) => [keyOf(text), to] as const)))
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

/** Hosts take an address with and without a slash at its end for one. */
function keyOf(path: string): string {
  return path.replace(/\/$/, '')
}
