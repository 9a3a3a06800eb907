import { expect, test } from 'vitest'
import {
  contentSecurityPolicy,
  formatHeaders,
  headersFor,
  parseHeaders,
  siteHeaders,
} from '../../../lib/export/headers'

const pages = [
  { path: undefined, style: 'sha256-nowhere' },
  { path: '/', style: 'sha256-home' },
  { path: '/acme/', style: 'sha256-acme' },
  { path: '/acme/privacy/', style: 'sha256-policy' },
  { path: '/acme/privacy/embed/', style: 'sha256-embed' },
  { path: '/other/', style: 'sha256-acme' },
  { path: '/other/privacy/embed/', style: 'sha256-embed' },
  { path: '/former.html', style: 'sha256-forward' },
]
const rules = siteHeaders(pages, new Map([['acme', ['https://app.acme.example', 'https://acme.example']]]))

/** The headers of an address, by name. */
function sent(path: string): Record<string, string> {
  return Object.fromEntries(headersFor(rules, path))
}

test('a page may have its styles, its icon and nothing else', () => {
  expect(contentSecurityPolicy(['sha256-a=', 'sha256-b='])).toBe(
    "default-src 'none'; style-src 'sha256-a=' 'sha256-b='; img-src 'self'; base-uri 'none'; form-action 'none'",
  )
})

test('rules are written as a _headers file', () => {
  expect(
    formatHeaders([
      { pattern: '/*', headers: [['A', 'b: c']] },
      { pattern: '/x', headers: [['D', 'e']] },
    ]),
  ).toBe('/*\n  A: b: c\n\n/x\n  D: e\n')
})

test('rules that are written are read back', () => {
  expect(rules).toHaveLength(11)
  expect(parseHeaders(formatHeaders(rules))).toEqual(rules)
})

test('a _headers file with Windows line ends is read', () => {
  expect(parseHeaders('/a\r\n  B: c\r\n')).toEqual([{ pattern: '/a', headers: [['B', 'c']] }])
})

test.each([
  ['/*', '/', true],
  ['/*', '/acme/privacy/', true],
  ['/', '/', true],
  ['/', '/acme/', false],
  ['/acme/*', '/acme/', true],
  ['/acme/*', '/acme/privacy/', true],
  ['/acme/*', '/acme', false],
  ['/acme/*', '/acme-labs/', false],
  ['/acme/*', '/x/acme/', false],
  ['/*.xml', '/acme/feed.xml', true],
  ['/*.xml', '/acme/feed.xml/', false],
  ['/icon-1.svg', '/icon-1.svg', true],
  ['/icon-1.svg', '/icon-1.svgz', false],
])('the pattern %s matches %s: %s', (pattern, path, answer) => {
  expect(headersFor([{ pattern, headers: [['A', 'b']] }], path)).toEqual(answer ? [['A', 'b']] : [])
})

test('every address is sent the headers that protect readers', () => {
  expect(sent('/nowhere')).toEqual({
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
})

test('values that several rules give one header are joined, as hosts do', () => {
  const read = parseHeaders('/*\n  A: b\n/x\n  A: c\n  D: e\n')
  expect(headersFor(read, '/x')).toEqual([
    ['A', 'b, c'],
    ['D', 'e'],
  ])
})

test('a page outside of a company may use its own style', () => {
  expect(sent('/')['Content-Security-Policy']).toBe(
    `${contentSecurityPolicy(['sha256-nowhere', 'sha256-home'])}; frame-ancestors 'none'`,
  )
  expect(sent('/former.html')['Content-Security-Policy']).toBe(
    `${contentSecurityPolicy(['sha256-forward', 'sha256-nowhere', 'sha256-home'])}; frame-ancestors 'none'`,
  )
})

test('below a company, the styles of its pages and that of the page for addresses that do not exist may be used', () => {
  expect(sent('/other/nowhere')['Content-Security-Policy']).toBe(
    `${contentSecurityPolicy(['sha256-acme', 'sha256-embed', 'sha256-nowhere', 'sha256-home'])}; frame-ancestors 'none'`,
  )
})

test('the origins that a company names may frame its embed pages', () => {
  const [below, own, ...others] = sent('/acme/privacy/embed/')['Content-Security-Policy']?.split(', ') ?? []
  expect(own).toBe(
    `${contentSecurityPolicy(['sha256-embed'])}; frame-ancestors https://app.acme.example https://acme.example`,
  )
  // Each policy counts, so none of them may forbid what another allows.
  expect(below).toBe(
    contentSecurityPolicy(['sha256-acme', 'sha256-policy', 'sha256-embed', 'sha256-nowhere', 'sha256-home']),
  )
  expect(others).toEqual([])
})

test.each([
  '/',
  '/acme/',
  '/acme/privacy/',
  '/acme/privacy/embed/x/',
  '/other/',
  '/other/privacy/embed/',
  '/former.html',
])('nobody may frame %s', (path) => {
  const headers = sent(path)
  expect(headers['X-Frame-Options']).toBe('DENY')
  // Where a policy says nothing of frames, X-Frame-Options counts.
  expect(headers['Content-Security-Policy']).not.toMatch(/frame-ancestors (?!'none')/)
})

test('a company without origins forbids frames twice', () => {
  const none = siteHeaders(pages, new Map([['acme', []]]))
  const policy = Object.fromEntries(headersFor(none, '/acme/privacy/embed/'))['Content-Security-Policy']
  expect(policy?.match(/frame-ancestors[^,;]*/g)).toEqual(["frame-ancestors 'none'"])
})

test('a page is asked for again, the icon is kept', () => {
  expect(sent('/acme/')['Cache-Control']).toBe('public, max-age=0, must-revalidate')
  expect(sent('/icon-1.svg')['Cache-Control']).toBe('public, max-age=31536000, immutable')
})

test('sources are shown as text, and data is for programs in pages of any site', () => {
  expect(sent('/acme/privacy/2025-05-04.mdx')['Content-Type']).toBe('text/plain; charset=utf-8')
  expect(sent('/SHA256SUMS')['Content-Type']).toBe('text/plain; charset=utf-8')
  expect(sent('/acme/privacy/policy.json')['Access-Control-Allow-Origin']).toBe('*')
  expect(sent('/acme/privacy/coverage.json')['Access-Control-Allow-Origin']).toBe('*')
  expect(sent('/feed.xml')['Access-Control-Allow-Origin']).toBe('*')
  expect(sent('/acme/privacy/')).not.toHaveProperty('Access-Control-Allow-Origin')
})
