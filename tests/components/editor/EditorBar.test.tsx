// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { EditorBar } from '../../../components/editor/EditorBar'

afterEach(cleanup)

function links() {
  const bar = screen.getByRole('navigation', { name: 'Editor' })
  return [...bar.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href'), link.target])
}

test('of a draft, the bar leads to all that can be done with it, and back', () => {
  render(<EditorBar company="acme" policy="privacy" label="Draft" hasDraft />)
  expect(screen.getByText('Draft')).toBeTruthy()
  expect(links()).toEqual([
    ['Edit', '/acme/privacy/draft/edit/', '_top'],
    ['Preview', '/acme/privacy/draft/', ''],
    ['What changes', '/acme/privacy/draft/changes/', ''],
    ['Publish', '/acme/privacy/draft/publish/', '_top'],
    ['All drafts', '/', '_top'],
  ])
})

test.each([undefined, false])('without a draft, the bar leads back alone', (hasDraft) => {
  render(<EditorBar company="acme" policy="privacy" label="Published" hasDraft={hasDraft} />)
  expect(links()).toEqual([['All drafts', '/', '_top']])
})
