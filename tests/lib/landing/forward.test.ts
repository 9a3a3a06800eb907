import { expect, test } from 'vitest'
import { redirectsFor } from '../../../lib/landing/forward'

function from(...paths: string[]): string[] {
  const redirects = [...redirectsFor(paths.map((path) => ({ from: path, to: '/klantra/privacy/' })))]
  expect(redirects.map(([, to]) => to)).toEqual(redirects.map(() => '/klantra/privacy/'))
  return redirects.map(([path]) => path)
}

test('hosts lead on with and without a final slash where there is no extension', () => {
  expect(from('/legal/klantra.html', '/privacy', '/terms/', '/files/privacy.pdf')).toEqual(
    '/legal/klantra.html /privacy /privacy/ /terms /terms/ /files/privacy.pdf'.split(' '),
  )
})

test('an address that is written in several ways is one, without escapes', () => {
  expect(from('/privacy', '/privacy/', '/privacy', '/a%20b.html', '/a b.html')).toEqual([
    '/privacy',
    '/privacy/',
    '/a b.html',
  ])
})

test('an address that is copied from a file of a Mac, with its accents apart, is found as it is typed, too', () => {
  expect(from('/datenschutzerkla\u0308rung.pdf')).toEqual([
    '/datenschutzerkla\u0308rung.pdf',
    '/datenschutzerkl\u00E4rung.pdf',
  ])
})
