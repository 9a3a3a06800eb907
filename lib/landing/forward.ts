import type { Archive } from '../archive/archive'
import { forwardPath, hasExtension } from '../content/addresses'
import { urls, withoutEscapes } from '../urls'

/** An address at which something used to be, and where it is now. */
export interface Forward {
  /** The former address, as a path from the root, such as `/legal/klantra.html` */
  from: string
  /** Where it is now, as a path, such as `/klantra/privacy/` */
  to: string
}

/** Where each former address leads, as hosts are told, by its path without escapes. Browsers keep the fragment of an address that is redirected. */
export function redirectsFor(forwards: Forward[]): Map<string, string> {
  return new Map(forwards.flatMap(({ from, to }) => spellings(withoutEscapes(from)).map((path) => [path, to] as const)))
}

/** With and without a final slash, where hosts take both for the same page, and with accents apart from their letters, where they are written so, and not. */
function spellings(path: string): string[] {
  const bare = path.replace(/\/$/, '')
  const all = hasExtension(bare) ? [path] : [bare, `${bare}/`]
  return [...all, ...all.map((one) => one.normalize('NFC'))]
}

/** Where each former address leads now: to a company, or to a policy of it. */
export function forwards({ companies, policies }: Archive): (Forward & { company: string; policy?: string })[] {
  const ofCompanies = companies.flatMap(({ id, formerAddresses }) =>
    formerAddresses.map((from) => ({ from, to: urls.company(id), company: id })),
  )
  const ofPolicies = policies.flatMap(({ company, policy, formerAddresses }) =>
    formerAddresses.map((from) => ({ from, to: urls.policy(company, policy), company, policy })),
  )
  return [...ofCompanies, ...ofPolicies]
}

/** The paths of the pages at former addresses, by the name of the company or policy that each leads to. */
export function formerPaths(archive: Archive): Map<string, string> {
  return new Map(
    forwards(archive).flatMap(({ from, company, policy }) => {
      const path = forwardPath(from)
      return path === undefined ? [] : [[urls.former(path), policy ? `${company}/${policy}` : company] as const]
    }),
  )
}
