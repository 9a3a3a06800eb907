import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ForwardPage } from '../../components/ForwardPage'
import { allSections } from '../../lib/text/text'
import { sections } from '../view'

const view = {
  to: '/acme/privacy/',
  language: 'en',
  title: 'Privacy <policy> & “more” – Acme',
  sections: allSections(sections),
  retired: { calls: 'We no longer call. See #collection.' },
}

test('a browser is led on at once, and a reader is told where to', () => {
  render(<ForwardPage view={view} />)
  expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe('0; url=/acme/privacy/')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page has moved')
  expect(screen.getByRole('main').textContent).toContain(`It is now at ${view.title}.`)
  expect(screen.getByRole('link', { name: view.title }).getAttribute('href')).toBe('/acme/privacy/')
})

test('every anchor that a section had leads to the link to it, and that of one that is gone to its note', () => {
  const { container } = render(<ForwardPage view={view} />)
  const led = ['data', 'collection', 'what-we-collect', 'kinds', 'calls'].map((anchor) =>
    container.querySelector(`li#${anchor}, li:has(> span#${anchor})`)?.querySelector('a')?.getAttribute('href'),
  )
  expect(led).toEqual(['data', 'data', 'data', 'kinds', 'collection'].map((anchor) => `/acme/privacy/#${anchor}`))
  expect(container.querySelector('#calls')?.textContent).toContain('We no longer call. See Data.')
})

test('what has no sections has no list of them', () => {
  render(<ForwardPage view={{ ...view, sections: [], retired: {} }} />)
  expect(screen.getAllByRole('heading')).toHaveLength(1)
  expect(screen.queryByRole('list')).toBeNull()
})
