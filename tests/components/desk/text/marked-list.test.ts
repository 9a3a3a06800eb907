import { expect, test } from 'vitest'
import { applyDocument } from '../../../../components/desk/apply-document'
import { nextMark } from '../../../../components/desk/text/marked-list'
import { openText } from '../../../../lib/desk/document/text'
import { caretAfter, edit, placeOf, press, type, written } from './typing'

test.each([
  ['(a)', '(b)', undefined],
  ['b)', 'c)', undefined],
  ['(i)', '(ii)', undefined],
  ['(i)', '(j)', '(h)'],
  ['(iv)', '(v)', '(iii)'],
  ['A.', 'B.', undefined],
  ['II.', 'III.', 'I.'],
  ['1.9', '1.10', undefined],
  ['(z)', '(aa)', '(y)'],
  ['(aa)', '(bb)', '(z)'],
  ['(3)', '(4)', undefined],
  ['–', '–', undefined],
  ['•', '•', undefined],
])('after %s comes %s', (mark, next, before) => {
  expect(nextMark(mark, before)).toBe(next)
})

test('a new item has the next mark, and one without words ends the list', () => {
  const editor = edit('We:\n(a) do\n(b) say\n')
  editor.commands.setTextSelection(editor.state.doc.content.size - 3)
  press(editor, 'Enter')
  editor.commands.insertContent('x')
  expect(written(editor)).toBe('We:\n(a) do\n(b) say\n(c) x\n')
  press(editor, 'Enter')
  press(editor, 'Enter')
  editor.commands.insertContent('End')
  expect(written(editor)).toBe('We:\n(a) do\n(b) say\n(c) x\n\nEnd\n')
})

test.each([
  ['(a) one\n(b) two\n(c) three\n', '(a) one\n(b) two\n(c) x\n(d) three\n'],
  ['(i) one\n(ii) two\n(iii) three\n', '(i) one\n(ii) two\n(iii) x\n(iv) three\n'],
  ['**a.** one\n**b.** two\n**c.** three\n', '**a.** one\n**b.** two\nc. x\n**d.** three\n'],
  ['C) one\nD) two\nE) three\n', 'C) one\nD) two\nE) x\nF) three\n'],
  [
    '(1) two\n(2) nested:\n    (a) y\n    (b) z\n(3) end\n',
    '(1) two\n(2) x\n(3) nested:\n    (a) y\n    (b) z\n(4) end\n',
  ],
  // A person gave these marks.
  ['(1) one\n(1a) two\n(2) three\n', '(1) one\n(1a) two\n(1b) x\n(2) three\n'],
])('an item put into %j letters those below it anew, and one step back undoes both', (source, after) => {
  const editor = edit(source)
  caretAfter(editor, 'two')
  press(editor, 'Enter')
  editor.commands.insertContent('x')
  expect(written(editor)).toBe(after)
  editor.commands.undo()
  expect(written(editor)).toBe(source)
  editor.commands.redo()
  expect(written(editor)).toBe(after)
})

test.each([
  ['(b) two', '(a) one\n(b) three\n(c) four\n'],
  ['(a) one', '(a) two\n(b) three\n(c) four\n'],
])('once the words of %s are deleted and then the item, those below it are lettered anew', (words, after) => {
  const editor = edit('(a) one\n(b) two\n(c) three\n(d) four\n')
  caretAfter(editor, words)
  const { to } = editor.state.selection
  editor.commands.deleteRange({ from: to - words.length, to })
  press(editor, words === '(a) one' ? 'Delete' : 'Backspace')
  expect(written(editor)).toBe(after)
})

test('items that are deleted by a selection over several letter those below them anew', () => {
  const editor = edit('(a) one\n(b) two\n(c) three\n(d) four\n')
  caretAfter(editor, 'one')
  const { from } = editor.state.selection
  caretAfter(editor, 'three')
  editor.commands.deleteRange({ from, to: editor.state.selection.to })
  expect(written(editor)).toBe('(a) one\n(b) four\n')
})

