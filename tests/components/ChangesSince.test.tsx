import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ChangesSince } from '../../components/ChangesSince'
import type { ChangesView } from '../../lib/pages/changes-view'
import { changes, introduction, newer, older } from './changes'
import { linksIn } from './links-in'

const upcoming = { status: 'upcoming', from: '2025-06-01' } as const
const inForce = { status: 'in force', from: '2024-03-01', until: '2025-05-31' } as const
const none = { steps: [], redline: undefined }
const formerDay = 'the version of 29 February 2024'
const day = 'the version of 4 May 2025'

test.each<[string, Partial<ChangesView>, string, string, string]>([
  [
    'a version that was replaced is compared with the one in force',
    {},
    '29 February 2024',
    `From ${formerDay} to ${day}, which is in force.`,
    `${formerDay} → /acme/privacy/2024-02-29/; ${day} → /acme/privacy/`,
  ],
  [
    'nothing has changed since the version in force',
    { older: newer, ...none },
    '4 May 2025',
    `Nothing: ${day} is in force.`,
    `${day} → /acme/privacy/`,
  ],
  [
    'nothing has changed since an upcoming version, which says from when it counts',
    { older: newer, newer: older, terms: { older: upcoming, newer: inForce }, ...none },
    '4 May 2025',
    `Nothing: ${day} takes effect on 1 June 2025. Until then, ${formerDay} is in force.`,
    `${day} → /acme/privacy/2025-05-04/; ${formerDay} → /acme/privacy/`,
  ],
  [
    'since a version that never took effect nothing has changed, and another is in force',
    { older: newer, newer: older, terms: { older: { status: 'superseded' }, newer: inForce }, ...none },
    '4 May 2025',
    `Nothing: ${day} was replaced before it took effect. Until another does, ${formerDay} is in force.`,
    `${day} → /acme/privacy/2025-05-04/; ${formerDay} → /acme/privacy/`,
  ],
  [
    'before any version has taken effect, none is said to be in force',
    { terms: { older: { status: 'superseded' }, newer: upcoming } },
    '29 February 2024',
    `From ${formerDay} to ${day}, which takes effect on 1 June 2025.`,
    `${formerDay} → /acme/privacy/2024-02-29/; ${day} → /acme/privacy/`,
  ],
])('%s', (_, more, since, words, links) => {
  const view = { ...changes, ...more }
  render(<ChangesSince view={view} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`What has changed since ${since}`)
  expect(introduction()?.textContent).toBe(words)
  expect(linksIn(introduction())).toBe(links)
  expect(screen.queryByRole('article')?.querySelector('ins')?.textContent).toBe(view.redline && ' two years')
})

test('a change that is announced is told too', () => {
  const next = { ...newer, updated: '2025-09-01', effective: '2025-10-01' }
  render(<ChangesSince view={{ ...changes, older: newer, next, steps: [], redline: undefined }} />)
  const told = introduction()?.querySelectorAll('p')[1] ?? null
  expect(told?.textContent).toBe(
    'On 1 October 2025, the version of 1 September 2025 replaces it. See what changes then.',
  )
  expect(linksIn(told)).toBe(
    'the version of 1 September 2025 → /acme/privacy/2025-09-01/; what changes then → /acme/privacy/2025-09-01/changes/',
  )
})
