import { expect, test } from 'vitest'
import { anchorsInNote, readHeading, readNote } from '../../../lib/text/anchors'

test.each([
  ['Data', { title: 'Data', aliases: [] }],
  ['  Data  ', { title: 'Data', aliases: [] }],
  ['Data [#data]', { title: 'Data', anchor: 'data', aliases: [] }],
  ['[#data]', { title: '', anchor: 'data', aliases: [] }],
  ['Data[#data] ', { title: 'Data', anchor: 'data', aliases: [] }],
  ['Data [#data, was #old]', { title: 'Data', anchor: 'data', aliases: ['old'] }],
  ['Data [#data,was #old,#older]', { title: 'Data', anchor: 'data', aliases: ['old', 'older'] }],
  ['Data [was #old]', { title: 'Data', anchor: undefined, aliases: ['old'] }],
  ['Data [#data, was #old, was #older]', { title: 'Data', anchor: 'data', aliases: ['old', 'older'] }],
  ['Data [#-data]', { title: 'Data', anchor: '-data', aliases: [] }],
  ['Data [was #4.2, #c%2B%2B, #50%25, #a%2Cb]', { title: 'Data', aliases: ['4.2', 'c++', '50%', 'a,b'] }],
  ['Data [was #U\u0308ber]', { title: 'Data', aliases: ['\u00DCber'] }],
  ['Article 6 [1] [#legal-bases]', { title: 'Article 6 [1]', anchor: 'legal-bases', aliases: [] }],
  ['Article 6 [1]', { title: 'Article 6 [1]', aliases: [] }],
  ['Our #1 rule [1] [#rule]', { title: 'Our #1 rule [1]', anchor: 'rule', aliases: [] }],
  ['Our #1 rule', { title: 'Our #1 rule', aliases: [] }],
  ['Data [was old]', { title: 'Data [was old]', aliases: [] }],
  ['Two\nlines [#data]', { title: 'Two\nlines', anchor: 'data', aliases: [] }],
])('%j is read', (text, mark) => {
  expect(readHeading(text)).toEqual(mark)
})

test.each([
  'Data [#]',
  'Data [# data]',
  'Data [##data]',
  'Data [data#]',
  'Data [#data, #old]',
  'Data [#data, was old]',
  'Data [#data,]',
  'Data [formerly #old]',
  'Data [#old] [#data]',
  'Data [x [#old] [#data]',
])('the mark of %j cannot be read', (text) => {
  expect(readHeading(text)).toBeUndefined()
})

test('many marks that are not closed are read soon', () => {
  const title = `Data ${'[#a'.repeat(5000)}`
  expect(readHeading(`${title}] [#data]`)).toBeUndefined()
  expect(readHeading(`${title} [#data]`)).toEqual({ title, anchor: 'data', aliases: [] })
})

test.each(['Plain words.', 'Number # 5.', 'https://acme.example/#contact', 'C#sharp'])(
  '%s names no section',
  (note) => {
    expect(readNote(note)).toEqual([{ text: note }])
    expect(anchorsInNote(note)).toEqual([])
  },
)
