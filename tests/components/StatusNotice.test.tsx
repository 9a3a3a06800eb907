import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StatusNotice } from '../../components/StatusNotice'
import type { PolicyView } from '../../lib/pages/policy-view'
import { version, view } from '../view'
import { linksIn } from './links-in'

const former = { ...version, updated: '2024-02-29', effective: '2024-03-01' }
const coming = { ...version, updated: '2025-06-10', effective: '2025-07-01' }

const inForce = 'the version in force → /acme/privacy/'
const changes = 'what changes → /acme/privacy/2025-06-10/changes/'
const since = `${inForce}; what has changed since → /acme/privacy/since/2024-02-29/`
const until = `${inForce}; ${changes}`

test.each<[string, Partial<PolicyView>, string, string]>([
  [
    'a superseded version says when it was in force, and leads to the one that is and to what has changed since',
    { version: former, term: { status: 'superseded', from: '2024-03-01', until: '2025-05-31' } },
    'Superseded. This version was in force from 1 March 2024 to 31 May 2025. Read the version in force, or what has changed since.',
    since,
  ],
  [
    'a version that was replaced before it took effect says so',
    { version: former, term: { status: 'superseded' } },
    'Superseded. This version was replaced before it took effect. Read the version in force, or what has changed since.',
    since,
  ],
  [
    'an upcoming version says from when it is in force, and leads to the one that is and to what changes',
    { version: coming, next: coming, term: { status: 'upcoming', from: '2025-07-01' } },
    'Upcoming. This version is in force from 1 July 2025. Until then, read the version in force, and what changes.',
    until,
  ],
  [
    'an upcoming version that another one replaces says until when it is in force',
    { version: coming, next: coming, term: { status: 'upcoming', from: '2025-07-01', until: '2025-08-31' } },
    'Upcoming. This version is in force from 1 July 2025 to 31 August 2025. Until then, read the version in force, and what changes.',
    until,
  ],
  [
    'an upcoming version leads nowhere else when no other is in force',
    { version, current: version, term: { status: 'upcoming', from: '2025-06-01' } },
    'Upcoming. This version is in force from 1 June 2025.',
    '',
  ],
  [
    'the version in force announces the next one, and leads to it and to what changes',
    { term: { status: 'in force', from: '2025-06-01', until: '2025-06-30' }, next: coming },
    'On 1 July 2025, the version of 10 June 2025 replaces this one. See what changes.',
    `the version of 10 June 2025 → /acme/privacy/2025-06-10/; ${changes}`,
  ],
])('%s', (_, more, text, links) => {
  const { container } = render(<StatusNotice view={{ ...view, ...more }} />)
  expect(container.textContent?.trim()).toBe(text)
  expect(linksIn(container)).toBe(links)
})

test('the version in force has no notice when no other is announced', () => {
  expect(render(<StatusNotice view={view} />).container.innerHTML).toBe('')
})
