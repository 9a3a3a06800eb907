import { expect, test } from 'vitest'
import { caretAfter, edit, press, written } from './typing'

test('Tab moves a new item in before it has words', () => {
  const editor = edit('(a) one\n(b) two\n(c) three\n')
  caretAfter(editor, 'two')
  press(editor, 'Enter')
  press(editor, 'Tab')
  editor.commands.insertContent('x')
  expect(written(editor)).toBe('(a) one\n(b) two\n    (i) x\n(c) three\n')
})

test.each([
  ['(a) one\n(b) two\n(c) three\n', '(a) one\n    (i) two\n(b) three\n'],
  ['(1) one\n(2) two\n(3) three\n', '(1) one\n    (a) two\n(2) three\n'],
  ['(a) one\n    (1) more\n(b) two\n(c) three\n', '(a) one\n    (1) more\n    (2) two\n(b) three\n'],
])(
  'Tab letters the list that an item of %j leaves and the one it comes to anew, and Shift+Tab both again',
  (source, after) => {
    const editor = edit(source)
    caretAfter(editor, 'two')
    press(editor, 'Tab')
    expect(written(editor)).toBe(after)
    press(editor, 'Tab', true)
    expect(written(editor)).toBe(source)
    editor.commands.undo()
    expect(written(editor)).toBe(after)
  },
)

test('an item that is moved out takes those behind it along, which begin anew', () => {
  const editor = edit('(a) one\n    (i) more\n    (ii) two\n    (iii) last\n(b) three\n')
  caretAfter(editor, 'two')
  press(editor, 'Tab', true)
  expect(written(editor)).toBe('(a) one\n    (i) more\n(b) two\n    (i) last\n(c) three\n')
})
