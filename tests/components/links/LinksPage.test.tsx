import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LinksPage } from '../../../components/links/LinksPage'
import { decisions } from '../../../lib/links/decisions'
import { kit, policy, url } from '../../lib/links/kit'
import { company, version } from '../../view'

/** The text of the cells of a table, by rows, without its head. */
function cellsOf(table?: HTMLElement | null): (string | null)[][] {
  const rows = table?.querySelectorAll('tbody tr') ?? []
  return [...rows].map((row) => [...row.children].map(({ textContent }) => textContent))
}

test('a policy has its address, its label, a QR code, and code for all that shows it', () => {
  const { container } = render(<LinksPage view={kit} />)
  expect(screen.getByRole('heading', { level: 2, name: 'Privacy policy' }).nextElementSibling?.textContent).toBe(
    'Acme makes tools.',
  )
  expect(screen.getByRole('img', { name: `QR code of ${url}` })).toBeDefined()
  const codes = [...container.querySelectorAll('code')].map(({ textContent }) => textContent)
  expect(codes).toEqual(
    expect.arrayContaining([
      url,
      'Privacy Policy',
      `${url}embed/`,
      `${url}policy.json`,
      `<a href="${url}">Privacy Policy</a>`,
      'import SwiftUI',
      'export function consentFor() {}',
    ]),
  )
})

test('a section has its address and its label, and no code', () => {
  render(<LinksPage view={kit} />)
  const row = screen.getByRole('row', { name: /^4\.2 Data/ })
  expect([...row.querySelectorAll('code')].map(({ textContent }) => textContent)).toEqual([
    `${url}#data`,
    'Privacy Policy: Data',
  ])
})

test.each([
  ['Privacy policy', 'Privacy Policy'],
  ['App privacy policy', 'Privacy PolicyOr App privacy policy where it stands beside another policy.'],
])('the label of “%s” has another beside it only where that says more', (title, words) => {
  render(<LinksPage view={{ ...kit, policies: [{ ...policy, version: { ...version, title } }] }} />)
  const label = screen.getByRole('row', { name: /^Label/ })
  expect(label.lastElementChild?.textContent).toBe(words)
})

test('the fields of the stores are named, with what to paste or what to do where there is nothing', () => {
  render(<LinksPage view={kit} />)
  const table = screen.getByRole('row', { name: /^Privacy policy URL/ }).closest('table')
  expect(cellsOf(table)).toEqual([
    ['Privacy policy URLPlay Console: App content, Privacy policy', url],
    ['Delete account URLPlay Console: Data safety', 'NothingAsk for the shortcut.'],
  ])
})

test('a policy that no app is about has no fields of stores, and one without sections no links to any', () => {
  render(<LinksPage view={{ ...kit, policies: [{ ...policy, stores: [], sections: [] }] }} />)
  expect(screen.queryByRole('heading', { name: /^Its sections/ })).toBeNull()
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

test('an announced version is named with the day on which it takes effect', () => {
  const next = { ...version, updated: '2026-01-10', effective: '2026-03-01' }
  render(<LinksPage view={{ ...kit, policies: [{ ...policy, next }] }} />)
  expect(screen.getByText(/^Shows the version in force/).textContent).toContain(
    'The version of 10 January 2026 is announced, and takes effect on 1 March 2026.',
  )
})

test('when to ask again is a table, once for all policies', () => {
  const other = { ...policy, version: { ...version, policy: 'cookies', title: 'Cookie policy' } }
  render(<LinksPage view={{ ...kit, policies: [policy, other] }} />)
  const [heading] = screen.getAllByRole('heading', { name: 'When to ask users again' })
  const [table] = within(heading?.parentElement ?? document.body).getAllByRole('table')
  expect(cellsOf(table)).toEqual(decisions.map(({ stored, inForce, todo }) => [stored, inForce, todo]))
  expect(screen.getAllByText('Nothing.')).toHaveLength(1)
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
