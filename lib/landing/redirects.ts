import { hasExtension } from '../content/former-address'
import { withoutEscapes } from '../urls'
import type { Forward } from './forward'

/** The name of the file of redirects in a built site. */
export const redirectsFile = '_redirects'

/** Writes a `_redirects` file, which Netlify, Cloudflare Pages and others read. Browsers keep the fragment of an address that is redirected. */
export function formatRedirects(forwards: Forward[]): string {
  // No rule twice, and no `301!`, by which Netlify would prefer a rule to a page: Cloudflare reads neither, and may refuse the site.
  const rules = new Set(
    forwards.flatMap(({ from, to }) => spellings(withoutEscapes(from)).map((path) => `${encodeURI(path)} ${to} 301\n`)),
  )
  return [...rules].join('')
}

/** Reads a `_redirects` file: where each address leads, by its path without escapes. */
export function parseRedirects(text: string): Map<string, string> {
  const rules = text.split('\n').map((line) => line.trim().split(/\s+/))
  return new Map(rules.flatMap(([from = '', to]) => (to === undefined ? [] : [[withoutEscapes(from), to] as const])))
}

/** With and without a final slash, where hosts take both for the same page. */
function spellings(path: string): string[] {
  const bare = path.replace(/\/$/, '')
  return hasExtension(bare) ? [path] : [bare, `${bare}/`]
}
