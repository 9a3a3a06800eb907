import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RetiredSections } from '../../components/RetiredSections'
import { englishWords } from '../../lib/languages/words'
import { sections } from '../view'
import { linksIn } from './links-in'

function show(retired: Record<string, string>): HTMLElement {
  return render(<RetiredSections words={englishWords} language="en" retired={retired} sections={sections} />).container
}

test('a link to a section that is gone lands on the note about it, which links sections by their titles', () => {
  show({ sharing: 'We no longer share data.', cookies: 'We set none. See #kinds.' })
  const notes = screen.getByRole('complementary', { name: 'No longer part of this policy' })
  expect([...notes.querySelectorAll('li')].map(({ id, textContent }) => [id, textContent])).toEqual([
    ['sharing', 'We no longer share data.'],
    ['cookies', 'We set none. See Kinds.'],
  ])
  expect(linksIn(notes)).toEqual([['Kinds', '#kinds']])
})

test('nothing is told when no section is gone', () => {
  expect(show({}).innerHTML).toBe('')
})
