// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PublishedPage } from '../../../components/editor/PublishedPage'
import type { PublishedView } from '../../../lib/editor/published-view'
import { company, version } from '../../view'

afterEach(cleanup)

const view: PublishedView = {
  company,
  version,
  files: ['content/acme/privacy/2025-05-04.mdx', 'content/SHA256SUMS'],
  others: [],
  isRepository: true,
}

function files(): (string | null)[] {
  return screen.queryAllByRole('listitem').map(({ textContent }) => textContent)
}

test('what was published is said, with the way to it, and that the site is to be built', () => {
  render(<PublishedPage view={view} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Published Privacy policy')
  expect(screen.getByRole('link', { name: 'the version of 4 May 2025' }).getAttribute('href')).toBe(
    '/acme/privacy/2025-05-04/',
  )
  expect(screen.getByRole('main').textContent).toContain('The site shows it when it is built again: npm run build')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('without a commit, the files to commit together are listed', () => {
  render(<PublishedPage view={view} />)
  expect(screen.getByText('Now commit these files together:')).toBeTruthy()
  expect(files()).toEqual(view.files)
})

test('without a repository, the files are listed to be kept', () => {
  render(<PublishedPage view={{ ...view, isRepository: false }} />)
  expect(screen.getByText('These files belong together; keep both:')).toBeTruthy()
  expect(screen.queryByText(/commit/)).toBeNull()
  expect(files()).toEqual(view.files)
})

test('a commit is named instead of the files', () => {
  render(<PublishedPage view={{ ...view, commit: '4653b38' }} />)
  expect(screen.getByText('It is committed to git as 4653b38.')).toBeTruthy()
  expect(files()).toEqual([])
})

test('a commit that failed says why, beside the files', () => {
  render(<PublishedPage view={view} failed="Author identity unknown" />)
  expect(screen.getByRole('alert').textContent).toBe('Not committed. Author identity unknown')
  expect(files()).toEqual(view.files)
})

test('what else is not committed is named, so that it is not forgotten', () => {
  render(<PublishedPage view={{ ...view, commit: '4653b38', files: [], others: ['content/acme/company.yaml'] }} />)
  expect(screen.getByText(/^These files are not committed either/)).toBeTruthy()
  expect(files()).toEqual(['content/acme/company.yaml'])
})
