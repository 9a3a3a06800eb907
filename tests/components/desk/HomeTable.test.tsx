import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HomeTable } from '../../../components/desk/HomeTable'
import type { HomeRow } from '../../../lib/desk/home-view'
import { hrefOf, press, show } from './shown'

const row = (id: string, title: string, words: string): HomeRow => ({
  company: { id, name: id.toUpperCase() },
  policy: { name: `${id}/privacy`, title },
  states: [{ words }],
  changed: '4 May 2025',
  next: { label: 'Publish', href: `/desk/${id}/privacy/publish/` },
})

const shown = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)

test('a row names policy, company, state, last change and what is next', () => {
  render(<HomeTable rows={[row('acme', 'Privacy policy', 'In force since 4 May 2025')]} />)
  const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent)
  expect(cells).toEqual(['ACME', 'In force since 4 May 2025', '4 May 2025', 'Publish'])
  expect(hrefOf('Privacy policy')).toBe('/desk/acme/privacy/')
  expect(hrefOf('Publish: Privacy policy, ACME')).toBe('/desk/acme/privacy/publish/')
  expect(screen.queryByRole('searchbox')).toBeNull()
})

test('a translation with something to do is a link below the states', () => {
  const translations = [{ words: 'German: draft', href: '/desk/acme/privacy/de/' }]
  render(<HomeTable rows={[{ ...row('acme', 'Privacy policy', 'Draft'), translations }]} />)
  expect(hrefOf('German: draft: Privacy policy, ACME')).toBe('/desk/acme/privacy/de/')
})

test('a draft is started with one click, in the table', async () => {
  const start = { ...row('acme', 'Privacy policy', 'In force'), next: { label: 'Start a draft' } }
  const { sent, asked } = show(<HomeTable rows={[start]} />, { href: '/desk/acme/privacy/' })
  press('Start a draft: Privacy policy, ACME')
  await waitFor(() => expect(asked).toEqual(['push /desk/acme/privacy/']))
  expect(sent).toEqual([{ address: '/desk/api/start/', body: { policy: 'acme/privacy' } }])
})

test('many rows are filtered by words of any column', () => {
  const rows = Array.from({ length: 16 }, (_, index) => row(`c${index}`, `Policy ${index}.`, 'Draft'))
  render(<HomeTable rows={[...rows, row('beta', 'Cookie policy', 'Review due')]} />)
  expect(shown()).toHaveLength(17)
  fireEvent.change(screen.getByRole('searchbox', { name: 'Show only' }), { target: { value: 'REVIEW beta' } })
  expect(shown()).toEqual(['Cookie policy'])
  expect(screen.getByRole('status').textContent).toBe('1 of 17')
})
