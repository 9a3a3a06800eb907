// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { DeskPage } from '../../../components/editor/DeskPage'
import type { DeskPolicy } from '../../../lib/editor/desk-view'
import { company } from '../../view'

afterEach(cleanup)

const entry: DeskPolicy = { policy: 'privacy', title: 'Privacy policy', versions: ['2025-05-04', '2024-02-29'] }

function show(...policies: DeskPolicy[]) {
  render(<DeskPage companies={[{ company, policies }]} />)
  return within(screen.getByRole('region', { name: 'Acme' }))
}

function linksIn(part: ReturnType<typeof show>) {
  return part.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
}

test('each company has a part of its name, with its facts and its policies', () => {
  const other = { ...company, id: 'other', name: '' }
  render(
    <DeskPage
      companies={[
        { company, policies: [entry] },
        { company: other, policies: [] },
      ]}
    />,
  )
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Editor of the privacy policies')
  expect(screen.getAllByRole('region').map((region) => within(region).getAllByRole('heading')[0]?.textContent)).toEqual(
    ['Acme', 'other'],
  )
  expect(screen.getByRole('link', { name: 'Facts about Acme' }).getAttribute('href')).toBe('/keystatic/singleton/acme')
  expect(screen.getByRole('link', { name: 'Facts about other' }).getAttribute('href')).toBe(
    '/keystatic/singleton/other',
  )
})

test('a company with shortcuts leads to their pages', () => {
  const shortcuts = { 'delete-account': 'privacy#data', cookies: 'privacy#cookies' }
  render(<DeskPage companies={[{ company: { ...company, shortcuts }, policies: [] }]} />)
  const list = within(screen.getByRole('navigation', { name: 'Shortcuts of Acme' }))
  expect(linksIn(list)).toEqual([
    ['delete-account', '/acme/delete-account/'],
    ['cookies', '/acme/cookies/'],
  ])
})

test('a policy with a draft leads to its form, its page, what it changes and its publication', () => {
  const part = show({ ...entry, draft: 'without errors' })
  expect(linksIn(part)).toEqual([
    ['Facts about Acme', '/keystatic/singleton/acme'],
    ['Edit the draft', '/acme/privacy/draft/edit/'],
    ['Preview', '/acme/privacy/draft/'],
    ['What changes', '/acme/privacy/draft/changes/'],
    ['Publish', '/acme/privacy/draft/publish/'],
    ['Facts about this policy', '/keystatic/singleton/acme.privacy.facts'],
    ['4 May 2025', '/acme/privacy/2025-05-04/'],
    ['29 February 2024', '/acme/privacy/2024-02-29/'],
  ])
  expect(part.queryByRole('button')).toBeNull()
  expect(part.queryByText(/errors to mend/)).toBeNull()
})

test('a draft with errors says so', () => {
  expect(show({ ...entry, draft: 'with errors' }).getByText(/It has errors to mend\./)).toBeTruthy()
})

test('a policy without a draft has a button that starts one', () => {
  const part = show(entry)
  const form = part.getByRole('button', { name: 'Start a draft' }).closest('form')
  expect([form?.getAttribute('method'), form?.getAttribute('action')]).toEqual(['post', '/api/draft/'])
  expect(form && [...new FormData(form)]).toEqual([['policy', 'acme/privacy']])
  expect(part.queryByRole('link', { name: 'Publish' })).toBeNull()
})

test('a policy that was never published has no list of versions', () => {
  expect(show({ ...entry, versions: [], draft: 'without errors' }).queryByText(/Published/)).toBeNull()
})
