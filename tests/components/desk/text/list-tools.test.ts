import { expect, test } from 'vitest'
import { toggleMarked, toggleUnmarked } from '../../../../components/desk/text/list-tools'
import { edit, editAt, placeOf, written } from './typing'

test('paragraphs become a list with letters, and words again', () => {
  const editor = edit('One\n\nTwo\n')
  editor.commands.selectAll()
  toggleMarked(editor)
  expect(written(editor)).toBe('(a) One\n(b) Two\n')
  editor.commands.setTextSelection({ from: 4, to: editor.state.doc.content.size - 4 })
  toggleMarked(editor)
  expect(written(editor)).toBe('One\n\nTwo\n')
})

test.each([
  ['- one\n- two\n\n(a) three\n(b) four\n', '(a) one\n(b) two\n(c) three\n(d) four\n'],
  ['one\n\n(i) two\n(ii) three\n', '(i) one\n(ii) two\n(iii) three\n'],
])('words that become a list above one with marks of its own are one list with that: %j', (source, made) => {
  const editor = editAt(source, 'one|')
  toggleMarked(editor)
  expect(written(editor)).toBe(made)
  editor.commands.undo()
  expect(written(editor)).toBe(source)
})

test.each([
  ['orderedList', 'We:\n\n1. do\n2. say\n3. go\n'],
  ['bulletList', 'We:\n\n- do\n- say\n- go\n'],
] as const)('a list with letters gets the kind %s as a whole, in place of its letters, and back', (kind, after) => {
  const editor = editAt('We:\na) do\nb) say\nc) go\n', 'go|')
  toggleUnmarked(editor, kind)
  expect(written(editor)).toBe(after)
  toggleMarked(editor)
  expect(written(editor)).toBe('We:\n\n(a) do\n(b) say\n(c) go\n')
})

test('items below another get another kind, and those around them keep their letters', () => {
  const editor = editAt('(a) one\n    (i) more\n    (ii) two\n(b) three\n', 'two|')
  toggleUnmarked(editor, 'bulletList')
  expect(written(editor)).toBe('- (a) one\n  - more\n  - two\n- (b) three\n')
})

test('items that are taken out of a list lose their letters, and the rest is lettered anew', () => {
  const editor = edit('(a) one\n(b) two\n(c) three\n(d) four\n')
  editor.commands.setTextSelection({ from: placeOf(editor, 'two'), to: placeOf(editor, 'three') })
  toggleMarked(editor)
  expect(written(editor)).toBe('- (a) one\n\ntwo\n\nthree\n\n- (b) four\n')
  editor.commands.undo()
  expect(written(editor)).toBe('(a) one\n(b) two\n(c) three\n(d) four\n')
})