test('a list goes on after a paragraph that takes the place of an item without words', () => {
  const editor = edit('(a) one\n(b) two\n(c) three\n')
  caretAfter(editor, 'two')
  press(editor, 'Enter')
  press(editor, 'Enter')
  editor.commands.insertContent('And:')
  expect(written(editor)).toBe('(a) one\n(b) two\n\nAnd:\n\n- (c) three\n')
})

test('an item that is taken out with its mark leaves the others as they are', () => {
  const editor = edit('(a) one\n(b) two\n(c) three\n')
  caretAfter(editor, 'two')
  editor.commands.liftListItem('listItem')
  expect(written(editor)).toBe('- (a) one\n\n(b) two\n\n- (c) three\n')
})

test('a text that is brought as it is meant to be keeps its marks', () => {
  const editor = edit('(a) one\n(b) two\n')
  const other = '(a) one\n(b) two\n(b) more\n'
  applyDocument({ editor }, openText(other))
  expect(written(editor)).toBe(other)
})

test('an item whose words are written over keeps its letter', () => {
  const editor = edit('We:\n(a) do\n(b) say\n(c) go\n')
  editor.commands.setTextSelection({ from: placeOf(editor, '(b) say'), to: placeOf(editor, 'say', true) })
  type(editor, 'x')
  type(editor, 'y')
  expect(written(editor)).toBe('We:\n(a) do\n(b) xy\n(c) go\n')
  editor.commands.undo()
  expect(written(editor)).toBe('We:\n(a) do\n(b) say\n(c) go\n')
})

test('an item that is emptied has its letter again with its next words', () => {
  const editor = edit('We:\n(a) do\n(b) say\n(c) go\n')
  editor.commands.setTextSelection({ from: placeOf(editor, '(b) say'), to: placeOf(editor, 'say', true) })
  editor.commands.deleteSelection()
  type(editor, 'x')
  expect(written(editor)).toBe('We:\n(a) do\n(b) x\n(c) go\n')
})

test('what is typed in front of a letter stands behind it, and a letter cannot be deleted in part', () => {
  const editor = edit('We:\n(a) do\n(b) say\n(c) go\n')
  editor.commands.setTextSelection(placeOf(editor, '(b) say'))
  type(editor, 'not ')
  type(editor, 'so ')
  expect(written(editor)).toBe('We:\n(a) do\n(b) not so say\n(c) go\n')
  for (const words of ['(', 'b) ', '(b) not']) {
    editor.commands.setTextSelection({ from: placeOf(editor, words), to: placeOf(editor, words, true) })
    type(editor, words === '(b) not' ? 'not' : '')
    expect(written(editor)).toBe('We:\n(a) do\n(b) not so say\n(c) go\n')
  }
  editor.commands.deleteRange({ from: placeOf(editor, '(c) go'), to: placeOf(editor, ') go') })
  editor.commands.deleteRange({ from: placeOf(editor, '(a) do'), to: placeOf(editor, 'a) do') })
  expect(written(editor)).toBe('We:\n(a) do\n(b) not so say\n(c) go\n')
})

test('a list whose items have signs before their letters is one with letters', () => {
  const source = '- (a) one\n\n- (b) two\n'
  const editor = edit(source)
  expect(editor.state.doc.firstChild?.type.name).toBe('markedList')
  expect(written(editor)).toBe(source)
  caretAfter(editor, 'one')
  press(editor, 'Enter')
  editor.commands.insertContent('x')
  expect(written(editor)).toBe('- (a) one\n\n- (b) x\n\n- (c) two\n')
})

test('Home puts the caret in front of the words, where what is typed stands', () => {
  const editor = edit('(a) one\n(b) two\n')
  editor.view.endOfTextblock = () => true
  caretAfter(editor, 'two')
  press(editor, 'Home')
  expect(editor.state.selection.from).toBe(placeOf(editor, 'two'))
  type(editor, 'x')
  press(editor, 'Home', true)
  expect(editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to)).toBe('x')
  expect(written(editor)).toBe('(a) one\n(b) xtwo\n')
})
