import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PageFrame } from '../../components/PageFrame'
import { company } from '../view'

const way = [
  { href: '/', label: 'All policies' },
  { href: '/acme/', label: 'Acme' },
]

test('the first link leads past the others to the text', () => {
  render(
    <PageFrame words={englishWords} way={way}>
      Hello
    </PageFrame>,
  )
  const [skip] = screen.getAllByRole('link')
  expect(skip?.textContent).toBe('Skip to the text')
  expect(skip?.getAttribute('href')).toBe('#text')
  expect(screen.getByRole('main').id).toBe('text')
  expect(screen.getByRole('main').textContent).toBe('Hello')
})

test('the way up is linked, with the top of the site at its end', () => {
  render(
    <PageFrame words={englishWords} way={way}>
      Hello
    </PageFrame>,
  )
  const links = screen.getByRole('navigation', { name: 'Way up' }).querySelectorAll('a')
  expect([...links].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Acme', '/acme/'],
    ['All policies', '/'],
  ])
})

test('a page on top has no way up', () => {
  render(
    <PageFrame words={englishWords} way={[]}>
      Hello
    </PageFrame>,
  )
  expect(screen.queryByRole('navigation')).toBeNull()
  expect(screen.queryByRole('banner')).toBeNull()
})

test('the accent of a company is that of its pages', () => {
  const { container } = render(
    <PageFrame words={englishWords} way={[]} company={company}>
      Hello
    </PageFrame>,
  )
  expect([...container.querySelectorAll('style')].map(({ textContent }) => textContent)).toEqual([
    '@media screen{:root{--color-accent:#1d5c4f}}@media screen and (prefers-color-scheme:dark){:root{--color-accent:#8fd3c1}}',
  ])
})

test('a page without an accent brings no style', () => {
  expect(
    render(
      <PageFrame words={englishWords} way={[]}>
        Hello
      </PageFrame>,
    ).container.querySelector('style'),
  ).toBeNull()
})

test('the foot follows the text, where there is one', () => {
  const { rerender } = render(
    <PageFrame words={englishWords} way={[]}>
      Hello
    </PageFrame>,
  )
  expect(screen.queryByRole('contentinfo')).toBeNull()
  rerender(
    <PageFrame words={englishWords} way={[]} foot="Bye">
      Hello
    </PageFrame>,
  )
  expect(screen.getByRole('contentinfo').textContent).toBe('Bye')
  expect(screen.getByRole('main').nextElementSibling).toBe(screen.getByRole('contentinfo'))
})

import { englishWords } from '../../lib/languages/words'
