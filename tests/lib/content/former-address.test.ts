import { expect, test } from 'vitest'
import { forwardPath, isFormerAddress } from '../../../lib/content/former-address'

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
  ['/privacy', '/privacy/'],
  ['/privacy/', '/privacy/'],
  ['/legal/klantra', '/legal/klantra/'],
  ['/legal/index.html', '/legal/'],
  ['/.well-known/privacy', '/.well-known/privacy/'],
  ['/.privacy', '/.privacy/'],
  ['/v1.2/privacy', '/v1.2/privacy/'],
  ['/v1.2/', '/v1.2/'],
  ['/legal/klantra.html', '/legal/klantra.html'],
  ['/legal/klantra.HTM', '/legal/klantra.HTM'],
  ['/Privacy%20policy.html', '/Privacy policy.html'],
  ['/files/privacy.pdf', undefined],
  ['/privacy.php', undefined],
])('the page that forwards from %s is at %s', (from, path) => {
  expect(forwardPath(from)).toBe(path)
})
