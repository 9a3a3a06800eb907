import { cleanup, render, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { Contents } from '../../components/Contents'
import { sections, version } from '../view'
import { linksIn } from './links-in'

beforeEach(() => {
  render(<Contents language="en" sections={sections} />)
})

test('every section is linked, in the order and nesting of the text', () => {
  expect(linksIn(document.querySelector('details'))).toBe('1. Data → #data; 1.1 Kinds → #kinds; 2. Rights → #rights')
  expect([...document.querySelectorAll('ul ul')].map(({ textContent }) => textContent)).toEqual(['1.1 Kinds'])
})

test('new sections of which a translation has none are marked as in the language of the text in force', () => {
  cleanup()
  const behind = { current: version, added: new Map(sections.map((section) => [section, '2026-01-01'])) }
  const none = { changed: new Map(), gone: new Map(), kept: new Map(), count: sections.length }
  render(<Contents language="ar" sections={[]} behind={{ ...none, ...behind }} />)
  const list = screen.getByText('Data').closest('ul')
  expect([list?.lang, list?.dir]).toEqual(['en', 'ltr'])
})
