import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PageFrame } from '../../components/PageFrame'
import { englishWords } from '../../lib/languages/words'
import { company } from '../view'
import { linksIn } from './links-in'

const way = [
  { href: '/', label: 'All policies' },
  { href: '/acme/', label: 'Acme' },
]

function show(more: Partial<Parameters<typeof PageFrame>[0]> = {}): (string | null)[] {
  const frame = { words: englishWords, way: [], children: 'Hello', ...more }
  return [...render(<PageFrame {...frame} />).container.querySelectorAll('style')].map(({ textContent }) => textContent)
}

test('the first link leads past the others to the text', () => {
  show({ way })
  expect(linksIn()).toMatch(/^Skip to the text → #text(;|$)/)
  expect(screen.getByRole('main')).toMatchObject({ id: 'text', textContent: 'Hello' })
})

test('the way up is linked, with the top of the site at its end', () => {
  show({ way })
  expect(linksIn(screen.getByRole('navigation', { name: 'Way up' }))).toBe('Acme → /acme/; All policies → /')
})

test('a page on top has no way up, and one of no company no style', () => {
  expect(show()).toEqual([])
  expect(screen.queryByRole('navigation')).toBeNull()
  expect(screen.queryByRole('banner')).toBeNull()
})

test('the accent of a company is that of its pages', () => {
  expect(show({ company })).toEqual([
    '@media screen{:root{--color-accent:#1d5c4f}}@media screen and (prefers-color-scheme:dark){:root{--color-accent:#8fd3c1}}',
  ])
})

test('the foot follows the text, where there is one', () => {
  show()
  expect(screen.queryByRole('contentinfo')).toBeNull()
  show({ foot: 'Bye' })
  const foot = screen.getByRole('contentinfo')
  expect(foot.textContent).toBe('Bye')
  expect(foot.previousElementSibling?.id).toBe('text')
})
