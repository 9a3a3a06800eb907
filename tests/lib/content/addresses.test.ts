import { expect, test } from 'vitest'
import { forwardPath, isFormerAddress, parseAddresses, withAddresses } from '../../../lib/content/addresses'

test('addresses are added to the list in order, each once, and read back: anchors by policy, others by line', () => {
  const first = withAddresses('', ['/acme/privacy/#sharing', '/acme/privacy/#datenübermittlung', '/legal/a b.html'])
  const text = withAddresses(first, ['/acme/app/#ads', '/acme/delete-account/', '/acme/app/#ads'])
  expect(text).toBe(
    '/acme/app/#ads\n/acme/delete-account/\n/acme/privacy/#datenübermittlung\n/acme/privacy/#sharing\n/legal/a b.html\n',
  )
  expect(withAddresses(text, ['/acme/privacy/#sharing'])).toBe(text)
  expect(parseAddresses(text)).toEqual({
    anchors: new Map([
      ['acme/app', ['ads']],
      ['acme/privacy', ['datenübermittlung', 'sharing']],
    ]),
    addresses: new Map([
      ['/acme/delete-account/', 2],
      ['/legal/a b.html', 5],
    ]),
    unreadable: [],
  })
})

test('lines that are not addresses are told', () => {
  expect(parseAddresses('/acme/privacy/#a\n\n/legal\r\nacme/privacy#b\n/acme/#b\n').unreadable).toEqual([4, 5])
})

test.each(
  '/privacy /privacy/ /privacy.html /Privacy%20policy.html /datenschutzerklärung /.well-known/privacy /v1.2/...'.split(
    ' ',
  ),
)('%s may be a former address', (path) => {
  expect(isFormerAddress(path)).toBe(true)
})

test.each([
  '',
  '/',
  'https://klantra.example/privacy',
  '/a//b',
  '/a/../b',
  '/a\\b',
  '/a?b=c',
  '/a*',
  '/a%3Fb',
  '/a%zz',
  '/a\nb',
])('%j is no former address', (path) => {
  expect(isFormerAddress(path)).toBe(false)
})

test.each([
  ['/privacy', '/privacy/'],
  ['/privacy/', '/privacy/'],
  ['/legal/index.html', '/legal/'],
  ['/.well-known/privacy', '/.well-known/privacy/'],
  ['/v1.2/privacy', '/v1.2/privacy/'],
  ['/legal/klantra.html', '/legal/klantra.html'],
  ['/legal/klantra.HTM', '/legal/klantra.HTM'],
  ['/Privacy%20policy.html', '/Privacy policy.html'],
  ['/files/privacy.pdf', undefined],
  ['/privacy.php', undefined],
])('the page that forwards from %s is at %s', (from, path) => {
  expect(forwardPath(from)).toBe(path)
})
