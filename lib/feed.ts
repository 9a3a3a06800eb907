import { createHash } from 'node:crypto'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Version } from './archive'
import { formatDate } from './dates'
import { absolute, urls } from './urls'

/** A feed: of one policy or of all. */
export interface Feed {
  title: string
  /** The path of the feed. */
  path: string
  /** The path of the page that it belongs to. */
  page: string
  /** Where the site stands. */
  site: string
  /** The seal of the first version of all that it is about, which no other feed at such a path has. */
  origin: string
}

/** A version in a feed. */
export interface FeedEntry {
  version: Version
  /** The name of the company. */
  author: string
  /** What it changed, as HTML; empty for a first version. */
  changes: string
}

/** Writes an Atom feed (RFC 4287) of versions, newest first. Identifiers stay when the site moves, and times are those of the versions. */
export function formatFeed({ title, path, page, site, origin }: Feed, entries: FeedEntry[]): string {
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      x('id', identifier(path, origin)),
      x('title', title),
      x('updated', timeOf(entries[0]?.version)),
      x('link', { rel: 'self', type: 'application/atom+xml', href: absolute(site, path) }),
      x('link', { rel: 'alternate', type: 'text/html', href: absolute(site, page) }),
      ...entries.map((entry) => formatEntry(entry, site)),
    ]),
  ])
  // The writer leaves `>` as it is, which XML does not allow here.
  return `${toXml(tree).replaceAll(']]>', ']]&gt;')}\n`
}

function formatEntry({ version, author, changes }: FeedEntry, site: string) {
  const { company, policy, updated, effective, title, summary, seal } = version
  const own = urls.version(company, policy, updated)
  const effect = effective === updated ? '' : ` It takes effect on ${formatDate(effective)}.`
  return x('entry', [
    x('id', identifier(own, seal)),
    x('title', `${title}, version of ${formatDate(updated)}`),
    x('published', timeOf(version)),
    x('updated', timeOf(version)),
    x('author', [x('name', author)]),
    x('link', { rel: 'alternate', type: 'text/html', href: absolute(site, own) }),
    x('category', { term: version.change }),
    x('summary', summary + effect),
    ...(changes === '' ? [] : [x('content', { type: 'html' }, withWholeLinks(changes, absolute(site, own), site))]),
  ])
}

/** Gives links within the site their whole address, as feed readers show them elsewhere. */
function withWholeLinks(html: string, page: string, site: string): string {
  return html.replaceAll(/ href="([/#])/g, (_, first) => ` href="${first === '#' ? page : site}${first}`)
}

/** The start of the day of a version. */
function timeOf(version: Version | undefined): string {
  return `${version?.updated ?? '1970-01-01'}T00:00:00Z`
}

/** A name for what stands at a path and comes from a sealed text, which stays when the site moves: a UUID by name (RFC 9562, version 8). */
function identifier(path: string, seal: string): string {
  const hex = createHash('sha256').update(`${seal} ${path}`).digest('hex')
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4)
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}
