// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { LinksPage } from '../../../components/links/LinksPage'
import type { LinkedPolicy, LinksView } from '../../../lib/link-kit/links-view'
import type { Snippet } from '../../../lib/link-kit/snippets'
import { company, version } from '../../view'

afterEach(cleanup)

const url = 'https://policies.example/acme/privacy/'

function snippet(title: string, code: string): Snippet {
  return { id: title.toLowerCase(), title, language: 'html', code }
}

const policy: LinkedPolicy = {
  version,
  about: 'Acme makes tools.',
  url,
  label: 'Privacy Policy',
  rel: 'privacy-policy',
  embed: `${url}embed/`,
  badge: `${url}badge.svg`,
  badgeDark: `${url}badge-dark.svg`,
  data: `${url}policy.json`,
  qr: { size: 21, path: 'M0 0h1v1h-1z' },
  snippets: [snippet('HTML', `<a href="${url}">Privacy Policy</a>`)],
  webViews: [snippet('SwiftUI', 'import WebKit')],
  acceptance: [snippet('Kotlin', 'fun consentFor() {}')],
  badges: [snippet('Markdown', '![](x)')],
  sections: [
    {
      number: '4.2',
      title: 'Data',
      anchor: 'data',
      aliases: [],
      url: `${url}#data`,
      label: 'Privacy Policy: Data',
      snippets: [snippet('HTML', `<a href="${url}#data">Data</a>`)],
    },
  ],
  stores: [
    { console: 'Play Console', way: 'App content, Privacy policy', field: 'Privacy policy URL', value: url },
    { console: 'Play Console', way: 'Data safety', field: 'Delete account URL', note: 'Ask for the shortcut.' },
  ],
  formerAddresses: [],
}

const kit: LinksView = {
  company,
  policies: [policy],
  shortcuts: [],
  path: '/acme/links/',
  site: 'https://policies.example',
}

test('a policy has its address, its label, a QR code, and code for all that shows it', () => {
  const { container } = render(<LinksPage view={kit} />)
  expect(screen.getByRole('heading', { level: 2, name: 'Privacy policy' }).nextElementSibling?.textContent).toBe(
    'Acme makes tools.',
  )
  expect(screen.getByRole('img', { name: `QR code of ${url}` })).toBeDefined()
  const codes = [...container.querySelectorAll('pre code')].map(({ textContent }) => textContent)
  expect(codes).toEqual([
    `<a href="${url}">Privacy Policy</a>`,
    'import WebKit',
    `<a href="${url}#data">Data</a>`,
    'fun consentFor() {}',
    '![](x)',
  ])
  const others = [...container.querySelectorAll('p code')].map(({ textContent }) => textContent)
  expect(others).toEqual(
    expect.arrayContaining([
      url,
      'Privacy Policy',
      `${url}embed/`,
      `${url}#data`,
      'Privacy Policy: Data',
      `${url}policy.json`,
    ]),
  )
})

test('the fields of the stores are named, with what to paste or what to do where there is nothing', () => {
  render(<LinksPage view={kit} />)
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['Privacy policy URLPlay Console: App content, Privacy policy', url],
    ['Delete account URLPlay Console: Data safety', 'NothingAsk for the shortcut.'],
  ])
})

test('a policy that no app is about has no fields of stores', () => {
  render(<LinksPage view={{ ...kit, policies: [{ ...policy, stores: [] }] }} />)
  expect(screen.queryByRole('heading', { name: /^In the stores/ })).toBeNull()
})

test.each([
  [[], 'No site may show it in a frame yet'],
  [
    ['https://app.acme.example', 'https://acme.example'],
    'and no others: https://app.acme.example, https://acme.example.',
  ],
])('the sites that may frame a policy are told: %s', (framedBy, words) => {
  render(<LinksPage view={{ ...kit, company: { ...company, framedBy } }} />)
  expect(screen.getByText(new RegExp(words))).toBeDefined()
})

test('when to ask again is told, with the version that is announced', () => {
  const next = { ...version, updated: '2026-01-10', effective: '2026-03-01' }
  render(<LinksPage view={{ ...kit, policies: [{ ...policy, next }] }} />)
  expect(
    screen.getByText(/The version of 10 January 2026 is announced, and takes effect on 1 March 2026/),
  ).toBeDefined()
  expect(screen.getByRole('link', { name: 'since/2025-05-04' }).getAttribute('href')).toBe(
    '/acme/privacy/since/2025-05-04/',
  )
})

test('shortcuts have their addresses', () => {
  const shortcut = {
    name: 'rights',
    title: 'Rights',
    from: 'Privacy policy',
    target: 'privacy#rights',
    path: '/acme/rights/',
    url: 'https://policies.example/acme/rights/',
  }
  render(<LinksPage view={{ ...kit, shortcuts: [shortcut] }} />)
  expect(screen.getByRole('link', { name: 'Rights' }).getAttribute('href')).toBe('/acme/rights/')
  expect(screen.getByText(shortcut.url)).toBeDefined()
})
