import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HistoryEntry } from '../../components/HistoryEntry'
import type { Term } from '../../lib/content/status'
import { englishWords } from '../../lib/languages/words'
import { version } from '../view'

const before = { ...version, updated: '2024-02-29' }
const inForce: Term = { status: 'in force', from: '2025-06-01' }
const superseded: Term = { status: 'superseded', from: '2025-06-01', until: '2025-06-30' }

function show(entry: Parameters<typeof HistoryEntry>[0]['entry']): void {
  render(<HistoryEntry words={englishWords} entry={entry} />, {
    container: document.body.appendChild(document.createElement('tbody')),
  })
}

function links(): (string | null)[][] {
  return screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
}

test.each<[Partial<typeof version>, Term, string]>([
  [{}, inForce, '4 May 2025 In force since 1 June 2025.Material. The first version.'],
  [
    { change: 'editorial' },
    { status: 'superseded' },
    '4 May 2025 Superseded before it took effect.Editorial. The first',
  ],
])('a version is told by its days, its kind of change and its summary: %o', (fields, term, words) => {
  show({ version: { ...version, ...fields }, term })
  expect(document.querySelector('tr')?.textContent).toContain(words)
})

test.each<Term>([inForce, { status: 'upcoming', from: '2025-06-01' }])(
  'a version that is $status leads to its text, what it changed and its source',
  (term) => {
    show({ version, term, before })
    expect(links()).toEqual([
      ['4 May 2025', '/acme/privacy/2025-05-04/'],
      ['What it changed', '/acme/privacy/2025-05-04/changes/'],
      ['Source', '/acme/privacy/2025-05-04.mdx'],
    ])
  },
)

test.each<Term>([superseded, { status: 'superseded' }])(
  'a superseded version leads to what has changed since, too (%o)',
  (term) => {
    show({ version, term, before })
    expect(links()).toEqual([
      ['4 May 2025', '/acme/privacy/2025-05-04/'],
      ['What it changed', '/acme/privacy/2025-05-04/changes/'],
      ['What has changed since', '/acme/privacy/since/2025-05-04/'],
      ['Source', '/acme/privacy/2025-05-04.mdx'],
    ])
  },
)

test('the first version changed none', () => {
  show({ version, term: superseded })
  expect(links()).toEqual([
    ['4 May 2025', '/acme/privacy/2025-05-04/'],
    ['What has changed since', '/acme/privacy/since/2025-05-04/'],
    ['Source', '/acme/privacy/2025-05-04.mdx'],
  ])
})
