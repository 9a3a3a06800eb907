import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HistoryPage } from '../../components/HistoryPage'
import type { Term } from '../../lib/content/status'
import { historyView, version, withdrawal } from '../view'
import { linksIn } from './links-in'

const before = { ...version, updated: '2024-02-29', effective: '2024-02-29' }

const entries: (typeof historyView)['entries'] = [
  { version, term: { status: 'in force', from: '2025-06-01' }, before },
  { version: before, term: { status: 'superseded', from: '2024-02-29', until: '2025-05-31' } },
]
const history = { ...historyView, entries }

/** The first words of each row. */
function rows(): (string | undefined)[] {
  return screen.getAllByRole('rowheader').map(({ textContent }) => textContent?.replace(/(\d{4} \w+).*/, '$1'))
}

test('every version has a row, the one in force first, then the last to take effect', () => {
  const next = { ...version, updated: '2026-01-01', effective: '2026-02-01' }
  const entries = [{ version: next, term: { status: 'upcoming', from: '2026-02-01' } as const }, ...history.entries]
  render(<HistoryPage view={{ ...history, entries }} />)
  expect(rows()).toEqual(['4 May 2025 In', '1 January 2026 Upcoming', '29 February 2024 Superseded'])
})

test('the feed, the data, the checksums and the coverage are linked', () => {
  render(<HistoryPage view={history} />)
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
  expect(href('Feed of changes')).toBe('/acme/privacy/feed.xml')
  expect(href('The same as data')).toBe('/acme/privacy/policy.json')
  expect(href('Checksums of all versions')).toBe('/SHA256SUMS')
  expect(href('What laws ask, and where it is said')).toBe('/acme/privacy/coverage/')
})

test('the way up leads over the policy, and the page has the accent of its company', () => {
  const { container } = render(<HistoryPage view={history} />)
  expect(linksIn(screen.getByRole('navigation', { name: 'Way up' }))).toBe(
    'Acme → /acme/; Privacy policy → /acme/privacy/; All policies → /',
  )
  expect(container.querySelector('style')?.textContent).toContain('--color-accent:#1d5c4f}')
})

test('a withdrawn version has a row at its day, with the days on which it stood', () => {
  const stood = { from: '2025-06-01', until: '2026-11-28' }
  const withdrawn = [{ withdrawal, stood }, { withdrawal: { ...withdrawal, seal: '6', updated: '2024-03-01' } }]
  render(<HistoryPage view={{ ...history, withdrawn }} />)
  expect(rows()).toEqual([
    '4 May 2025 In',
    '4 May 2025 Withdrawn',
    '1 March 2024 Withdrawn',
    '29 February 2024 Superseded',
  ])
  const [, , row, never] = screen.getAllByRole('row')
  expect(row?.textContent).toContain('it stood from 1 June 2025 to 28 November 2026.')
  expect(row?.textContent).toContain('Withdrawn on 28 November 2026: It named a person.')
  expect(never?.textContent).toContain('it never took effect.')
})

test('the history of a policy of which every version was withdrawn has those, and no coverage', () => {
  const emptied = { ...history, current: undefined, hasCoverage: false, entries: [], withdrawn: [{ withdrawal }] }
  render(<HistoryPage view={emptied} />)
  expect(rows()).toEqual(['4 May 2025 Withdrawn'])
  expect(screen.queryByRole('link', { name: 'What laws ask, and where it is said' })).toBeNull()
})

const inForce: Term = { status: 'in force', from: '2025-06-01' }
const superseded: Term = { status: 'superseded', from: '2025-06-01', until: '2025-06-30' }

/** The row of a version. */
function rowOf(entry: (typeof history.entries)[number]): HTMLElement | undefined {
  render(<HistoryPage view={{ ...history, entries: [entry] }} />)
  return screen.getAllByRole('row')[1]
}

test.each<[Partial<typeof version>, Term, string]>([
  [{}, inForce, '4 May 2025 In force since 1 June 2025.Material. The first version.'],
  [
    { change: 'editorial' },
    { status: 'superseded' },
    '4 May 2025 Superseded before it took effect.Editorial. The first',
  ],
])('a version is told by its days, its kind of change and its summary: %o', (fields, term, words) => {
  expect(rowOf({ version: { ...version, ...fields }, term })?.textContent).toContain(words)
})

const own = '4 May 2025 → /acme/privacy/2025-05-04/'
const changed = 'What it changed → /acme/privacy/2025-05-04/changes/'
const since = 'What has changed since → /acme/privacy/since/2025-05-04/'
const source = 'Source → /acme/privacy/2025-05-04.mdx'

test.each<[string, Term, typeof before | undefined, string[]]>([
  ['one in force', inForce, before, [own, changed, source]],
  ['an upcoming one', { status: 'upcoming', from: '2025-06-01' }, before, [own, changed, source]],
  ['a superseded one', superseded, before, [own, changed, since, source]],
  ['one that never took effect', { status: 'superseded' }, before, [own, changed, since, source]],
  ['the first one', superseded, undefined, [own, since, source]],
])('of versions, %s leads to its text, its source, and what it and later ones changed', (_, term, before, links) => {
  expect(linksIn(rowOf({ version, term, before }))).toBe(links.join('; '))
})
