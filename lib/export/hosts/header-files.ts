import { askedAgain, type Header, type SiteRules } from './rules'

/** The names of the files that Netlify and Cloudflare Pages read. */
export const headersFile = '_headers'
export const redirectsFile = '_redirects'

/** What these hosts send of themselves. */
const sentAnyway = ['.html', '.htm', '.json', '.xml', '.svg', '.txt']

/** Rules for a `_headers` file. Where several match, hosts join their values, so no two give one header to one file. */
export function headerRules({ base, headers, kinds, framings }: SiteRules): [pattern: string, headers: Header[]][] {
  return [
    [`${base}/*`, headers.filter(([, value]) => value !== askedAgain)] as [string, Header[]],
    ...kinds.map(({ ending, type, headers: own }): [string, Header[]] => {
      const knowsType = sentAnyway.some((one) => ending.endsWith(one))
      const pattern = ending.startsWith('/') ? ending : `/*${ending}`
      return [base + pattern, knowsType ? own : [...own, ['Content-Type', type]]]
    }),
    ...framings.map(({ path, headers: own }): [string, Header[]] => [`${path}:policy/embed/*`, own]),
  ].filter(([, own]) => own.length > 0)
}

/** Writes rules as a `_headers` file. */
export function formatHeaders(rules: [pattern: string, headers: Header[]][]): string {
  return rules
    .map(([pattern, headers]) => [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n')
}

/** Writes a `_redirects` file. */
export function formatRedirects(redirects: SiteRules['redirects']): string {
  // No `301!`, by which Netlify would prefer a rule to a page: Cloudflare does not read it, and may refuse the site.
  return redirects.map(([from, to]) => `${encodeURI(from)} ${to} 301\n`).join('')
}
