import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CoveragePage } from '../../components/CoveragePage'
import type { Profile } from '../../lib/laws/laws'
import { coverageBy } from '../coverage'

function show(...names: Profile[]): void {
  render(<CoveragePage view={coverageBy(...names)} />)
}

/** The row of a disclosure. */
function row(id: string): HTMLElement {
  const found = within(screen.getByRole('table'))
    .getByRole('link', { name: `Link to ${id}` })
    .closest('tr')
  if (!found) throw new Error(`there is no row ${id}`)
  return found
}

/** What the cells of a disclosure say, without what is there for the eye alone. */
function cells(id: string): string[] {
  return within(row(id))
    .getAllByRole('cell')
    .map((cell) => {
      const read = document.createElement('div')
      read.innerHTML = cell.innerHTML
      for (const hidden of read.querySelectorAll('[aria-hidden]')) hidden.remove()
      for (const end of read.querySelectorAll('li, p')) end.append(' ')
      return (read.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    })
}

test('a newcomer reads what the table is, of which version, where it is declared, and the sum', () => {
  show('gdpr')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What laws ask, and where it is said')
  const text = screen.getByRole('main').textContent
  expect(text).toContain('The sections are those of the version of 4 May 2025. In force since 1 June 2025.')
  expect(text).toContain(
    'Declared in the files of this site, for the company’s legal staff to confirm. It is not legal advice.',
  )
  const meter = screen.getByRole<HTMLMeterElement>('meter', {
    name: 'Of 22 disclosures, 1 is declared, 1 does not apply and 20 are not declared.',
  })
  expect([meter.getAttribute('value'), meter.getAttribute('max')]).toEqual(['2', '22'])
})

test('the table has a caption, a column for each law, and a row for each disclosure with a link to it', () => {
  show('gdpr', 'caloppa')
  const table = screen.getByRole('table', { name: /^Privacy policy: what each law or store asks for/ })
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['What is asked for', 'GDPR', 'CalOPPA'])
  const head = within(row('complaint')).getByRole('rowheader')
  expect([head.tagName, head.getAttribute('scope'), head.textContent]).toEqual([
    'TH',
    'row',
    'The right to complain to a supervisory authority. #',
  ])
  expect(row('complaint').id).toBe('complaint')
  expect(within(table).getAllByRole('row')).toHaveLength(1 + coverageBy('gdpr', 'caloppa').rows.length)
})

test.each([
  ['controller', ['13(1)(a) (read) Opening 2. Rights', 'not asked']],
  ['dpo', ['13(1)(b) (read) Not applicable: Acme needs none', 'not asked']],
  ['retention', ['13(2)(a) (read) Not declared', 'not asked']],
  ['do-not-track', ['not asked', '22575(b)(5) (quoted) 22575(b)(7) (from memory) 1. Data']],
  ['effective-date', ['not asked', '22575(b)(4) (quoted) By this site: all versions']],
])('the cells of %s say %o', (id, said) => {
  show('gdpr', 'caloppa')
  expect(cells(id)).toEqual(said)
})

test('the places lead to their sections and pages', () => {
  show('gdpr', 'caloppa')
  const hrefs = (id: string) =>
    within(row(id))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
  expect(hrefs('controller')).toEqual(['#controller', '/acme/privacy/#text', '/acme/privacy/#rights'])
  expect(hrefs('effective-date')).toEqual(['#effective-date', '/acme/privacy/history/'])
  expect(hrefs('retention')).toEqual(['#retention'])
})

test('below it, the laws are named in full, with what to know about them, and the signs that occur', () => {
  show('gdpr', 'ccpa')
  const terms = screen.getAllByRole('term').map(({ textContent }) => textContent)
  expect(terms.join(', ')).toBe(
    'GDPR, CCPA, ● read, The name of a section, By this site, Not applicable, Not declared, – (not asked)',
  )
  const [gdpr, ccpa] = screen.getAllByRole('definition').map(({ textContent }) => textContent)
  expect(gdpr).toBe(
    'General Data Protection Regulation, Regulation (EU) 2016/679. 13(1)(a) is short for GDPR Art. 13(1)(a).',
  )
  expect(ccpa).toContain('its changes of 1 January 2026 are known only from summaries.')
})

test('a policy to which no law is declared to apply says so, without a table', () => {
  show()
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByRole('main').textContent).toContain('No law or store is declared for this policy')
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
})

test('the data is linked, and the way up leads over the policy', () => {
  show('gdpr')
  expect(screen.getByRole('link', { name: 'The same as data' }).getAttribute('href')).toBe(
    '/acme/privacy/coverage.json',
  )
  const links = screen.getByRole('navigation', { name: 'Way up' }).querySelectorAll('a')
  expect([...links].map((link) => link.getAttribute('href'))).toEqual(['/acme/', '/acme/privacy/', '/'])
})
