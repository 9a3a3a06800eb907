import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { policyFields, versionFields } from '../../../lib/content/schema'
import { type Entry, readEntries, refuseEntries, writeEntries } from '../../../lib/editor/entries'

const { covers, waivers } = policyFields
const { retired } = versionFields

test.each([
  ['notes', retired, 'newsletter: "We send none, see #contact."\n'],
  [
    'lists',
    covers,
    'retention: data-retention\nrecipients:\n  - sharing\n  - advertising\ndpo: not applicable because none, yet\n',
  ],
  ['records', waivers, 'vague-words:\n  reason: Counsel reads it.\n  until: 2027-03-31\n'],
])('%s come back as they were', (_, field, yaml) => {
  expect(stringify(writeEntries(readEntries(parse(yaml), field), field))).toBe(yaml)
})

test('several anchors are shown in one line', () => {
  expect(readEntries({ recipients: ['sharing', 'advertising'] }, covers)).toEqual([
    { name: 'recipients', texts: { text: 'sharing, advertising' } },
  ])
})

test('a day that was read as a moment is shown as a day', () => {
  const value = { 'vague-words': { reason: 'Why.', until: new Date('2027-03-31') } }
  expect(readEntries(value, waivers)[0]?.texts.until).toBe('2027-03-31')
})

test('no entries are no value, and no value is no entries', () => {
  expect(writeEntries([], covers)).toBeUndefined()
  expect(readEntries(undefined, covers)).toEqual([])
  expect(readEntries(null, covers)).toEqual([])
})

test.each([
  ['a list', ['a'], covers],
  ['a text', 'a', retired],
  ['a name without fields', { 'vague-words': 'yes' }, waivers],
])('%s is refused instead of being lost', (_, value, field) => {
  expect(() => readEntries(value, field)).toThrow('Mend it in a text editor first.')
})

function named(...names: string[]): Entry[] {
  return names.map((name) => ({ name, texts: { text: 'x' } }))
}

test('entries need names, each its own', () => {
  expect(refuseEntries(named('one', 'two'), covers)).toBeUndefined()
  expect(refuseEntries(named('one', ' '), covers)).toBe('One of them has no name. Choose one, or remove it.')
  expect(refuseEntries(named('one', 'one '), covers)).toBe('“one” is there twice. Remove one.')
})

test('what cannot be read as the field of an entry is refused, and what is still empty is not', () => {
  const waiver = (until: string) => [{ name: 'vague-words', texts: { reason: 'Why.', until } }]
  expect(refuseEntries(waiver('2027-03-31'), waivers)).toBeUndefined()
  expect(refuseEntries(waiver(''), waivers)).toBeUndefined()
  expect(refuseEntries(waiver('31 March 2027'), waivers)).toBe(
    '“vague-words”: Until is "31 March 2027", which is no day; write it as 2025-05-04',
  )
  const cover = (text: string) => [{ name: 'retention', texts: { text } }]
  expect(refuseEntries(cover('one, two'), covers)).toBeUndefined()
  expect(refuseEntries(cover('not applicable because we keep nothing'), covers)).toBeUndefined()
  expect(refuseEntries(cover('#one, two'), covers)).toBe(
    '“retention”: its text has "#one"; write the anchor without `#`',
  )
})
