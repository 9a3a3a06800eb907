import { hasExtension } from '../content/former-address'
import { withoutEscapes } from '../urls'
import type { Forward } from './forward'

/** Where each former address leads, as hosts are told, by its path without escapes. Browsers keep the fragment of an address that is redirected. */
export function redirectsFor(forwards: Forward[]): [from: string, to: string][] {
  return [
    ...new Map(
      forwards.flatMap(({ from, to }) => spellings(withoutEscapes(from)).map((path) => [path, to] as [string, string])),
    ),
  ]
}

/** With and without a final slash, where hosts take both for the same page. */
function spellings(path: string): string[] {
  const bare = path.replace(/\/$/, '')
  return hasExtension(bare) ? [path] : [bare, `${bare}/`]
}
