import { expect, test } from 'vitest'
import { withLatinDigits } from '../../../lib/languages/digits'

test.each([
  ['١٠ أيام', '10 أيام'],
  ['२०२४', '2024'],
  ['๓ มกราคม ๒๕๖๗', '3 มกราคม 2567'],
  ['２．9', '2．9'],
  ['𝟙 of 1', '𝟙 of 1'],
])('%s has Latin digits where its own stood', (text, latin) => {
  expect(withLatinDigits(text)).toBe(latin)
})
