import { urls } from './urls'

/** The name and the value of an HTTP header. */
export type Header = readonly [name: string, value: string]

/** Headers for the addresses that a pattern matches, in which `*` stands for anything. */
export interface HeaderRule {
  pattern: string
  headers: Header[]
}

const year = 31_536_000

/** Shown by browsers instead of saved. */
const plainText: Header = ['Content-Type', 'text/plain; charset=utf-8']

/** Data for programs, which run in pages of other sites too. */
const fromAnywhere: Header = ['Access-Control-Allow-Origin', '*']

/** The policy of a page that may have its own styles, by `sha256-…`, and its icon, and nothing else. */
export function contentSecurityPolicy(styles: string[]): string {
  const sources = styles.map((hash) => `'${hash}'`).join(' ')
  return `default-src 'none'; style-src ${sources}; img-src 'self'; base-uri 'none'; form-action 'none'`
}

/** Which headers the site sends for which address. `styles` has the hashes of the pages' styles by the first folder of their address, `''` for the pages outside of one. */
export function siteHeaders(icon: string, styles: Map<string, string[]>): HeaderRule[] {
  const everywhere: Header[] = [
    ['Strict-Transport-Security', `max-age=${2 * year}; includeSubDomains`],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ]
  const outside = styles.get('') ?? []
  const pages = [...styles].map(([folder, hashes]): HeaderRule => {
    // The page for addresses that do not exist is sent below every folder, so its style counts everywhere.
    const all = [...new Set([...hashes, ...outside])]
    return {
      pattern: folder === '' ? '/' : `/${folder}/*`,
      headers: [
        ['Content-Security-Policy', `${contentSecurityPolicy(all)}; frame-ancestors 'none'`],
        ['Cache-Control', 'public, max-age=0, must-revalidate'],
      ],
    }
  })
  return [
    { pattern: '/*', headers: everywhere },
    ...pages,
    ...['/*.json', '/*.xml'].map((pattern) => ({ pattern, headers: [fromAnywhere] })),
    { pattern: '/*.mdx', headers: [plainText] },
    { pattern: urls.seals(), headers: [plainText] },
    { pattern: icon, headers: [['Cache-Control', `public, max-age=${year}, immutable`]] },
  ]
}

/** Writes rules as a `_headers` file, which Netlify, Cloudflare Pages and others read. */
export function formatHeaders(rules: HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) => [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n')
}

/** Reads a `_headers` file. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':')
    if (/^\S/.test(line)) rules.push({ pattern: line.trim(), headers: [] })
    else if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
  }
  return rules
}

/** The headers that the rules give an address, given as a path. */
export function headersFor(rules: HeaderRule[], path: string): Header[] {
  return rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers)
}

function matches(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*')
  return end === undefined ? path === start : path.startsWith(start) && path.slice(start.length).endsWith(end)
}
