import { expect, test } from 'vitest'
import { sentencesIn, wordsOf } from '../../../lib/text/sentences'

test.each([
  ['We keep it. You ask!  Do we? ', ['We keep it.', 'You ask!', 'Do we?']],
  ['We keep it, e.g. your name, see Art. 6.', ['We keep it, e.g. your name, see Art. 6.']],
  ['He said "no." Then he left', ['He said "no."', 'Then he left']],
  ['Who: Acme.', ['Who:', 'Acme.']],
  ['One line\nand the next. Two.', ['One line\nand the next.', 'Two.']],
  ['', []],
  [' … ', ['…']],
  ['For one\n- two three\n– four\n1. five\nand six', ['For one', '- two three', '– four', '1.', 'five\nand six']],
])('the sentences of %j', (passage, sentences) => {
  const found = sentencesIn(passage)
  expect(found.map(({ text }) => text)).toEqual(sentences)
  for (const { text, index } of found) expect(passage.slice(index, index + text.length)).toBe(text)
})

test('words are runs of letters and digits with what joins them', () => {
  expect(wordsOf('Don’t e-mail us@acme.example — 3 times, où?').join(' ')).toBe(
    'Don’t e-mail us@acme.example 3 times où',
  )
  expect(wordsOf('हम आपकी जानकारी रखते हैं')).toHaveLength(5)
})
