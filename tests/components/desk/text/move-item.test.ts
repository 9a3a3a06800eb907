import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { caretAfter, edit, placeOf, press, written } from './typing'

// A view that gets the focus looks at the page once more, 20 ms later.
afterAll(() => setTimeout(50))

test('Backspace behind a letter takes the item out of the list, and letters those below it anew', () => {
  const editor = edit('We:\n(a) do\n(b) say\n(c) go\n(d) stay\n')
  editor.commands.setTextSelection(placeOf(editor, 'say'))
  press(editor, 'Backspace')
  expect(written(editor)).toBe('We:\n(a) do\n\nsay\n(b) go\n(c) stay\n')
})

test.each([
  [
    'We:\n(a) do\n(b) say:\n    (i) x\n    (ii) y\n(c) go\n(d) stay\n',
    'We:\n(a) do\n\nsay:\n\n(i) x\n(ii) y\n\n(b) go\n(c) stay\n',
  ],
  ['(1) do:\n    (a) x\n    (b) say:\n    (c) y\n(2) go\n', '(1) do:\n    (a) x\n(2) say:\n    (a) y\n(3) go\n'],
  ['1. do:\n   (a) x\n   (b) say:\n   (c) y\n2. go\n', '1. do:\n   (a) x\n2. say:\n   (a) y\n3. go\n'],
])('Backspace behind a letter in %j leaves no item without one', (source, after) => {
  const editor = edit(source)
  editor.commands.setTextSelection(placeOf(editor, 'say'))
  press(editor, 'Backspace')
  expect(written(editor)).toBe(after)
  editor.commands.undo()
  expect(written(editor)).toBe(source)
})

test('an item that was taken out joins the one above with Backspace, and Delete joins the one below', () => {
  const editor = edit('(a) do\n(b) say\n(c) go\n(d) stay\n')
  editor.commands.setTextSelection(placeOf(editor, 'say'))
  press(editor, 'Backspace')
  press(editor, 'Backspace')
  expect(written(editor)).toBe('(a) dosay\n(b) go\n(c) stay\n')
  expect(editor.state.selection.from).toBe(placeOf(editor, 'say'))
  press(editor, 'Delete')
  expect(written(editor)).toBe('(a) dosay\n(b) go\n(c) stay\n')
  editor.commands.setTextSelection(placeOf(editor, 'go', true))
  press(editor, 'Delete')
  expect(written(editor)).toBe('(a) dosay\n(b) gostay\n')
})

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
