// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PolicyPage } from '../../components/PolicyPage'
import { jsonLd } from '../../lib/json-ld'
import { view } from '../view'

afterEach(cleanup)

test('the way up, title, short version, contents, text and foot come in this order', () => {
  const { container } = render(<PolicyPage view={view} />)
  const parts = [...container.querySelectorAll('h1, aside, nav, article, footer')]
  expect(parts.map((part) => part.getAttribute('aria-label') ?? part.tagName)).toEqual([
    'Way up',
    'H1',
    'ASIDE',
    'Contents',
    'ARTICLE',
    'FOOTER',
    'Up',
  ])
})

test('the page is titled by the policy, its company and its days', () => {
  render(<PolicyPage view={view} />)
  const title = screen.getByRole('heading', { level: 1 })
  expect(title.textContent).toBe('Privacy policy')
  expect(title.previousElementSibling?.textContent).toBe('Acme')
  expect(title.nextElementSibling?.textContent).toMatch(/^Last updated 4 May 2025.*1 June 2025$/)
})

test('the short version is named and stands outside of the text', () => {
  render(<PolicyPage view={view} />)
  const short = screen.getByRole('complementary', { name: 'In short' })
  expect(short.textContent).toBe('In shortWho: Acme.')
  expect(short.querySelector('strong')?.textContent).toBe('Who:')
  expect(screen.getByRole('article').textContent).toBe('Welcome.DataOne.KindsTwo.Rights')
})

test('every link within the page leads to a part of it', () => {
  const { container } = render(<PolicyPage view={view} />)
  const anchors = [...container.querySelectorAll('a[href^="#"]')].map(
    (link) => link.getAttribute('href')?.slice(1) ?? '',
  )
  expect(anchors).toHaveLength(8)
  expect(anchors.filter((anchor) => !document.getElementById(anchor))).toEqual([])
})

test('the page carries the accent of its company, and its description as data', () => {
  const { container } = render(<PolicyPage view={view} />)
  expect(container.querySelector('style')?.textContent).toContain('light-dark(#1d5c4f,#8fd3c1)')
  expect([...container.querySelectorAll('script')].map(({ type, textContent }) => [type, textContent])).toEqual([
    ['application/ld+json', jsonLd(view)],
  ])
})
