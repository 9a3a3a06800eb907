import { expect, test } from 'vitest'
import {
  checkForwards,
  type Forward,
  formatRedirects,
  forwardFile,
  isFormerAddress,
  parseRedirects,
} from '../../../lib/export/forward'

function forward(from: string, to = '/klantra/privacy/'): Forward {
  return { from, to, title: 'Privacy policy – Klantra', sections: [], retired: {} }
}

test.each([
  '/privacy',
  '/privacy/',
  '/privacy.html',
  '/legal/klantra-privacy.html',
  '/files/privacy.pdf',
  '/Privacy%20policy.html',
  '/datenschutzerklärung',
  '/datenschutzerkl%C3%A4rung',
  '/.well-known/privacy',
  '/v1.2/...',
])('%s may be a former address', (path) => {
  expect(isFormerAddress(path)).toBe(true)
})

test.each([
  '',
  '/',
  'privacy.html',
  'https://klantra.example/privacy',
  '//klantra.example/privacy',
  '/a//b',
  '/a/../b',
  '/..',
  '/./a',
  '/a\\b',
  '/a?b=c',
  '/a#b',
  '/a*',
  '/:a',
  '/a%3Fb',
  '/a%2Fb',
  '/a%zz',
  '/a%00',
  '/a\nb',
])('%j is no former address', (path) => {
  expect(isFormerAddress(path)).toBe(false)
})

test.each([
  ['/privacy', 'privacy/index.html'],
  ['/privacy/', 'privacy/index.html'],
  ['/legal/klantra', 'legal/klantra/index.html'],
  ['/.well-known/privacy', '.well-known/privacy/index.html'],
  ['/.privacy', '.privacy/index.html'],
  ['/v1.2/privacy', 'v1.2/privacy/index.html'],
  ['/legal/klantra.html', 'legal/klantra.html'],
  ['/legal/klantra.HTM', 'legal/klantra.HTM'],
  ['/Privacy%20policy.html', 'Privacy policy.html'],
  ['/files/privacy.pdf', undefined],
  ['/privacy.php', undefined],
])('the page that forwards from %s is the file %s', (from, file) => {
  expect(forwardFile(from)).toBe(file)
})

test('redirects are for good, with and without a final slash where there is no extension', () => {
  const forwards = ['/legal/klantra.html', '/privacy', '/terms/', '/files/privacy.pdf', '/Datenschutzerklärung.html']
  expect(formatRedirects(forwards.map((from) => forward(from)))).toBe(
    `/legal/klantra.html /klantra/privacy/ 301
/privacy /klantra/privacy/ 301
/privacy/ /klantra/privacy/ 301
/terms /klantra/privacy/ 301
/terms/ /klantra/privacy/ 301
/files/privacy.pdf /klantra/privacy/ 301
/Datenschutzerkl%C3%A4rung.html /klantra/privacy/ 301
`,
  )
})

test('an address that is written in several ways has one rule', () => {
  const written = ['/privacy', '/privacy/', '/privacy', '/a%20b.html', '/a b.html'].map((from) => forward(from))
  expect(formatRedirects(written).match(/^\S+/gm)).toEqual(['/privacy', '/privacy/', '/a%20b.html'])
})

test('redirects that are written are read back, by paths without escapes', () => {
  const text = formatRedirects([forward('/a%20b.html'), forward('/privacy', '/klantra/')])
  expect([...parseRedirects(text)]).toEqual([
    ['/a b.html', '/klantra/privacy/'],
    ['/privacy', '/klantra/'],
    ['/privacy/', '/klantra/'],
  ])
  expect([...parseRedirects('/a   /b/  301\r\n\n')]).toEqual([['/a', '/b/']])
})

const files = ['index.html', '404.html', 'klantra/index.html', 'klantra/privacy/index.html', 'feed.xml', '_headers']

test.each([
  '/klantra',
  '/klantra/',
  '/klantra/privacy/index.html',
  '/Klantra/Privacy',
  '/404.html',
  '/feed.xml',
  '/feed.xml/old',
  '/index.html',
  '/_headers/',
])('a former address at which the site has something, as at %s, is refused', (from) => {
  expect(() => checkForwards([forward('/old'), forward(from)], files)).toThrow(
    `The site has something at the former address ${from}, or where only its capitals differ; leave it out of formerAddresses.`,
  )
})

test('a former address that is none is refused, with an example of one', () => {
  expect(() => checkForwards([forward('privacy?id=1')], files)).toThrow(
    'privacy?id=1 cannot be a former address; write a path from the root of the site, such as /legal/privacy.html.',
  )
})

test.each([
  ['/old', '/old'],
  ['/old', '/old/'],
  ['/old.html', '/OLD.html'],
  ['/old.pdf', '/old.pdf'],
])('%s and %s may lead to one place, and not to two', (one, two) => {
  expect(() => checkForwards([forward(one), forward(two)], files)).not.toThrow()
  expect(() => checkForwards([forward(one), forward(two, '/klantra/')], files)).toThrow(
    `The former address ${two} leads to both /klantra/privacy/ and /klantra/; write it once.`,
  )
})

test.each([
  ['/old.html', '/old.html/terms.html'],
  ['/old.html/terms.html', '/old.html'],
  ['/old.html', '/old.html/'],
])('%s and %s, of which one would be a page and a folder, are refused', (one, two) => {
  expect(() => checkForwards([forward(one), forward(two)], files)).toThrow(
    `The former address ${two} cannot be a page and the folder of another one; write one of them.`,
  )
})

test('former addresses may be beside what the site has', () => {
  const free = ['/klantra/old', '/klantra/privacy.html', '/klantra/privacy/old/', '/klantra.html', '/old', '/old/terms']
  expect(() =>
    checkForwards(
      free.map((from) => forward(from)),
      files,
    ),
  ).not.toThrow()
})
