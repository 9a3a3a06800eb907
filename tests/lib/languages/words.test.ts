import { readdirSync } from 'node:fs'
import { parse } from 'node:path'
import { expect, test } from 'vitest'
import { counted, fill, inLanguage, wordsByLanguage, wordsIn } from '../../../lib/languages/words'

/** Each phrase by its path, such as `notice.was`; of a counted one, each form. */
function phrasesIn(words: object, path = ''): [path: string, phrase: string][] {
  return Object.entries(words).flatMap(([name, value]) => {
    const own = path === '' ? name : `${path}.${name}`
    return typeof value === 'string' ? [[own, value] as [string, string]] : phrasesIn(value, own)
  })
}

/** What a phrase has places for: values by name, and links by what they lead to. */
function placesIn(phrase: string): string[] {
  return (phrase.match(/\{\w+\}|\]\(\w+\)/g) ?? []).sort()
}

const forms = /\.(zero|one|two|few|many|other)$/
const english = new Map(phrasesIn(wordsByLanguage.en).map(([path, phrase]) => [path.replace(forms, ''), phrase]))

test('each file of words is used', () => {
  const files = readdirSync('lib/languages/words').map((file) => parse(file).name)
  expect(files.filter((name) => name !== 'en-changes').sort()).toEqual(Object.keys(wordsByLanguage).sort())
})

test.each(Object.entries(wordsByLanguage))('%s has the phrases of English, each with its places', (_, words) => {
  const names = phrasesIn(words).map(([path]) => path.replace(forms, ''))
  expect(new Set(names)).toEqual(new Set(english.keys()))
  for (const [path, phrase] of phrasesIn(words)) {
    const places = placesIn(english.get(path.replace(forms, '')) ?? '')
    // “One section” has its count in words.
    const own = placesIn(phrase)
    expect([path, forms.test(path) && own.length === 0 ? places : own]).toEqual([path, places])
    expect([path, phrase]).toEqual([path, expect.stringMatching(/\S/)])
  }
})

test.each(Object.entries(wordsByLanguage))('each counted phrase in %s has a form for every number', (locale, words) => {
  const numbers = [0, 1, 2, 3, 11, 100, 102]
  for (const value of Object.values(words).flatMap((part) => [part, ...Object.values(part)])) {
    if (typeof value === 'string' || !('other' in value)) continue
    const categories = new Set(numbers.map((number) => new Intl.PluralRules(locale).select(number)))
    const named = Object.keys(value)
    expect([value, named.every((name) => categories.has(name as Intl.LDMLPluralRule))]).toEqual([value, true])
    expect(['one', 'other'].filter((name) => named.includes(name) || value.other.includes('{count}'))).toHaveLength(2)
  }
})

test.each(Object.entries(wordsByLanguage))('the navigations of a page have names of their own in %s', (_, words) => {
  const names = [words.wayUp, words.contents, words.shortcut.up, words.versions, words.moved.sectionsInForce]
  expect(new Set(names).size).toBe(names.length)
})

test.each([
  ['en', 'en', 'Contents'],
  ['en-US', 'en-US', 'Contents'],
  ['ar', 'ar', 'المحتويات'],
  ['zh-Hant', 'en', 'Contents'],
])('around a text in %s stand words in %s', (language, locale, contents) => {
  expect(wordsIn(language)).toMatchObject({ locale, contents })
})

test('a count has the form of its language', () => {
  const { unchangedSections, sectionsAdded } = wordsIn('en').changes
  expect(counted(wordsIn('en'), unchangedSections, 1)).toBe('One section unchanged')
  expect(counted(wordsIn('en'), unchangedSections, 2)).toBe('2 sections unchanged')
  expect(counted(wordsIn('fr'), wordsIn('fr').changes.sectionsAdded, 0)).toBe('0 section ajoutée')
  expect(counted(wordsIn('ar'), wordsIn('ar').changes.sectionsAdded, 3)).toBe('أقسام مضافة: 3')
  expect(counted(wordsIn('en'), sectionsAdded, 3)).toBe('3 sections added')
})

test('a phrase without one of its values is an error', () => {
  expect(fill('From {from} to {until}.', { from: 'A', until: 2 })).toBe('From A to 2.')
  expect(() => fill('From {from} to {until}.', { from: 'A' })).toThrow('“From {from} to {until}.” has no until')
})

test.each([
  ['de', 'de', {}],
  ['pl', 'en', { lang: 'pl' }],
  ['en', 'fa', { lang: 'en', dir: 'ltr' }],
  ['ar', 'en', { lang: 'ar', dir: 'rtl' }],
])('an element in %s within one in %s says so', (inner, outer, attributes) => {
  expect(inLanguage(inner, outer)).toEqual(attributes)
})
