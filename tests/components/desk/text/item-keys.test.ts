import { expect, test } from 'vitest'
import { openText } from '../../../../lib/desk/document/text'
import { edit, editAt, keyIn, placeOf, select, written } from './typing'

test.each([
  ['We:\n(a) do\n(b) say\n(c) go\n(d) stay\n', 'We:\n(a) do\n\nsay\n(b) go\n(c) stay\n'],
  [
    'We:\n(a) do\n(b) say:\n    (i) x\n    (ii) y\n(c) go\n(d) stay\n',
    'We:\n(a) do\n\nsay:\n\n(i) x\n(ii) y\n\n(b) go\n(c) stay\n',
  ],
  ['(1) do:\n    (a) x\n    (b) say:\n    (c) y\n(2) go\n', '(1) do:\n    (a) x\n(2) say:\n    (a) y\n(3) go\n'],
  ['1. do:\n   (a) x\n   (b) say:\n   (c) y\n2. go\n', '1. do:\n   (a) x\n2. say:\n   (a) y\n3. go\n'],
])('Backspace behind a letter in %j takes the item out, and leaves none below it without one', (source, after) => {
  const editor = editAt(source, '|say')
  keyIn(editor, 'Backspace')
  expect(written(editor)).toBe(after)
  editor.commands.undo()
  expect(written(editor)).toBe(source)
})

test('an item that was taken out joins the one above with Backspace, and Delete joins the one below', () => {
  const editor = editAt('(a) do\n(b) say\n(c) go\n(d) stay\n', '|say')
  keyIn(editor, 'Backspace', 'Backspace')
  expect(written(editor)).toBe('(a) do say\n(b) go\n(c) stay\n')
  expect(editor.state.selection.from).toBe(placeOf(editor, 'say'))
  keyIn(editor, 'Delete')
  expect(written(editor)).toBe('(a) do say\n(b) go\n(c) stay\n')
  select(editor, 'go|')
  keyIn(editor, 'Delete')
  expect(written(editor)).toBe('(a) do say\n(b) go stay\n')
})

test.each([
  ['- one\n  - inner\n- two\n- three\n', '- one\n  - inner two\n\n* three\n'],
  ['(a) one:\n    (i) first\n    (ii) inner\n(b) two\n', '(a) one:\n    (i) first\n    (ii) inner two\n'],
  ['- inner\n- two\n', '- inner two\n'],
])('Backspace twice, and Delete, keep the words of two items apart in %j', (source, joined) => {
  const editor = editAt(source, '|two')
  keyIn(editor, 'Backspace', 'Backspace')
  expect(written(editor)).toBe(joined)
  editor.commands.setContent(openText(source))
  select(editor, 'inner|')
  keyIn(editor, 'Delete')
  expect(written(editor)).toContain('inner two')
})

test('Delete at the end of an item that nothing can join leaves the text as it is', () => {
  const source = '- one\n\n<InShort>\n\n- two\n\n</InShort>\n'
  const editor = editAt(source, 'one|')
  keyIn(editor, 'Delete')
  expect(editor.getText()).toBe(edit(source).getText())
})

test('Enter in an item that has nothing but its letter moves it out, and ends a list that is in no other', () => {
  const editor = editAt('(a) one\n    (i) x\n(b) two\n', 'x|')
  keyIn(editor, 'Enter', 'Enter', 'y')
  expect(written(editor)).toBe('(a) one\n    (i) x\n(b) y\n(c) two\n')
  select(editor, 'two|')
  keyIn(editor, 'Enter', 'Enter', 'End')
  expect(written(editor)).toBe('(a) one\n    (i) x\n(b) y\n(c) two\n\nEnd\n')
})

test.each([
  ['- one\n- two\n', '- on\n- wo\n'],
  ['(a) one\n(b) two\n', '(a) on\n(b) wo\n'],
  ['## Head one\n\n- two\n', '-\n- wo\n'],
])('Enter over words of two blocks in %j leaves two', (source, made) => {
  const editor = edit(source)
  const from = source.startsWith('#') ? 1 : placeOf(editor, 'one') + 2
  editor.commands.setTextSelection({ from, to: placeOf(editor, 'two') + 1 })
  keyIn(editor, 'Enter')
  expect(written(editor)).toBe(made)
  editor.commands.undo()
  expect(written(editor)).toBe(source)
})

test('Enter over a whole text is undone in one step', () => {
  const source = 'We\n\n- - - and all of this\n\n##\n'
  const editor = edit(source)
  editor.commands.setTextSelection({ from: 1, to: editor.state.doc.content.size - 1 })
  keyIn(editor, 'Enter')
  editor.commands.undo()
  expect(written(editor)).toBe(source)
})
