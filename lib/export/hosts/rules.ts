import { type Forward, redirectsFor } from '../../landing/forward'
import { urls } from '../../urls'

/** The name and the value of an HTTP header. */
export type Header = readonly [name: string, value: string]

/** Files that are sent alike: those whose paths end in the same letters. */
export interface FileKind {
  ending: string
  type: string
  /** What it has of its own, in the place of headers of that name which everything has. */
  headers: Header[]
}

/** The sites that may frame the embed pages of a company. */
export interface Framing {
  /** The path below which the policies of the company are. */
  path: string
  headers: Header[]
}

/** How a host is to send a site: plain data, from which the settings of every host are written. */
export interface SiteRules {
  /** The folder of the host in which the site stands, such as `/legal`, or nothing. */
  base: string
  /** The headers of everything. */
  headers: Header[]
  /** The kinds of files; the first that fits counts. */
  kinds: FileKind[]
  framings: Framing[]
  /** Where former addresses lead, by their paths without escapes. */
  redirects: [from: string, to: string][]
}

/** What the rules of a site depend on. */
export interface RulesFacts {
  base?: string
  /** The former addresses of what is on it. */
  forwards?: Forward[]
  /** The origins whose pages may frame the embed pages of a company, by its name in addresses. No other page may be framed. */
  framers?: Map<string, string[]>
  /** Whether browsers are to ask for subdomains by HTTPS alone, too. */
  hstsSubdomains?: boolean
  /** Whether the host sends files that are compressed ahead. */
  sendsCompressed: boolean
}

const year = 31_536_000
const plainText = 'text/plain; charset=utf-8'

/** Data for programs, which run in pages of other sites too. */
const fromAnywhere: Header = ['Access-Control-Allow-Origin', '*']

/** What is asked for again whenever it is needed, which is also what hosts for static sites say of all files. */
export const askedAgain = 'public, max-age=0, must-revalidate'

/** How a host is to send a site. The policy of a page against scripts stands in the page itself: headers have what only they can say. */
export function siteRules(facts: RulesFacts): SiteRules {
  const { base = '', forwards = [], framers = new Map(), hstsSubdomains = false, sendsCompressed } = facts
  // Proxies that rewrite pages, such as those that hide e-mail addresses, leave what has this.
  const untouched = sendsCompressed ? ', no-transform' : ''
  return {
    base,
    headers: [
      ['Strict-Transport-Security', `max-age=${2 * year}${hstsSubdomains ? '; includeSubDomains' : ''}`],
      ['X-Content-Type-Options', 'nosniff'],
      // A policy with frame-ancestors overrides it: https://www.w3.org/TR/CSP3/#frame-ancestors-and-frame-options
      ['X-Frame-Options', 'DENY'],
      ['Referrer-Policy', 'no-referrer'],
      ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      // Badges and frames stand in pages of other sites, and all of it is public.
      ['Cross-Origin-Resource-Policy', 'cross-origin'],
      ['Cache-Control', askedAgain + untouched],
    ],
    kinds: [
      { ending: '.html', type: 'text/html; charset=utf-8', headers: [] },
      { ending: '.htm', type: 'text/html; charset=utf-8', headers: [] },
      { ending: '.json', type: 'application/json', headers: [fromAnywhere] },
      { ending: '.xml', type: 'application/xml', headers: [fromAnywhere] },
      {
        ending: urls.icon(),
        type: 'image/svg+xml',
        headers: [['Cache-Control', `public, max-age=${year}, immutable${untouched}`]],
      },
      { ending: '.svg', type: 'image/svg+xml', headers: [] },
      { ending: '.txt', type: plainText, headers: [] },
      // Shown by browsers instead of saved.
      { ending: '.mdx', type: plainText, headers: [] },
      { ending: urls.seals(), type: plainText, headers: [] },
    ],
    framings: [...framers].flatMap(([company, origins]) =>
      origins.length === 0
        ? []
        : [
            {
              path: base + urls.company(company),
              headers: [['Content-Security-Policy', `frame-ancestors ${origins.join(' ')}`] satisfies Header],
            },
          ],
    ),
    redirects: [...redirectsFor(forwards)].map(([from, to]) => [base + from, base + to]),
  }
}

/** The headers of what is sent at a path, with its type where the path is that of a file. */
export function headersFor({ headers, kinds, framings }: SiteRules, path: string): Header[] {
  const file = path.replace(/\/$/, '/index.html')
  const kind = kinds.find(({ ending }) => file.endsWith(ending))
  const framing = framings.find((one) => path.startsWith(one.path) && isEmbedBelow(path.slice(one.path.length)))
  const type: Header[] = kind ? [['Content-Type', kind.type]] : []
  return [...new Map([...headers, ...type, ...(kind?.headers ?? []), ...(framing?.headers ?? [])])]
}

/** What the path of an embed page is below that of its company, as a regular expression that all hosts read. */
export const embedBelow = '[^/]+/embed/'

function isEmbedBelow(path: string): boolean {
  return new RegExp(`^${embedBelow}`).test(path)
}

/** A text in double quotes, as configurations write it. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}
