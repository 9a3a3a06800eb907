import { expect, test } from 'vitest'
import { quotes } from '../../../../components/desk/text/quotes'
import { editAt, keyIn, written } from './typing'

test.each([
  ['quotation marks', 'en', ' "A"', ' “A”'],
  ['quotation marks', 'en-GB', ' "A"', ' “A”'],
  ['quotation marks', 'de-AT', ' "A"', ' „A“'],
  ['quotation marks', 'de-CH', ' "A"', ' «A»'],
  ['quotation marks', 'fr', ' "A"', ' "A"'],
  ['an apostrophe', 'fr', "'adresse", '’adresse'],
])('%s that are typed are as in %s', (_, language, signs, made) => {
  const editor = editAt('Say\n', 'Say|')
  editor.registerPlugin(quotes(language))
  keyIn(editor, ...signs)
  expect(written(editor)).toBe(`Say${made}\n`)
})
