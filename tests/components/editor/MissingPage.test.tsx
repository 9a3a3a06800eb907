// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { MissingPage } from '../../../components/editor/MissingPage'

afterEach(cleanup)

test('where there is no page, that is said, with the way back', () => {
  render(<MissingPage />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such page in the editor')
  expect(screen.getByRole('link', { name: 'All drafts' }).getAttribute('href')).toBe('/')
})
