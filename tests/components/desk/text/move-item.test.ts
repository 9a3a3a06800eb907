import { expect, test } from 'vitest'
import { edit, editAt, keyIn, placeOf, written } from './typing'

test('Tab moves a new item in before it has words', () => {
  const editor = editAt('(a) one\n(b) two\n(c) three\n', 'two|')
  keyIn(editor, 'Enter', 'Tab', 'x')
  expect(written(editor)).toBe('(a) one\n(b) two\n    (i) x\n(c) three\n')
})

test.each([
  ['(a) one\n(b) two\n(c) three\n', '(a) one\n    (i) two\n(b) three\n'],
  ['(1) one\n(2) two\n(3) three\n', '(1) one\n    (a) two\n(2) three\n'],
  ['(a) one\n    (1) more\n(b) two\n(c) three\n', '(a) one\n    (1) more\n    (2) two\n(b) three\n'],
])(
  'Tab letters the list that an item of %j leaves and the one it comes to anew, and Shift+Tab both again',
  (source, after) => {
    const editor = editAt(source, 'two|')
    keyIn(editor, 'Tab')
    expect(written(editor)).toBe(after)
    keyIn(editor, 'Shift+Tab')
    expect(written(editor)).toBe(source)
    editor.commands.undo()
    expect(written(editor)).toBe(after)
  },
)

test('an item that is moved out takes those behind it along, which begin anew', () => {
  const editor = editAt('(a) one\n    (i) more\n    (ii) two\n    (iii) last\n(b) three\n', 'two|')
  keyIn(editor, 'Shift+Tab')
  expect(written(editor)).toBe('(a) one\n    (i) more\n(b) two\n    (i) last\n(c) three\n')
})

test('an item with others below it is moved out of the list that begins with it', () => {
  const editor = editAt('(a) one\n    (i) more\n(b) two\n', 'one|')
  keyIn(editor, 'Shift+Tab')
  expect(written(editor)).toBe('(a) one\n\n- (i) more\n\n* (b) two\n')
})

test('items that are moved out together with one below another keep their letters as words', () => {
  const editor = edit('(a) one\n(b) two\n    (i) three\n(c) four\n')
  editor.commands.setTextSelection({ from: placeOf(editor, 'three'), to: placeOf(editor, 'four') })
  keyIn(editor, 'Shift+Tab')
  expect(written(editor)).toBe('- (a) one\n\n(b) two\n\n- (i) three\n\n(c) four\n')
})
