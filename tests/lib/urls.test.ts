import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absolute, isEmbed, mailtoUrl, readUrl, relative, urls } from '../../lib/urls'

test('the addresses are as published', () => {
  expect([
    urls.home(),
    urls.company('acme'),
    urls.policy('acme', 'privacy'),
    urls.version('acme', 'privacy', '2025-05-04'),
    urls.source('acme', 'privacy', '2025-05-04'),
    urls.changes('acme', 'privacy', '2025-05-04'),
    urls.since('acme', 'privacy', '2025-05-04'),
    urls.history('acme', 'privacy'),
    urls.coverage('acme', 'privacy'),
    urls.coverageData('acme', 'privacy'),
    urls.policyData('acme', 'privacy'),
    urls.policyFeed('acme', 'privacy'),
    urls.embed('acme', 'privacy'),
    urls.badge('acme', 'privacy'),
    urls.badgeDark('acme', 'privacy'),
    urls.links('acme'),
    urls.linksData('acme'),
    urls.shortcut('acme', 'app-store'),
    urls.catalogue(),
    urls.feed(),
    urls.seals(),
    urls.policySchema(),
    urls.catalogueSchema(),
    urls.coverageSchema(),
    urls.linksSchema(),
    urls.sitemap(),
    urls.icon(),
  ]).toEqual(
    '/ /acme/ /acme/privacy/ /acme/privacy/2025-05-04/ /acme/privacy/2025-05-04.mdx /acme/privacy/2025-05-04/changes/ /acme/privacy/since/2025-05-04/ /acme/privacy/history/ /acme/privacy/coverage/ /acme/privacy/coverage.json /acme/privacy/policy.json /acme/privacy/feed.xml /acme/privacy/embed/ /acme/privacy/badge.svg /acme/privacy/badge-dark.svg /acme/links/ /acme/links.json /acme/app-store/ /policies.json /feed.xml /SHA256SUMS /policy.schema.json /policies.schema.json /coverage.schema.json /links.schema.json /sitemap.xml /icon-1.svg'.split(
      ' ',
    ),
  )
})

test('the language of a translation is last', () => {
  expect([
    urls.policy('acme', 'privacy', 'de'),
    urls.version('acme', 'privacy', '2025-05-04', 'de'),
    urls.source('acme', 'privacy', '2025-05-04', 'de'),
    urls.changes('acme', 'privacy', '2025-05-04', 'de'),
    urls.history('acme', 'privacy', 'de'),
    urls.embed('acme', 'privacy', 'de'),
    urls.policyFeed('acme', 'privacy', 'de'),
  ]).toEqual(
    '/acme/privacy/de/ /acme/privacy/2025-05-04/de/ /acme/privacy/2025-05-04.de.mdx /acme/privacy/2025-05-04/changes/de/ /acme/privacy/history/de/ /acme/privacy/embed/de/ /acme/privacy/feed.de.xml'.split(
      ' ',
    ),
  )
})

test.each([
  [urls.embed('acme', 'privacy'), true],
  [urls.embed('acme', 'privacy', 'de-AT'), true],
  [urls.policy('acme', 'privacy'), false],
  [urls.policy('acme', 'embed'), false],
  ['/acme/privacy/since/embed/', false],
  ['/acme/privacy/embed/x/', false],
  ['/acme/privacy/embed', false],
])('%s is shown in frames: %s', (path, answer) => {
  expect(isEmbed(path)).toBe(answer)
})

test.each([
  ['https://policies.example', '/', 'https://policies.example/'],
  ['https://acme.example/legal', '/acme/privacy/', 'https://acme.example/legal/acme/privacy/'],
])('on %s, the whole address of %s is %s', (site, path, whole) => {
  expect(absolute(site, path)).toBe(whole)
})

test.each([
  ['/', '/', './'],
  ['/', '/acme/', 'acme/'],
  ['/acme/', '/', '../'],
  ['/acme/', '/acme/', './'],
  ['/acme/privacy/', '/acme/', '../'],
  ['/acme/privacy/', '/acme/app/', '../app/'],
  ['/acme/privacy/', '/other/privacy/', '../../other/privacy/'],
  ['/acme/privacy/', '/icon-1.svg', '../../icon-1.svg'],
  ['/acme/', '/acme', '../acme'],
  ['/acme/privacy/', '/acme/privacy/#data', '#data'],
  ['/acme/privacy/', '/acme/app/#data', '../app/#data'],
  ['/acme/privacy/', '/acme/privacy/?a=/b/#c', './?a=/b/#c'],
])('from %s, the address %s is %s', (from, to, seen) => {
  expect(relative(from, to)).toBe(seen)
})

// Few names, so that paths often share their start.
const name = fc.constantFrom('a', 'b', 'a-b', '2025-05-04')
const folder = fc.array(name, { maxLength: 4 }).map((names) => `/${names.map((part) => `${part}/`).join('')}`)
const file = fc.tuple(folder, name, fc.constantFrom('.xml', '.mdx', '')).map((parts) => parts.join(''))
const path = fc.oneof(folder, file)
const rest = fc.constantFrom('', '#x', '?q=1', '?q=/a/#x')

test('a relative address leads to the same page, wherever the site stands', () => {
  fc.assert(
    fc.property(path, path, rest, fc.constantFrom('', '/site'), (from, to, rest, base) => {
      const { pathname, search, hash } = new URL(relative(from, to + rest), `http://h${base}${from}`)
      expect(pathname + search + hash).toBe(base + to + rest)
    }),
    { numRuns: 2000 },
  )
})

test('an address with a fragment on the page itself is that fragment', () => {
  fc.assert(
    fc.property(path, (own) => {
      expect(relative(own, `${own}#x`)).toBe('#x')
    }),
  )
})

test.each([
  ['privacy@acme.example', 'mailto:privacy@acme.example'],
  ['privacy+eu@acme.example', 'mailto:privacy%2Beu@acme.example'],
  ['a%0D%0Abcc:x@acme.example', 'mailto:a%250D%250Abcc%3Ax@acme.example'],
  ['a@acme.example?bcc=x@acme.example', 'mailto:a@acme.example%3Fbcc%3Dx%40acme.example'],
])('a link to %s is %s', (email, url) => {
  expect(mailtoUrl(email)).toBe(url)
})

test('an address is read as often as it is asked for', () => {
  const read = Array.from({ length: 20_000 }, (_, at) =>
    readUrl(at % 100 === 0 ? 'https://bücher.example' : `https://a.example/${at}`),
  )
  expect(read.filter((url) => url === undefined)).toEqual([])
  expect([readUrl('b', 'https://a.example/')?.href, readUrl('b')]).toEqual(['https://a.example/b', undefined])
})
