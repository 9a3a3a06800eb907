import { expect, test } from 'vitest'
import { forwardPath, isFormerAddress } from '../../../lib/content/former-address'

test.each([
  '/privacy',
  '/privacy/',
  '/privacy.html',
  '/Privacy%20policy.html',
  '/datenschutzerklärung',
  '/.well-known/privacy',
  '/v1.2/...',
])('%s may be a former address', (path) => {
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
