import { literally } from '../../source/patterns'
import { embedBelow, type Header, quoted, type SiteRules } from './rules'

/** The name of the file of settings that Apache reads in a folder. */
export const apacheFile = '.htaccess'

/** Settings for Apache 2.4 in the folder of the site, where it allows all overrides, and has mod_headers and mod_rewrite. */
export function formatApache({ base, headers, kinds, framings, redirects }: SiteRules): string {
  const lines = [
    '# Written by npm run build. lib/export/README.md says what Apache needs to read it.',
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    `ErrorDocument 403 ${base}/404.html`,
    `ErrorDocument 404 ${base}/404.html`,
    ...headers.map(set),
    'Header always merge Vary Accept-Encoding',
    'RemoveType .br .gz',
    'RemoveLanguage .br',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    ...kinds.flatMap(({ ending, type, headers: own }) => [
      `<FilesMatch ${quoted(`${literally(ending).replace(/^\//, '^')}(\\.(br|gz))?$`)}>`,
      `  ForceType ${quoted(type)}`,
      ...own.map((header) => `  ${set(header)}`),
      '</FilesMatch>',
    ]),
    ...framings.flatMap(({ path, headers: own }) => [
      `<If "%{REQUEST_URI} =~ m#^${literally(path)}${embedBelow}#">`,
      ...own.map((header) => `  ${set(header)}`),
      '</If>',
    ]),
    'DirectorySlash Off',
    '# Behind a proxy that ends TLS, Apache does not know the address that readers see.',
    '<IfVersion >= 2.4.58>',
    '  RedirectRelative On',
    '</IfVersion>',
    '<If "%{REQUEST_URI} !~ m#/$# && -d %{REQUEST_FILENAME}">',
    '  Redirect 301 "%{REQUEST_URI}/"',
    '</If>',
    ...redirects.map(([from, to]) => `RedirectMatch 301 ${quoted(`^${literally(from)}$`)} ${to}`),
    '# What is compressed ahead is not compressed again.',
    'SetEnv no-gzip 1',
    'SetEnv no-brotli 1',
    'RewriteEngine On',
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    'RewriteRule ^ - [R=404,L]',
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteRule "^(.*/)?$" "$1index.html"',
    ...['br', 'gzip'].flatMap((encoding) => {
      const ending = encoding.replace('gzip', 'gz')
      return [
        // With `q=0`, a reader says that it cannot read it.
        `RewriteCond %{HTTP:Accept-Encoding} "(^|[, ])${encoding} *(,|$|;(?! *q=0(\\.0*)? *(,|$)))" [NC]`,
        `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
        `RewriteRule "^(.+)$" "$1.${ending}" [END]`,
      ]
    }),
  ]
  return `${lines.join('\n')}\n`
}

function set([name, value]: Header): string {
  return `Header always set ${name} ${quoted(value)}`
}
