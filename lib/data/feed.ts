import { createHash } from 'node:crypto'
import { x } from 'xastscript'
import { modifiedOn, publishedOn, type Version } from '../archive/archive'
import type { Withdrawal } from '../content/seals'
import { dateIn, fill, wordsIn } from '../languages/words'
import { mapHrefs } from '../source/elements'
import { absolute, urls } from '../urls'
import { declaration, writeXml } from './xml'

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
  /** The language of its titles and texts. */
  language: string
}

/** A version in a feed, or its withdrawal. */
export interface FeedEntry {
  title: string
  /** The path of its page. */
  path: string
  /** What it is named by, which stays when the site moves. */
  id: string
  /** The day of its publication, as `YYYY-MM-DD`. */
  published: string
  /** That since which it says what it says. */
  day: string
  /** The name of the company. */
  author: string
  category: 'material' | 'editorial' | 'withdrawn'
  summary: string
  /** Makes what it changed, as HTML; empty where there is nothing to compare. */
  changes: () => string
  /** The language of what it says. */
  language: string
}

/** A version as an entry. */
export function versionEntry(version: Version, author: string, changes: FeedEntry['changes']): FeedEntry {
  const { company, policy, updated, effective, title, summary, change: category, seal, language } = version
  const words = wordsIn(language)
  const path = urls.version(company, policy, updated, version.inLanguage)
  return {
    title: fill(words.heads.version, { title, date: dateIn(words, updated) }),
    path,
    id: identifier(path, seal),
    published: publishedOn(version),
    day: modifiedOn(version),
    author,
    category,
    summary:
      effective === updated
        ? summary
        : `${summary} ${fill(words.heads.takesEffect, { date: dateIn(words, effective) })}`,
    changes,
    language,
  }
}

/** A withdrawal as an entry; `title` is that of the policy. */
export function withdrawalEntry(withdrawal: Withdrawal, title: string, author: string, language: string): FeedEntry {
  const words = wordsIn(language)
  const { company, policy, updated, on: day, because: summary, seal } = withdrawal
  const path = urls.version(company, policy, updated, withdrawal.language)
  return {
    title: fill(words.heads.withdrawal, { title, date: dateIn(words, updated) }),
    path,
    id: identifier(`${path}#withdrawn`, seal),
    published: day,
    day,
    author,
    category: 'withdrawn',
    summary,
    changes: () => '',
    language,
  }
}

/** Writes an Atom feed (RFC 4287) of versions, newest first. Identifiers stay when the site moves, and times are those of the versions. */
export function formatFeed({ title, path, page, site, origin, language }: Feed, entries: FeedEntry[]): string {
  const tree = x(null, [
    declaration,
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      x('id', identifier(path, origin)),
      x('title', title),
      x('updated', timeOf(entries[0]?.day ?? '1970-01-01')),
      x('link', { rel: 'self', type: 'application/atom+xml', href: absolute(site, path) }),
      x('link', { rel: 'alternate', type: 'text/html', href: absolute(site, page) }),
      ...entries.map((entry) => formatEntry(entry, site, language)),
    ]),
  ])
  return writeXml(tree)
}

function formatEntry(
  { title, path, id, published, day, author, category, summary, changes, language }: FeedEntry,
  site: string,
  ofFeed: string,
) {
  const [own, changed] = [absolute(site, path), changes()]
  return x('entry', language === ofFeed ? {} : { 'xml:lang': language }, [
    x('id', id),
    x('title', title),
    x('published', timeOf(published)),
    x('updated', timeOf(day)),
    x('author', [x('name', author)]),
    x('link', { rel: 'alternate', type: 'text/html', href: own }),
    x('category', { term: category }),
    x('summary', summary),
    ...(changed === '' ? [] : [x('content', { type: 'html' }, withWholeLinks(changed, own, site))]),
  ])
}

/** Gives links within the site their whole address, as feed readers show them elsewhere. */
function withWholeLinks(html: string, page: string, site: string): string {
  return mapHrefs(html, (href) =>
    href.startsWith('#') ? page + href : href.startsWith('/') ? absolute(site, href) : href,
  )
}

/** The start of a day. */
function timeOf(day: string): string {
  return `${day}T00:00:00Z`
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
