import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StatusNotice } from '../../components/StatusNotice'
import type { PolicyView } from '../../lib/pages/policy-view'
import { version, view } from '../view'

const former = { ...version, updated: '2024-02-29', effective: '2024-03-01' }
const coming = { ...version, updated: '2025-06-10', effective: '2025-07-01' }

function notice(changes: Partial<PolicyView>): { text?: string; links: (string | null)[][] } {
  const { container } = render(<StatusNotice view={{ ...view, ...changes }} />)
  return {
    text: container.textContent?.trim(),
    links: [...container.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]),
  }
}

test('a superseded version says when it was in force, and leads to the one that is and to what has changed since', () => {
  const term = { status: 'superseded', from: '2024-03-01', until: '2025-05-31' } as const
  expect(notice({ version: former, term })).toEqual({
    text: 'Superseded. This version was in force from 1 March 2024 to 31 May 2025. Read the version in force, or what has changed since.',
    links: [
      ['the version in force', '/acme/privacy/'],
      ['what has changed since', '/acme/privacy/since/2024-02-29/'],
    ],
  })
})

test('a version that was replaced before it took effect says so', () => {
  expect(notice({ version: former, term: { status: 'superseded' } })).toEqual({
    text: 'Superseded. This version was replaced before it took effect. Read the version in force, or what has changed since.',
    links: [
      ['the version in force', '/acme/privacy/'],
      ['what has changed since', '/acme/privacy/since/2024-02-29/'],
    ],
  })
})

test('an upcoming version says from when it is in force, and leads to the one that is and to what changes', () => {
  expect(notice({ version: coming, next: coming, term: { status: 'upcoming', from: '2025-07-01' } })).toEqual({
    text: 'Upcoming. This version is in force from 1 July 2025. Until then, read the version in force, and what changes.',
    links: [
      ['the version in force', '/acme/privacy/'],
      ['what changes', '/acme/privacy/2025-06-10/changes/'],
    ],
  })
})

test('an upcoming version that another one replaces says until when it is in force', () => {
  const term = { status: 'upcoming', from: '2025-07-01', until: '2025-08-31' } as const
  expect(notice({ version: coming, next: coming, term }).text).toBe(
    'Upcoming. This version is in force from 1 July 2025 to 31 August 2025. Until then, read the version in force, and what changes.',
  )
})

test('an upcoming version leads nowhere else when no other is in force', () => {
  expect(notice({ version, current: version, term: { status: 'upcoming', from: '2025-06-01' } })).toEqual({
    text: 'Upcoming. This version is in force from 1 June 2025.',
    links: [],
  })
})

test('the version in force announces the next one, and leads to it and to what changes', () => {
  const term = { status: 'in force', from: '2025-06-01', until: '2025-06-30' } as const
  expect(notice({ term, next: coming })).toEqual({
    text: 'On 1 July 2025, the version of 10 June 2025 replaces this one. See what changes.',
    links: [
      ['the version of 10 June 2025', '/acme/privacy/2025-06-10/'],
      ['what changes', '/acme/privacy/2025-06-10/changes/'],
    ],
  })
})

test('the version in force has no notice when no other is announced', () => {
  expect(render(<StatusNotice view={view} />).container.innerHTML).toBe('')
})
