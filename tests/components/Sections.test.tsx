import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RetiredSections, Sections } from '../../components/Sections'
import { englishWords } from '../../lib/languages/words'
import { sections } from '../view'
import { linksIn } from './links-in'

test('a section encloses its text, its children, and its former anchors before its heading', () => {
  const { container } = render(<Sections words={englishWords} sections={sections} />)
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids).toEqual(['collection', 'what-we-collect', 'data', 'kinds', 'rights'])
  const [data, rights, ...more] = container.children
  expect(more).toEqual([])
  expect(data?.textContent).toBe('1. DataOne.1.1 KindsTwo.')
  expect(data?.querySelector('section')?.innerHTML).toBe(
    '<h3 id="kinds"><a href="#kinds"><span>1.1 </span>Kinds</a></h3><div><p>Two.</p></div>',
  )
  expect(rights?.innerHTML).toBe('<h2 id="rights"><a href="#rights"><span>2. </span>Rights</a></h2>')
})

test('a section without a number has its title alone, and its own number is as it was written', () => {
  const [section] = sections
  if (!section) throw new Error('there is no section')
  const own = { ...section, number: 'Article 1', mark: 'Article 1 –', children: [] }
  render(<Sections words={englishWords} sections={[{ ...section, number: '', anchor: 'other', children: [] }, own]} />)
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Data', 'Article 1 – Data'])
})

function show(retired: Record<string, string>): HTMLElement {
  return render(<RetiredSections language="en" retired={retired} sections={sections} />).container
}

test('a link to a section that is gone lands on the note about it, which links sections by their titles', () => {
  show({ sharing: 'We no longer share data.', cookies: 'We set none. See #kinds.' })
  const notes = screen.getByRole('complementary', { name: 'No longer part of this policy' })
  expect([...notes.querySelectorAll('li')].map(({ id, textContent }) => [id, textContent])).toEqual([
    ['sharing', 'We no longer share data.'],
    ['cookies', 'We set none. See Kinds.'],
  ])
  expect(linksIn(notes)).toBe('Kinds → #kinds')
})

test('nothing is told when no section is gone', () => {
  expect(show({}).innerHTML).toBe('')
})
