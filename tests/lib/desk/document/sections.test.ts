import { expect, test } from 'vitest'
import type { DeskDocument } from '../../../../lib/desk/document/document'
import { changeSection, outlineOf, sectionsOf } from '../../../../lib/desk/document/sections'
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

test('a section changes places with its neighbour, and takes those below it along', () => {
  const swapped = changeSection('down', text, sections, named('data'))
  expect(swapped && headings(swapped.document)).toEqual(['1. Contact', '2. Data we keep', '2.1 For how long'])
  const back = changeSection('up', text, sections, named('contact'))
  expect(back?.document).toEqual(swapped?.document)
  const startOf = (anchor: string) => sectionsOf(back?.document ?? text).find((one) => one.anchor === anchor)?.start
  expect([swapped?.start, back?.start]).toEqual([startOf('data'), startOf('contact')])
})

test.each([
  ['up', 'data'],
  ['down', 'contact'],
  ['up', 'for-how-long'],
  ['down', 'for-how-long'],
] as const)('no section is moved %s out of its parent, as %s would be', (act, anchor) => {
  expect(changeSection(act, text, sections, named(anchor))).toBeUndefined()
})

test('a new section stands after another one and those below it, or at the end', () => {
  const added = changeSection('add', text, sections, named('data'))
  const all = ['1. Data we keep', '1.1 For how long', '2. Heading without words', '3. Contact']
  expect(added && headings(added.document)).toEqual(all)
  expect(added && sectionsOf(added.document)[2]?.start).toBe(added?.start)
  const last = changeSection('add', text, sections)
  expect(last && headings(last.document).at(-1)).toBe('3. Heading without words')
})

test('a section is removed with those below it', () => {
  const left = changeSection('remove', text, sections, named('data'))
  expect(left?.start).toBe(named('data')?.start)
  expect(left && writeText(left.document)).toBe('Opening.\n\n## Contact\n\nBy post.\n')
})

test('the short version and the opening come first in the outline, and are not moved or removed', () => {
  const short = openText(`<InShort>\n\n- A\n\n</InShort>\n\n${source}`)
  const own = sectionsOf(short, 'page')
  const outline = outlineOf(short, own)
  expect(outline.map(headingOf).slice(0, 3)).toEqual(['In short', 'Opening', '1. Data we keep'])
  expect(outline.slice(0, 3).map(({ from, to }) => [from, to])).toEqual([
    [0, 9],
    [9, 19],
    [19, 40],
  ])
  for (const part of outline.slice(0, 2)) {
    expect((['up', 'down', 'remove'] as const).flatMap((act) => changeSection(act, short, own, part) ?? [])).toEqual([])
    const added = changeSection('add', short, own, part)
    expect(added && headings(added.document).slice(0, 2)).toEqual(['1. Heading without words', '2. Data we keep'])
  }
  expect(outlineOf(text, sections).slice(1)).toEqual(sections)
  const bare = openText('## One\n\nFirst.\n')
  expect(outlineOf(bare, sectionsOf(bare))).toEqual(sectionsOf(bare))
})
