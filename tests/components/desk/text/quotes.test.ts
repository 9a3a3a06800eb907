import { expect, test } from 'vitest'
import { quotes } from '../../../../components/desk/text/quotes'
import { caretAfter, edit, type, written } from './typing'

test.each([
  ['en', '“A”'],
  ['en-GB', '“A”'],
  ['de-AT', '„A“'],
  ['de-CH', '«A»'],
  ['fr', '"A"'],
])('quotation marks that are typed are those of %s', (language, quoted) => {
  const editor = edit('Say\n')
  editor.registerPlugin(quotes(language))
  caretAfter(editor, 'Say')
  for (const sign of ' "A"') type(editor, sign)
  expect(written(editor)).toBe(`Say ${quoted}\n`)
})

test('an apostrophe is one in any language', () => {
  const editor = edit('l\n')
  editor.registerPlugin(quotes('fr'))
  caretAfter(editor, 'l')
  for (const sign of "'adresse") type(editor, sign)
  expect(written(editor)).toBe('l’adresse\n')
})
