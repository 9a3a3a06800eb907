// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { HistoryEntry } from '../../components/HistoryEntry'
import type { Term } from '../../lib/content/status'
import { version } from '../view'

afterEach(cleanup)

const before = { ...version, updated: '2024-02-29' }
const inForce: Term = { status: 'in force', from: '2025-06-01' }
const superseded: Term = { status: 'superseded', from: '2025-06-01', until: '2025-06-30' }

function links(): (string | null)[][] {
  const nav = screen.getByRole('navigation', { name: 'Version of 2025-05-04' })
  return [...nav.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])
}

test('a version is told by its days, its kind of change and its summary', () => {
  render(<HistoryEntry entry={{ version, term: inForce, before }} />)
  const title = screen.getByRole('heading', { level: 2 })
  expect(title.textContent).toBe('Updated 4 May 2025')
  expect(title.nextElementSibling?.textContent).toBe('In force since 1 June 2025. A material change.')
  expect(title.nextElementSibling?.nextElementSibling?.textContent).toBe('The first version.')
})

test('a version that says the same in other words is an editorial change', () => {
  render(<HistoryEntry entry={{ version: { ...version, change: 'editorial' }, term: { status: 'superseded' } }} />)
  expect(screen.getByRole('heading').nextElementSibling?.textContent).toBe(
    'Superseded before it took effect. An editorial change.',
  )
})

test.each<Term>([inForce, { status: 'upcoming', from: '2025-06-01' }])(
  'a version that is $status leads to its text, what it changed and its source',
  (term) => {
    render(<HistoryEntry entry={{ version, term, before }} />)
    expect(links()).toEqual([
      ['Text', '/acme/privacy/2025-05-04/'],
      ['What it changed', '/acme/privacy/2025-05-04/changes/'],
      ['Source', '/acme/privacy/2025-05-04.mdx'],
    ])
  },
)

test.each<Term>([superseded, { status: 'superseded' }])(
  'a superseded version leads to what has changed since, too (%o)',
  (term) => {
    render(<HistoryEntry entry={{ version, term, before }} />)
    expect(links()).toEqual([
      ['Text', '/acme/privacy/2025-05-04/'],
      ['What it changed', '/acme/privacy/2025-05-04/changes/'],
      ['What has changed since', '/acme/privacy/since/2025-05-04/'],
      ['Source', '/acme/privacy/2025-05-04.mdx'],
    ])
  },
)

test('the first version changed none', () => {
  render(<HistoryEntry entry={{ version, term: superseded }} />)
  expect(links()).toEqual([
    ['Text', '/acme/privacy/2025-05-04/'],
    ['What has changed since', '/acme/privacy/since/2025-05-04/'],
    ['Source', '/acme/privacy/2025-05-04.mdx'],
  ])
})
