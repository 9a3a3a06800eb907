import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absolute, isEmbed, mailtoUrl, readUrl, relative, urls } from '../../lib/urls'

const { home, catalogue, feed, seals, policySchema, catalogueSchema, coverageSchema, linksSchema, sitemap, icon } = urls
const { policy, history, coverage, coverageData, policyData, policyFeed, embed, badge, badgeDark } = urls
const { company, links, linksData, shortcut, version, source, changes, since } = urls

test('the addresses are as published', () => {
  const ofSite = [
    home,
    catalogue,
    feed,
    seals,
    policySchema,
    catalogueSchema,
    coverageSchema,
    linksSchema,
    sitemap,
    icon,
  ]
  expect(ofSite.map((url) => url()).join(' ')).toBe(
    '/ /policies.json /feed.xml /SHA256SUMS /policy.schema.json /policies.schema.json /coverage.schema.json /links.schema.json /sitemap.xml /icon-1.svg',
  )
  expect([company, links, linksData].map((url) => url('acme')).join(' ')).toBe('/acme/ /acme/links/ /acme/links.json')
  const ofPolicy = [policy, history, coverage, coverageData, policyData, policyFeed, embed, badge, badgeDark]
  expect(ofPolicy.map((url) => url('acme', 'privacy')).join(' ')).toBe(
    '/acme/privacy/ /acme/privacy/history/ /acme/privacy/coverage/ /acme/privacy/coverage.json /acme/privacy/policy.json /acme/privacy/feed.xml /acme/privacy/embed/ /acme/privacy/badge.svg /acme/privacy/badge-dark.svg',
  )
  expect([version, source, changes, since].map((url) => url('acme', 'privacy', '2025-05-04')).join(' ')).toBe(
    '/acme/privacy/2025-05-04/ /acme/privacy/2025-05-04.mdx /acme/privacy/2025-05-04/changes/ /acme/privacy/since/2025-05-04/',
  )
  expect(shortcut('acme', 'app-store')).toBe('/acme/app-store/')
})

test('the language of a translation is last', () => {
  expect([policy, history, embed, policyFeed].map((url) => url('acme', 'privacy', 'de')).join(' ')).toBe(
    '/acme/privacy/de/ /acme/privacy/history/de/ /acme/privacy/embed/de/ /acme/privacy/feed.de.xml',
  )
  expect([version, source, changes].map((url) => url('acme', 'privacy', '2025-05-04', 'de')).join(' ')).toBe(
    '/acme/privacy/2025-05-04/de/ /acme/privacy/2025-05-04.de.mdx /acme/privacy/2025-05-04/changes/de/',
  )
})

test.each([
  [embed('acme', 'privacy'), true],
  [embed('acme', 'privacy', 'de-AT'), true],
  [policy('acme', 'privacy'), false],
  [policy('acme', 'embed'), false],
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
