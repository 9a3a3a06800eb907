import { literally } from '../../source/patterns'
import { embedBelow, type Header, quoted, type SiteRules } from './rules'

/** Settings for Caddy 2, to import in a site that names the folder of the site as its root. */
export function formatCaddy({ base, headers, kinds, framings, redirects }: SiteRules): string {
  // A server that has the site as a folder may send other sites, too.
  const where = base === '' ? ' *' : ' @policies'
  return lines([
    '# Written by npm run build. Import it in a site block that has root. lib/export/README.md says how.',
    'map {query} {site_query} {',
    [`~.+ "?$\{0}"`, 'default ""'],
    '}',
    ...(base === '' ? [] : [`@policies path ${base} ${base}/*`]),
    `route${where} {`,
    [
      ...block('header', headers),
      // Caddy adds it to what it sends compressed alone.
      ...block('header', [['Vary', 'Accept-Encoding']], 'defer'),
      ...kinds.flatMap(({ ending, type, headers: own }, index) => [
        `@kind${index} path ${ending.startsWith('/') ? base + ending : `*${ending}`}${ending === '.html' ? ' */' : ''}`,
        // Set last, as Caddy takes the types of some endings from the system.
        ...block(`header @kind${index}`, [...own, ['Content-Type', type]], 'defer'),
      ]),
      ...framings.flatMap(({ path, headers: own }, index) => [
        `@framed${index} path_regexp ${quoted(`^${literally(path)}${embedBelow}`)}`,
        ...block(`header @framed${index}`, own),
      ]),
      ...redirects.flatMap(([from, to], index) => [
        // Within quotes, Caddy keeps a backslash, but for one before a quote.
        `@former${index} path_regexp "^${literally(from).replaceAll('"', String.raw`\"`)}$"`,
        `redir @former${index} ${to}{site_query} 301`,
      ]),
      '@bare {',
      ['path_regexp bare ^/(.*[^/])$', 'file {path}/index.html'],
      '}',
      'redir @bare /{re.bare.1}/{site_query} 301',
      'file_server {',
      ['precompressed br gzip'],
      '}',
    ],
    '}',
    'handle_errors {',
    [
      `header${where} Content-Type "text/html; charset=utf-8"`,
      `rewrite${where} ${base}/404.html`,
      `file_server${where}`,
    ],
    '}',
  ])
}

type Lines = (string | Lines)[]

function lines(all: Lines, indent = ''): string {
  return all.map((one) => (typeof one === 'string' ? `${indent}${one}\n` : lines(one, `${indent}\t`))).join('')
}

function block(start: string, headers: Header[], last?: string): Lines {
  const set = headers.map(([name, value]) => `${name} ${quoted(value)}`)
  return [`${start} {`, last === undefined ? set : [...set, last], '}']
}
