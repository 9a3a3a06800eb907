import { expect, test } from 'vitest'
import { baseOf, canonicalTag, directionOf, languageName } from '../../../lib/languages/tags'

test.each([
  ['ar', 'rtl'],
  ['pa-PK', 'rtl'],
  ['az-Arab', 'rtl'],
  ['pa', 'ltr'],
  ['de-AT', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction)
})

test.each([
  ['de-at', 'de-AT'],
  ['ZH-hant', 'zh-Hant'],
  ['sr-latn-u-nu-latn', 'sr-Latn'],
  ['german', undefined],
  ['de_AT', undefined],
  ['de-XX', undefined],
  ['de-Xyzz-AT', undefined],
  ['', undefined],
])('the tag that %s means is %s', (text, tag) => {
  expect(canonicalTag(text)).toBe(tag)
})

test('a language has a base, and a name in each language', () => {
  expect(baseOf('zh-Hant-TW')).toBe('zh')
  expect(languageName('de')).toBe('German')
  expect(languageName('de', 'ar')).toBe('الألمانية')
})
