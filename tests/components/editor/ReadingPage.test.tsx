// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ReadingPage } from '../../../components/editor/ReadingPage'
import { PolicyPage } from '../../../components/PolicyPage'
import { view } from '../../view'

afterEach(cleanup)

test('a published version is shown as its page, and nothing can be pressed that changes it', () => {
  const { container } = render(<ReadingPage view={view} />)
  const shown = container.innerHTML
  const bar = screen.getByRole('navigation', { name: 'Editor' })
  expect(bar.textContent).toBe('Published: stays as it isAll drafts')
  expect(screen.queryByRole('button')).toBeNull()
  expect([...container.querySelectorAll('a')].filter((link) => /draft|keystatic/.test(link.href))).toEqual([])
  cleanup()
  expect(shown.endsWith(render(<PolicyPage view={view} />).container.innerHTML)).toBe(true)
})
