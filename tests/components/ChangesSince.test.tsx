import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ChangesSince } from '../../components/ChangesSince'
import type { ChangesView } from '../../lib/pages/changes-view'
import { changes, newer, older } from './changes'

function introduction(): Element | null {
  return screen.getByRole('heading', { level: 1 }).nextElementSibling
}

function links(): (string | null)[][] {
  return [...(introduction()?.querySelectorAll('a') ?? [])].map((link) => [link.textContent, link.getAttribute('href')])
}

test('a version that was replaced is compared with the one in force', () => {
  render(<ChangesSince view={changes} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What has changed since 29 February 2024')
  expect(introduction()?.textContent).toBe(
    'From the version of 29 February 2024 to the version of 4 May 2025, which is in force.',
  )
  expect(links()).toEqual([
    ['the version of 29 February 2024', '/acme/privacy/2024-02-29/'],
    ['the version of 4 May 2025', '/acme/privacy/'],
  ])
  expect(screen.getByRole('article').querySelector('ins')?.textContent).toBe(' two years')
})

test('nothing has changed since the version in force', () => {
  render(<ChangesSince view={{ ...changes, older: newer, steps: [], redline: undefined }} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What has changed since 4 May 2025')
  expect(introduction()?.textContent).toBe('Nothing: the version of 4 May 2025 is in force.')
  expect(links()).toEqual([['the version of 4 May 2025', '/acme/privacy/']])
  expect(screen.queryByRole('article')).toBeNull()
})

test('nothing has changed since an upcoming version, which says from when it counts', () => {
  const terms: ChangesView['terms'] = {
    older: { status: 'upcoming', from: '2025-06-01' },
    newer: { status: 'in force', from: '2024-03-01', until: '2025-05-31' },
  }
  render(<ChangesSince view={{ ...changes, older: newer, newer: older, terms, steps: [], redline: undefined }} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What has changed since 4 May 2025')
  expect(introduction()?.textContent).toBe(
    'Nothing: the version of 4 May 2025 takes effect on 1 June 2025. Until then, the version of 29 February 2024 is in force.',
  )
  expect(links()).toEqual([
    ['the version of 4 May 2025', '/acme/privacy/2025-05-04/'],
    ['the version of 29 February 2024', '/acme/privacy/'],
  ])
  expect(screen.queryByRole('article')).toBeNull()
})

test('since a version that never took effect nothing has changed, and another is in force', () => {
  const terms: ChangesView['terms'] = {
    older: { status: 'superseded' },
    newer: { status: 'in force', from: '2024-03-01', until: '2025-05-31' },
  }
  render(<ChangesSince view={{ ...changes, older: newer, newer: older, terms, steps: [], redline: undefined }} />)
  expect(introduction()?.textContent).toBe(
    'Nothing: the version of 4 May 2025 was replaced before it took effect. Until another does, the version of 29 February 2024 is in force.',
  )
})

test('before any version has taken effect, none is said to be in force', () => {
  const terms: ChangesView['terms'] = {
    older: { status: 'superseded' },
    newer: { status: 'upcoming', from: '2025-06-01' },
  }
  render(<ChangesSince view={{ ...changes, terms }} />)
  expect(introduction()?.textContent).toBe(
    'From the version of 29 February 2024 to the version of 4 May 2025, which takes effect on 1 June 2025.',
  )
})

test('a change that is announced is told too', () => {
  const next = { ...newer, updated: '2025-09-01', effective: '2025-10-01' }
  render(<ChangesSince view={{ ...changes, older: newer, next, steps: [], redline: undefined }} />)
  const told = introduction()?.querySelectorAll('p')[1]
  expect(told?.textContent).toBe(
    'On 1 October 2025, the version of 1 September 2025 replaces it. See what changes then.',
  )
  expect([...(told?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    '/acme/privacy/2025-09-01/',
    '/acme/privacy/2025-09-01/changes/',
  ])
})
