// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { DraftPage } from '../../../components/editor/DraftPage'
import { PolicyPage } from '../../../components/PolicyPage'
import type { DraftView } from '../../../lib/editor/draft-view'
import { company, view as page } from '../../view'

afterEach(cleanup)

const view: DraftView = { company, policy: 'privacy', title: 'Privacy policy', page, findings: [] }
const missing = 'The page cannot be shown until the errors in the text are mended.'

test('below the bar and the findings stands the page as it will be', () => {
  const { container } = render(<DraftPage view={view} />)
  const shown = container.innerHTML
  expect(screen.getByText('The check found nothing.')).toBeTruthy()
  expect(screen.queryByText(missing)).toBeNull()
  expect(screen.getByRole('navigation', { name: 'Editor' }).textContent).toMatch(/^Preview/)
  cleanup()
  expect(shown.endsWith(render(<PolicyPage view={page} />).container.innerHTML)).toBe(true)
})

test('a draft without a page shows the errors, and says why', () => {
  const error = { severity: 'error', message: 'Wrong.', rule: 'markup', where: '“Data”, line 9', href: '/x' } as const
  render(<DraftPage view={{ ...view, page: undefined, findings: [error] }} />)
  expect(screen.getByText(missing)).toBeTruthy()
  expect(screen.getByRole('listitem').textContent).toBe('Error “Data”, line 9: Wrong. (markup)')
  expect(screen.queryByRole('article')).toBeNull()
})
