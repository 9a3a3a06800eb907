import { expect, test } from 'vitest'
import { formatFeed, versionEntry, withdrawalEntry } from '../../../lib/data/feed'
import { version, withdrawal } from '../../view'

const feed = {
  title: 'Privacy policy – Acme',
  path: '/acme/privacy/feed.xml',
  page: '/acme/privacy/',
  site: 'https://a.example',
  origin: '5'.repeat(64),
  language: 'en',
}
const author = 'Acme & Sons'
const changes = () => '<p>We <ins>never</ins> sell it.</p>'
const entry = versionEntry(version, author, changes)

test('a version is an entry with its day, what it changed and when it takes effect', () => {
  const xml = formatFeed(feed, [entry])
  expect(xml).toContain('<title>Privacy policy, version of 4 May 2025</title>')
  expect(xml).toContain('<updated>2025-05-04T00:00:00Z</updated><author><name>Acme &#x26; Sons</name></author>')
  expect(xml).toContain('<link rel="alternate" type="text/html" href="https://a.example/acme/privacy/2025-05-04/"')
  expect(xml).toContain('<summary>The first version. It takes effect on 1 June 2025.</summary>')
  expect(xml).toContain('&#x3C;p>We &#x3C;ins>never&#x3C;/ins> sell it.&#x3C;/p></content>')
})

test('a version that takes effect at once says no day, and a first one has no changes', () => {
  const xml = formatFeed(feed, [versionEntry({ ...version, effective: version.updated }, author, () => '')])
  expect(xml).toContain('<summary>The first version.</summary>')
  expect(xml).not.toContain('<content')
})

test('a text that took the place of another is new on that day', () => {
  const xml = formatFeed(feed, [versionEntry({ ...version, replaces: [withdrawal] }, author, () => '')])
  expect(xml).toContain('<published>2025-05-04T00:00:00Z</published><updated>2026-11-28T00:00:00Z</updated>')
})

const idsIn = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)

test('identifiers are UUIDs that stay when the site moves, and differ by feed, version and site', () => {
  const own = idsIn(formatFeed(feed, [entry]))
  expect(idsIn(formatFeed({ ...feed, site: 'https://b.example/legal' }, [entry]))).toEqual(own)
  for (const id of own) {
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  }
  const other = versionEntry({ ...version, seal: '6'.repeat(64) }, author, changes)
  expect(new Set([...own, ...idsIn(formatFeed({ ...feed, origin: '6'.repeat(64) }, [other]))]).size).toBe(4)
})

test('links in what changed are whole addresses, also on a site in a folder', () => {
  const changes = () => '<p><a href="/acme/app/#x">a</a> <a href="#y">b</a> <a href="https://c.example/">c</a></p>'
  const xml = formatFeed({ ...feed, site: 'https://a.example/legal' }, [{ ...entry, changes }])
  const hrefs = [...xml.matchAll(/&#x3C;a href="(.*?)"/g)].map(([, href]) => href)
  expect(hrefs).toEqual([
    'https://a.example/legal/acme/app/#x',
    'https://a.example/legal/acme/privacy/2025-05-04/#y',
    'https://c.example/',
  ])
})

test('a withdrawal is an entry of its own day, which is that of the feed, with the reason and no text', () => {
  const xml = formatFeed(feed, [withdrawalEntry(withdrawal, 'Privacy policy', author, 'en'), entry])
  expect(xml).toMatch(/<feed((?!<entry>).)*<updated>2026-11-28T00:00:00Z</s)
  expect(xml).toContain('<title>Privacy policy, version of 4 May 2025: withdrawn</title>')
  expect(xml).toContain('<summary>It named a person.</summary></entry>')
  expect(new Set(idsIn(xml)).size).toBe(3)
})
