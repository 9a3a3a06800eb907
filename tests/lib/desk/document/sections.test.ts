import { expect, test } from 'vitest'
import type { DeskDocument } from '../../../../lib/desk/document/document'
import {
  addSection,
  leadTo,
  neighbourOf,
  removeSection,
  sectionsOf,
  swapSections,
} from '../../../../lib/desk/document/sections'
import { openText, writeText } from '../../../../lib/desk/document/text'
import { headingOf } from '../../../../lib/text/text'

const source = `Opening.

## Data we keep [#data, was #kept]

Some.

### For how long

A year.

## Contact

By post.
`
const text = openText(source)
const sections = sectionsOf(text, 'page')
const named = (anchor: string, of = sections) => {
  const found = of.find((section) => section.anchor === anchor)
  if (!found) throw new Error(anchor)
  return found
}
const headings = (document: DeskDocument) => sectionsOf(document, 'page').map(headingOf)

test('sections have the numbers of the page, and the anchors to which links lead', () => {
  expect(headings(text)).toEqual(['1. Data we keep', '1.1 For how long', '2. Contact'])
  expect(sections.map(({ anchor, aliases }) => [anchor, ...aliases])).toEqual([
    ['data', 'kept'],
    ['for-how-long'],
    ['contact'],
  ])
  expect(sectionsOf(text, 'none').map(headingOf)).toEqual(['Data we keep', 'For how long', 'Contact'])
})

test('sections lie where ProseMirror counts them', () => {
  expect(sections.map(({ from, to }) => [from, to])).toEqual([
    [10, 31],
    [31, 54],
    [54, 73],
  ])
})

test('a section changes places with its neighbour, and takes those below it along', () => {
  const [data, contact] = [named('data'), named('contact')]
  expect([neighbourOf(sections, data, 1), neighbourOf(sections, contact, -1)]).toEqual([contact, data])
  expect([neighbourOf(sections, data, -1), neighbourOf(sections, named('for-how-long'), 1)]).toEqual([
    undefined,
    undefined,
  ])
  const swapped = swapSections(text, contact, data)
  expect(headings(swapped)).toEqual(['1. Contact', '2. Data we keep', '2.1 For how long'])
  const again = sectionsOf(swapped, 'page')
  expect(swapSections(swapped, named('contact', again), named('data', again))).toEqual(text)
})

test('a new section stands after another one and those below it', () => {
  expect(headings(addSection(text, named('data')))).toEqual([
    '1. Data we keep',
    '1.1 For how long',
    '2. Heading without words',
    '3. Contact',
  ])
  expect(headings(addSection(text)).at(-1)).toBe('3. Heading without words')
})

test('links to a section that is removed can lead to another', () => {
  const without = removeSection(text, named('data'))
  expect(writeText(leadTo(without, named('contact', sectionsOf(without, 'page')), ['data', 'kept']))).toBe(
    'Opening.\n\n## Contact [was #data, #kept]\n\nBy post.\n',
  )
})
