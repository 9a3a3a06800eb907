// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { FindingList } from '../../../components/editor/FindingList'
import type { PlacedFinding } from '../../../lib/editor/placed-finding'

afterEach(cleanup)

const warning: PlacedFinding = {
  severity: 'warning',
  message: '`may` leaves open what is done; say it',
  rule: 'vague-words',
  where: '“Storage”, line 9',
  href: '/acme/privacy/draft/#storage',
}
const error: PlacedFinding = {
  severity: 'error',
  message: 'there is no summary; write one',
  rule: 'field',
  where: 'Fields, line 3',
  href: '/keystatic/singleton/acme.privacy.draft',
}

function isUnfolded(): boolean {
  return screen.getByRole('group').hasAttribute('open')
}

test('where nothing was found, that is said, and there is nothing to unfold', () => {
  render(<FindingList findings={[]} />)
  expect(screen.getByText('The check found nothing.')).toBeTruthy()
  expect(screen.queryByRole('group')).toBeNull()
})

test('errors unfold the list, and warnings alone do not', () => {
  const { rerender } = render(<FindingList findings={[error, warning]} />)
  expect(isUnfolded()).toBe(true)
  expect(screen.getByText('The check found 1 error and 1 warning')).toBeTruthy()
  rerender(<FindingList findings={[warning]} />)
  expect(isUnfolded()).toBe(false)
  expect(screen.getByText('The check found no errors and 1 warning')).toBeTruthy()
})

test('a finding says what it is, where, and by which rule, in this order', () => {
  render(<FindingList findings={[error, warning]} />)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Error Fields, line 3: there is no summary; write one (field)',
    'Warning “Storage”, line 9: may leaves open what is done; say it (vague-words)',
  ])
  expect([...document.querySelectorAll('code')].map(({ textContent }) => textContent)).toEqual(['may'])
})

test('a place in the page is shown where the page is, and a form in the whole window', () => {
  render(<FindingList findings={[error, warning]} />)
  const links = screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.getAttribute('target')])
  expect(links).toEqual([
    ['/keystatic/singleton/acme.privacy.draft', '_top'],
    ['/acme/privacy/draft/#storage', null],
  ])
})

test('findings that say the same stand as often as they were found, also when the list is shown anew', () => {
  const { rerender } = render(<FindingList findings={[warning, warning, error]} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(3)
  rerender(<FindingList findings={[error, warning]} />)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.split(' ')[0])).toEqual([
    'Error',
    'Warning',
  ])
})
