// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PublishPage } from '../../../components/editor/PublishPage'
import type { PublishView } from '../../../lib/editor/publish-view'
import { company, version } from '../../view'
import { changes, first } from '../changes'

afterEach(cleanup)

const view: PublishView = {
  company,
  policy: 'privacy',
  title: 'Privacy policy',
  day: '2026-11-22',
  draft: { ...version, updated: '2026-11-22', effective: '2027-01-01' },
  findings: [],
  changes,
}

function show(more: Partial<PublishView> = {}, canCommit = false, failed?: string) {
  render(<PublishPage view={{ ...view, ...more }} canCommit={canCommit} failed={failed} />)
}

function alerts(): (string | null)[] {
  return screen.queryAllByRole('alert').map(({ textContent }) => textContent)
}

test('a draft that can be published is shown with its facts, what changes, and a button', () => {
  show()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Publish Privacy policy')
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent)
  expect(facts).toEqual(['Privacy policy', 'The first version.', 'material', '22 November 2026', 'from 1 January 2027'])
  expect(screen.getByText('What changes since the version of 29 February 2024')).toBeTruthy()
  expect(screen.getByRole('main').textContent).toContain('In all: 1 section changed')
  expect(alerts()).toEqual([])
})

test('the button sends the policy, and the seal and the day that were shown, and nothing else', () => {
  show()
  const form = screen.getByRole('button', { name: 'Publish as the version of 22 November 2026' }).closest('form')
  expect([form?.getAttribute('method'), form?.getAttribute('action')]).toEqual(['post', '/api/publish/'])
  expect(form && [...new FormData(form)]).toEqual([
    ['policy', 'acme/privacy'],
    ['seal', version.seal],
    ['day', '2026-11-22'],
  ])
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('where there is a repository, a commit is offered, and made only when it is asked for', () => {
  show({}, true)
  const box = screen.getByRole('checkbox', { name: 'Commit it to git as well' })
  const form = box.closest('form')
  expect(form && new FormData(form).has('commit')).toBe(false)
  box.click()
  expect(form && new FormData(form).has('commit')).toBe(true)
})

test('a refusal stands instead of the facts and the button', () => {
  show({ refusal: 'Fix these errors first. Nothing was published.' }, true)
  expect(alerts()).toEqual(['This cannot be published. Fix these errors first. Nothing was published.'])
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.queryAllByRole('definition')).toEqual([])
})

test('why the last attempt failed is said, and once when it still stands', () => {
  show({}, false, 'The draft was changed in the meantime. Publish again.')
  expect(alerts()).toEqual(['Not published. The draft was changed in the meantime. Publish again.'])
  expect(screen.getByRole('button')).toBeTruthy()
  cleanup()
  show({ refusal: 'Mend it.' }, false, 'Mend it.')
  expect(alerts()).toEqual(['This cannot be published. Mend it.'])
})

test('errors are unfolded before the button', () => {
  const error = { severity: 'error', message: 'Wrong.', rule: 'field', where: 'Fields', href: '/keystatic/x' } as const
  show({ findings: [error], refusal: 'Fix these errors first. Nothing was published.' })
  expect(screen.getByRole('group').hasAttribute('open')).toBe(true)
  expect(screen.getByRole('link', { name: 'Fields' }).getAttribute('href')).toBe('/keystatic/x')
})

test('a first version says that it is, and a draft that cannot be read has no changes', () => {
  show({ changes: first })
  expect(screen.getByText('It is the first version of this policy.')).toBeTruthy()
  cleanup()
  show({ changes: undefined, refusal: 'Mend it.' })
  expect(screen.queryByText(/first version of|What changes since/)).toBeNull()
})

test('without a draft, only the way back is there', () => {
  show({ draft: undefined, changes: undefined, refusal: 'acme/privacy has no draft to publish.' })
  const bar = screen.getByRole('navigation', { name: 'Editor' })
  expect([...bar.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual(['All drafts'])
  expect(alerts()).toEqual(['This cannot be published. acme/privacy has no draft to publish.'])
})
