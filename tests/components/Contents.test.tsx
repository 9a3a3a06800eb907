import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Contents } from '../../components/Contents'
import { sections } from '../view'

test('every section is linked, in the order and nesting of the text', () => {
  render(<Contents words={englishWords} language="en" sections={sections} />)
  const links = [...document.querySelectorAll('details a')]
  expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.closest('ul ul') !== null])).toEqual([
    ['1. Data', '#data', false],
    ['1.1 Kinds', '#kinds', true],
    ['2. Rights', '#rights', false],
  ])
})

test('the list is named, and folds without a script', () => {
  render(<Contents words={englishWords} language="en" sections={sections} />)
  const details = screen.getByRole('navigation', { name: 'Contents' }).querySelector('details')
  expect(details?.firstElementChild?.tagName).toBe('SUMMARY')
  expect(details?.firstElementChild?.textContent).toBe('Contents')
})

test('a section without children has no list of them', () => {
  const { container } = render(<Contents words={englishWords} language="en" sections={sections} />)
  expect(container.querySelectorAll('ul')).toHaveLength(2)
})

test('links to the list and to the top stay at hand', () => {
  const { container } = render(<Contents words={englishWords} language="en" sections={sections} />)
  const bar = [...container.querySelectorAll('.bar a')].map((link) => link.getAttribute('href'))
  expect(bar).toEqual([`#${container.querySelector('nav')?.id}`, '#text'])
})

import { englishWords } from '../../lib/languages/words'
