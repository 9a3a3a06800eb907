import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PolicyPage } from '../../components/PolicyPage'
import { jsonLd } from '../../lib/data/json-ld'
import { view } from '../view'

const retiring = { ...view, retired: { sharing: 'We no longer share. See #rights.' } }

test('the way up, title, short version, contents, text and foot come in this order', () => {
  const { container } = render(<PolicyPage view={view} />)
  const parts = [...container.querySelectorAll('h1, .short, nav, article, footer')]
  const names = parts.map((part) => part.getAttribute('aria-label') ?? part.tagName)
  expect(names).toEqual(['Way up', 'H1', 'SECTION', 'Contents', 'ARTICLE', 'FOOTER'])
})

test('the page is titled by the policy, its company and its days', () => {
  render(<PolicyPage view={view} />)
  const title = screen.getByRole('heading', { level: 1 })
  expect(title.textContent).toBe('Privacy policy')
  expect(title.previousElementSibling?.textContent).toBe('Acme')
  expect(title.nextElementSibling?.textContent).toMatch(
    /^ *In force since 1 June 2025 Last updated 4 May 2025 All versions$/,
  )
})

test('the short version is named and stands outside of the text', () => {
  render(<PolicyPage view={view} />)
  const short = screen.getByRole('region', { name: 'In short' })
  expect(short.textContent).toBe('In shortWho: Acme.')
  expect(short.querySelector('strong')?.textContent).toBe('Who:')
  expect(screen.getByRole('article').textContent).toBe('Welcome.1. DataOne.1.1 KindsTwo.2. Rights')
})

test('a version that is not the one in force says so before its title, and in its foot', () => {
  const current = { ...view.version, updated: '2025-06-02' }
  const term = { status: 'superseded', from: '2025-06-01', until: '2025-06-01' } as const
  render(<PolicyPage view={{ ...view, current, term }} />)
  const { firstElementChild: notice } = screen.getByRole('main')
  expect(notice?.textContent).toMatch(/^Superseded\./)
  expect(notice?.contains(screen.getByRole('heading', { level: 1 }))).toBe(false)
  expect(screen.getByRole('contentinfo').textContent).toContain('What this version changed')
})

test('every link within the page leads to a part of it', () => {
  const { container } = render(<PolicyPage view={retiring} />)
  const anchors = [...container.querySelectorAll('a[href^="#"]')].map(
    (link) => link.getAttribute('href')?.slice(1) ?? '',
  )
  expect(anchors).toHaveLength(10)
  expect(anchors.filter((anchor) => !document.getElementById(anchor))).toEqual([])
})

test('the page carries the accent of its company, and its description as data', () => {
  const { container } = render(<PolicyPage view={view} />)
  expect(container.querySelector('style')?.textContent).toContain('--color-accent:#1d5c4f}')
  expect([...container.querySelectorAll('script')].map(({ type, textContent }) => [type, textContent])).toEqual([
    ['application/ld+json', jsonLd(view)],
  ])
})
