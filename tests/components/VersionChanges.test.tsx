import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { VersionChanges } from '../../components/VersionChanges'
import { changes, first, introduction, newer } from './changes'
import { linksIn } from './links-in'

test('under its day, both versions are linked, with the day on which the newer one takes effect, and what changed is shown', () => {
  render(<VersionChanges view={changes} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Changes of 4 May 2025')
  expect(screen.getByRole('article').querySelector('ins')?.textContent).toBe(' two years')
  expect(introduction()?.textContent).toBe(
    'From the version of 29 February 2024 to the version of 4 May 2025, in force from 1 June 2025.',
  )
  expect(linksIn(introduction())).toBe(
    'the version of 29 February 2024 → /acme/privacy/2024-02-29/; the version of 4 May 2025 → /acme/privacy/2025-05-04/',
  )
})

test('a version that took effect when it was published does not name the day twice', () => {
  render(<VersionChanges view={{ ...changes, newer: { ...newer, effective: newer.updated } }} />)
  expect(introduction()?.textContent).toBe('From the version of 29 February 2024 to the version of 4 May 2025.')
})

test('the first version has nothing to be compared with', () => {
  render(<VersionChanges view={first} />)
  expect(introduction()?.textContent).toBe(
    'There is no version before the version of 4 May 2025, so nothing to compare it with.',
  )
  expect(linksIn(introduction())).toBe('the version of 4 May 2025 → /acme/privacy/2025-05-04/')
  expect(screen.queryByRole('article')).toBeNull()
})
