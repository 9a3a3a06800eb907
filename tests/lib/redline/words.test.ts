import { expect, test } from 'vitest'
import { readWords } from '../../../lib/redline/blocks'
import { compareWords } from '../../../lib/redline/words'

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
