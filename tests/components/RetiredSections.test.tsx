import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RetiredSections } from '../../components/RetiredSections'
import { sections } from '../view'

const retired = { sharing: 'We no longer share data.', cookies: 'We set none. See #kinds.' }

test('a link to a section that is gone lands on the note about it', () => {
  render(<RetiredSections words={englishWords} language="en" retired={retired} sections={sections} />)
  expect(screen.getAllByRole('listitem').map(({ id, textContent }) => [id, textContent])).toEqual([
    ['sharing', 'We no longer share data.'],
    ['cookies', 'We set none. See Kinds.'],
  ])
})

test('a section that a note names is linked by its title, however deep it stands', () => {
  render(<RetiredSections words={englishWords} language="en" retired={retired} sections={sections} />)
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Kinds', '#kinds'],
  ])
})

test('the notes are named', () => {
  render(<RetiredSections words={englishWords} language="en" retired={retired} sections={sections} />)
  const notes = screen.getByRole('complementary', { name: 'No longer part of this policy' })
  expect(notes.querySelectorAll('li')).toHaveLength(2)
})

test('nothing is told when no section is gone', () => {
  expect(
    render(<RetiredSections words={englishWords} language="en" retired={{}} sections={sections} />).container.innerHTML,
  ).toBe('')
})

import { englishWords } from '../../lib/languages/words'
