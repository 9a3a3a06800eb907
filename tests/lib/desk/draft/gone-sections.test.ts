import { expect, test } from 'vitest'
import { goneSections, ledSections, withNote, withoutNotes } from '../../../../lib/desk/draft/gone-sections'

const published = [
  { anchor: 'data', title: 'Data' },
  { anchor: 'cookies', title: 'Cookies' },
  { anchor: 'kinds', title: 'Cookies' },
  { anchor: 'news', title: 'Newsletter' },
]

test('a published section is gone when neither a section nor a note has its anchor', () => {
  const sections = [{ anchor: 'what-we-keep', aliases: ['data'], title: 'What we keep' }]
  expect(goneSections(published, sections, { news: 'We send none.' })).toEqual([
    { anchor: 'cookies', anchors: ['cookies', 'kinds'], title: 'Cookies' },
  ])
  expect(goneSections(published, sections, undefined).map(({ title }) => title)).toEqual(['Cookies', 'Newsletter'])
})

test('a section that is gone is led to another one, where that has its anchors; one that was renamed is not', () => {
  const heir = { anchor: 'data', aliases: ['kinds', 'cookies'], number: '1', title: 'What we keep' }
  expect(ledSections([heir], published)).toEqual([{ title: 'Cookies', to: '1. What we keep' }])
  expect(ledSections([{ anchor: 'cookies', aliases: ['kinds'], title: 'Cookies' }], published)).toEqual([])
  expect(ledSections([{ anchor: 'letter', aliases: ['news'], title: 'Our letter' }], published)).toEqual([])
})

test('a note on sections that are gone stands beside those on others', () => {
  const fields = { title: 'Privacy', retired: { news: 'We send none.' } }
  const retired = { news: 'We send none.', data: 'Gone.', old: 'Gone.' }
  expect(withNote(fields, 'Gone.', ['data', 'old'])).toEqual({ title: 'Privacy', retired })
})

test('the notes on sections that are there again go, and the others stay', () => {
  const fields = { title: 'Privacy', retired: { data: 'Gone.', news: 'We send none.' } }
  expect(withoutNotes(fields, ['data', 'old'])).toEqual({ title: 'Privacy', retired: { news: 'We send none.' } })
  expect(withoutNotes(fields, ['cookies'])).toBe(fields)
})
