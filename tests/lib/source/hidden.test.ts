import { expect, test } from 'vitest'
import { hiddenCharacters, withoutNeedless } from '../../../lib/source/hidden'

test('a long text with an unseen character in each paragraph is read before the test times out', () => {
  const paragraphs = Array.from({ length: 2000 }, (_, index) => `We keep\u200B ${'your data '.repeat(25)}${index}.`)
  const text = paragraphs.join('\n\n')
  expect(paragraphs.flatMap((one) => hiddenCharacters(one, text))).toHaveLength(2000)
})

test('joiners that a language needs stay, behind its marks of vowels too', () => {
  const text = 'واقعاً\u200Cها می\u200Cخواهم क्\u200Dष'
  expect(withoutNeedless(`${text} a\u200Cb`)).toBe(`${text} ab`)
})
