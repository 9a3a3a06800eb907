import { expect, test } from 'vitest'
import { hiddenCharacters } from '../../../lib/source/hidden'

test('a long text with an unseen character in each paragraph is read before the test times out', () => {
  const paragraphs = Array.from({ length: 2000 }, (_, index) => `We keep\u200B ${'your data '.repeat(25)}${index}.`)
  const text = paragraphs.join('\n\n')
  expect(paragraphs.flatMap((one) => hiddenCharacters(one, text))).toHaveLength(2000)
})
