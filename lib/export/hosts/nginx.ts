import { literally } from '../../source/patterns'
import { embedBelow, quoted, type SiteRules } from './rules'

/** Settings for nginx, to include in a server that names the folder of the site as its root. */
export function formatNginx({ base, headers, kinds, framings, redirects }: SiteRules): string {
  const own = [
    ...kinds.map((kind) => ({ pattern: `${literally(kind.ending)}$`, headers: kind.headers })),
    ...framings.map(({ path, headers: added }) => ({ pattern: `^${literally(path)}${embedBelow}`, headers: added })),
  ].filter((rule) => rule.headers.length > 0)
  // Headers that are added in a location replace all others, so they are added once, with values of their own.
  const names = [...new Set(own.flatMap((rule) => rule.headers.map(([name]) => name)))]
  const everywhere = new Map(headers)
  const unlessSet = names.map((name) => `set ${variable(name)} ${quoted(everywhere.get(name) ?? '')};`)
  const lines = [
    'index index.html;',
    'autoindex off;',
    '# Behind a proxy that ends TLS, nginx does not know the address that readers see.',
    'absolute_redirect off;',
    `error_page 403 404 =404 ${base}/404.html;`,
    '# Where the module for brotli is installed, add: brotli_static on;',
    'gzip_static on;',
    'gzip_vary on;',
    'charset utf-8;',
    'default_type text/plain;',
    'types {',
    ...kinds.flatMap(({ ending, type }) =>
      ending.startsWith('.') ? [`  ${type.replace(/;.*/, '')} ${ending.slice(1)};`] : [],
    ),
    '}',
    ...unlessSet,
    ...own.map(
      (rule) =>
        `if ($uri ~ ${quoted(rule.pattern)}) { ${rule.headers.map(([name, value]) => `set ${variable(name)} ${quoted(value)};`).join(' ')} }`,
    ),
    ...headers.filter(([name]) => !names.includes(name)).map(([name, value]) => add(name, quoted(value))),
    ...names.map((name) => add(name, variable(name))),
    // A location within another does not have the values that are set there.
    ...redirects.map(
      ([from, to]) => `location = ${quoted(from)} { ${unlessSet.join(' ')} return 301 ${to}$is_args$args; }`,
    ),
  ]
  const first = '# Written by npm run build. Include it in a server block that has root. lib/export/README.md says how.'
  return `${[first, ...(base === '' ? lines : within(base, lines))].join('\n')}\n`
}

/** What holds for a folder of a server alone, as the server may send other sites, too. */
function within(base: string, lines: string[]): string[] {
  return [
    `location = ${base} { absolute_redirect off; return 301 ${base}/$is_args$args; }`,
    `location ^~ ${base}/ {`,
    ...lines.map((line) => `  ${line}`),
    '}',
  ]
}

/** An empty value sends no header. */
function add(name: string, value: string): string {
  return `add_header ${name} ${value} always;`
}

function variable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`
}
