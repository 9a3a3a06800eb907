import { expect, test } from 'vitest'
import { formatRedirects, parseRedirects } from '../../../lib/landing/redirects'

test('redirects are for good, with and without a final slash where there is no extension', () => {
  const forwards = ['/legal/klantra.html', '/privacy', '/terms/', '/files/privacy.pdf', '/Datenschutzerklärung.html']
  expect(formatRedirects(forwards.map((from) => ({ from, to: '/klantra/privacy/' })))).toBe(
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
  const written = ['/privacy', '/privacy/', '/privacy', '/a%20b.html', '/a b.html'].map((from) => ({
    from,
    to: '/klantra/privacy/',
  }))
  expect(formatRedirects(written).match(/^\S+/gm)).toEqual(['/privacy', '/privacy/', '/a%20b.html'])
})

test('redirects that are written are read back, by paths without escapes', () => {
  const text = formatRedirects([
    { from: '/a%20b.html', to: '/klantra/privacy/' },
    { from: '/privacy', to: '/klantra/' },
  ])
  expect([...parseRedirects(text)]).toEqual([
    ['/a b.html', '/klantra/privacy/'],
    ['/privacy', '/klantra/'],
    ['/privacy/', '/klantra/'],
  ])
  expect([...parseRedirects('/a   /b/  301\r\n\n')]).toEqual([['/a', '/b/']])
})
