import { isEmbed, urls } from '../urls'

/** The name and the value of an HTTP header. */
export type Header = readonly [name: string, value: string]

/** Headers for the addresses that a pattern matches, in which `*` stands for anything. */
export interface HeaderRule {
  pattern: string
  headers: Header[]
}

/** The name of the file of headers in a built site. */
export const headersFile = '_headers'

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

/** A page of the site, for its headers. */
export interface SentPage {
  /** Its path; undefined for a page that is sent at any path. */
  path: string | undefined
  /** The hash of its style, as a Content-Security-Policy names it. */
  style: string
  /** Whether it only leads on from a former address. */
  isForward?: boolean
}

/** Which headers the site sends for which address. `framers` has the origins whose pages may frame the embed pages of a company; no other page may be framed. */
export function siteHeaders(pages: SentPage[], framers: Map<string, string[]> = new Map()): HeaderRule[] {
  const everywhere: Header[] = [
    ['Strict-Transport-Security', `max-age=${2 * year}; includeSubDomains`],
    ['X-Content-Type-Options', 'nosniff'],
    // A policy with frame-ancestors overrides it: https://www.w3.org/TR/CSP3/#frame-ancestors-and-frame-options
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    // Badges and frames stand in pages of other sites, and all of it is public.
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ]
  return [
    { pattern: '/*', headers: everywhere },
    ...pageRules(pages, framers),
    ...pages.flatMap((page) => embedRules(page, framers)),
    ...['/*.json', '/*.xml'].map((pattern) => ({ pattern, headers: [fromAnywhere] })),
    { pattern: '/*.mdx', headers: [plainText] },
    { pattern: urls.seals(), headers: [plainText] },
    { pattern: urls.icon(), headers: [['Cache-Control', `public, max-age=${year}, immutable`]] },
  ]
}

/** The rules for the pages below each folder, and for each page outside of one. */
function pageRules(pages: SentPage[], framers: Map<string, string[]>): HeaderRule[] {
  const styles = new Map<string, Set<string>>()
  for (const { path = urls.home(), style } of pages) {
    const pattern = folderOf(path) === undefined ? path : `/${folderOf(path)}/*`
    styles.set(pattern, (styles.get(pattern) ?? new Set()).add(style))
  }
  // The page for addresses that do not exist is sent below every folder, so its style counts everywhere.
  const outside = styles.get(urls.home()) ?? []
  return [...styles].map(([pattern, own]) => {
    const policy = contentSecurityPolicy([...new Set([...own, ...outside])])
    // Policies of several rules all count, so one that forbids frames would forbid those of an embed page too.
    const framed = framers.get(folderOf(pattern) ?? '')?.length
    return {
      pattern,
      headers: [
        ['Content-Security-Policy', framed ? policy : `${policy}; frame-ancestors 'none'`],
        ['Cache-Control', 'public, max-age=0, must-revalidate'],
      ],
    }
  })
}

/** The rule for an embed page that others may frame. */
function embedRules({ path = '', style, isForward }: SentPage, framers: Map<string, string[]>): HeaderRule[] {
  const origins = framers.get(folderOf(path) ?? '') ?? []
  if (isForward || !isEmbed(path) || origins.length === 0) return []
  const policy = `${contentSecurityPolicy([style])}; frame-ancestors ${origins.join(' ')}`
  return [{ pattern: path, headers: [['Content-Security-Policy', policy]] }]
}

/** The first folder of a path. */
function folderOf(path: string): string | undefined {
  return /^\/([^/]+)\//.exec(path)?.[1]
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

/** The headers that the rules give an address, given as a path. As hosts do, it joins the values that several rules give one header. */
export function headersFor(rules: HeaderRule[], path: string): Header[] {
  const sent = new Map<string, string>()
  for (const { pattern, headers } of rules) {
    if (!matches(pattern, path)) continue
    for (const [name, value] of headers) sent.set(name, sent.has(name) ? `${sent.get(name)}, ${value}` : value)
  }
  return [...sent]
}

function matches(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*')
  return end === undefined ? path === start : path.startsWith(start) && path.slice(start.length).endsWith(end)
}
