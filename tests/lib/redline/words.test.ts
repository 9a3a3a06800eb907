import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWords } from '../../../lib/redline/blocks'
import { compareWords, newerText, olderText } from '../../../lib/redline/words'

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom('we ', 'keep ', 'it', ', ', '30 ', 'days', '. '), { maxLength: 30 })
    .map((all) => all.join('')),
)

test('whatever the words, both texts are kept', () => {
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const runs = compareWords(readWords(older), readWords(newer))
      expect([olderText(runs), newerText(runs)]).toEqual([older, newer])
    }),
  )
})

test('words are told apart as Unicode does', () => {
  const words = readWords('naïve l’été 東京です 3.14 a@b.example')
  const told = words.filter(({ isWord }) => isWord).map((word) => word.text)
  expect(told.join(' ')).toBe('naïve l’été 東京 です 3.14 a b.example')
})

test('a block of many thousand changes is shown whole, without a search for them', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `a${index}`)
  const other = words.map((word, index) => (index % 3 === 0 ? `b${word}` : word))
  const runs = compareWords(readWords(words.join(' ')), readWords(other.join(' ')))
  expect(runs.map(({ change }) => change)).toEqual(['removed', 'added'])
})
