import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { WithdrawnPage } from '../../components/WithdrawnPage'
import type { WithdrawnView } from '../../lib/pages/withdrawn-view'
import { allSections } from '../../lib/text/text'
import { company, sections, version, withdrawal } from '../view'

const notice: WithdrawnView = {
  company,
  policy: 'privacy',
  language: 'en',
  title: 'Privacy policy',
  withdrawals: [withdrawal],
  current: { ...version, updated: '2024-02-29' },
  sections: allSections(sections),
  retired: { gone: 'A section that only a withdrawn version had.', sharing: 'We no longer share. See #rights.' },
  contact: company,
  path: '/acme/privacy/2025-05-04/',
  site: 'https://policies.example',
}

test('it says which version was withdrawn, when and why, and leads to the one in force', () => {
  render(<WithdrawnPage view={notice} />)
  expect(screen.getByRole('main').textContent).toContain(
    'The version of 4 May 2025 was withdrawn on 28 November 2026: It named a person.',
  )
  expect(screen.getByRole('link', { name: 'the version in force' }).getAttribute('href')).toBe('/acme/privacy/')
})

test('each anchor of the text in force, each alias and each note has a place that leads there', () => {
  const { container } = render(<WithdrawnPage view={notice} />)
  for (const id of ['data', 'collection', 'what-we-collect', 'kinds', 'rights', 'gone', 'sharing']) {
    expect(container.querySelector(`li#${id}, li:has(> span#${id})`)?.querySelector('a:last-of-type')).not.toBeNull()
  }
  expect(screen.getByRole('link', { name: '1.1 Kinds' }).getAttribute('href')).toBe('/acme/privacy/#kinds')
  expect(container.querySelector('#sharing a')?.getAttribute('href')).toBe('/acme/privacy/#rights')
})

test('where a translation was withdrawn, the sections of the text in force are marked as in its language', () => {
  render(<WithdrawnPage view={{ ...notice, language: 'ar' }} />)
  const list = screen.getByRole('link', { name: '1.1 Kinds' }).closest('ul')
  expect([list?.lang, list?.dir]).toEqual(['en', 'ltr'])
})

test('where no version is left, it leads to none, and says how to reach the company', () => {
  render(<WithdrawnPage view={{ ...notice, current: undefined, sections: [], retired: {} }} />)
  expect(screen.getByRole('main').textContent).toContain('No version of this policy is in force.')
  expect(screen.queryByRole('list')?.closest('main')).toBeFalsy()
  expect(screen.getByRole('link', { name: 'privacy@acme.example' })).not.toBeNull()
})
