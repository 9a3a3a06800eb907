// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { DraftChangesPage } from '../../../components/editor/DraftChangesPage'
import { changes, first } from '../changes'

afterEach(cleanup)

test('what the draft changes is shown below the bar, with the way to the version before it', () => {
  render(<DraftChangesPage view={changes} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What the draft changes')
  expect(screen.getByRole('navigation', { name: 'Editor' }).textContent).toMatch(/^What changes/)
  expect(screen.getByRole('link', { name: 'the version of 29 February 2024' }).getAttribute('href')).toBe(
    '/acme/privacy/2024-02-29/',
  )
  expect([...document.querySelectorAll('ins')].at(-1)?.textContent).toContain('two')
})

test('a first draft has nothing to be compared with, and says so', () => {
  render(<DraftChangesPage view={first} />)
  expect(screen.getByText('This is the first version, so there is nothing to compare it with.')).toBeTruthy()
  expect(document.querySelector('ins, del')).toBeNull()
})
