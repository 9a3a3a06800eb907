import { expect, test } from 'vitest'
import { hiddenCharacters } from '../../../lib/source/hidden'

test('a long text with an unseen character in each paragraph is read in a moment', () => {
  const paragraphs = Array.from({ length: 700 }, (_, index) => `We keep\u200B ${'your data '.repeat(25)}${index}.`)
  const text = paragraphs.join('\n\n')
  const start = performance.now()
  expect(paragraphs.flatMap((one) => hiddenCharacters(one, text))).toHaveLength(700)
  expect(performance.now() - start).toBeLessThan(1500)
})
