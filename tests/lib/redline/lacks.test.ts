import { expect, test } from 'vitest'
import { describeLacks, lacksOf } from '../../../lib/redline/lacks'
import { textOf } from './texts'

const data = (words: string) => `## Data\n\n${words}\n`
const base = 'We keep your name for two years. We ask you first.'

test.each([
  ['says what it said before', base, '"ten", for which it has "two"'],
  ['says something else there', base.replace('two', 'six'), '"ten"'],
  ['says it', base.replace('two', 'ten'), ''],
  ['says it among other words', `${base.replace('two', 'ten')} Then we delete it.`, ''],
])('of a word that another text changed, one lacks nothing unless it is not there: it %s', (_, own, words) => {
  const lacks = lacksOf(textOf(data(base)), textOf(data(base.replace('two', 'ten'))), textOf(data(own)))
  expect(describeLacks(lacks)).toBe(words === '' ? '' : `in "Data", ${words}`)
})

test('it is told that a text still has what another took out', () => {
  const changed = textOf(data('We keep your name for two years.'))
  expect(describeLacks(lacksOf(textOf(data(base)), changed, textOf(data(base))))).toBe(
    'in "Data", that "We ask you first." is gone',
  )
  expect(lacksOf(textOf(data(base)), changed, textOf(data('We keep your name for one year.')))).toEqual([])
})

test('sections come and go as a whole, under any of their anchors', () => {
  const two = `${data(base)}\n## Rights\n\nAsk us.\n`
  const renamed = `${data(base)}\n## Your rights [#your-rights, was #rights]\n\nAsk us.\n`
  expect(describeLacks(lacksOf(textOf(data(base)), textOf(two), textOf(data(base))))).toBe('in "Rights", the section')
  expect(describeLacks(lacksOf(textOf(two), textOf(data(base)), textOf(two)))).toBe(
    'in "Rights", that the section is gone',
  )
  expect(lacksOf(textOf(data(base)), textOf(two), textOf(renamed))).toEqual([])
})

test('the target of a link is told by its words, and the short version by its name', () => {
  const linked = (to: string) => textOf(data(base), `See [us](https://${to}.example).`)
  expect(describeLacks(lacksOf(linked('old'), linked('new'), linked('old')))).toBe(
    'in "In short", "us" (https://new.example), for which it has "us" (https://old.example)',
  )
})

test('a section that was rewritten as a whole is compared before the test times out', () => {
  const [was, is] = ['a', 'b'].map((letter) => {
    return textOf(data(Array.from({ length: 12_000 }, (_, index) => `${letter}${index}`).join(' ')))
  })
  if (!was || !is) throw new Error('There are no texts.')
  expect(lacksOf(was, is, was)).toHaveLength(1)
})
