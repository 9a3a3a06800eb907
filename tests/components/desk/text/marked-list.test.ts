import { expect, test } from 'vitest'
import { applyDocument } from '../../../../components/desk/apply-document'
import { writeBelow } from '../../../../components/desk/text/keys'
import { nextMark } from '../../../../components/desk/text/marked-list'
import { openText } from '../../../../lib/desk/document/text'
import { edit, editAt, keyIn, placeOf, select, type, written } from './typing'

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

const letters = '(a) one\n(b) two\n(c) three\n(d) four\n'

test.each([
  ['a new item has the next mark', letters, 'four|', ['Enter', 'x'], `${letters}(e) x\n`],
  ['one without words ends the list', letters, 'four|', ['Enter', 'Enter', 'End'], `${letters}\nEnd\n`],
  [
    'a list goes on after a paragraph that takes the place of an item without words',
    letters,
    'two|',
    ['Enter', 'Enter', 'And:'],
    '(a) one\n(b) two\n\nAnd:\n\n(c) three\n(d) four\n',
  ],
  [
    'once the words of an item are deleted and then the item, those below it are lettered anew',
    letters,
    '|(b) two|',
    ['Delete', 'Backspace'],
    '(a) one\n(b) three\n(c) four\n',
  ],
  ['so are all where that is the first', letters, '|(a) one|', ['Delete', 'Delete'], '(a) two\n(b) three\n(c) four\n'],
  [
    'an item that is emptied has its letter again with its next words',
    letters,
    '|(b) two|',
    ['Delete', 'x'],
    letters.replace('two', 'x'),
  ],
  [
    'what is typed in front of a letter stands behind it',
    letters,
    '|(b) two',
    ['not ', 'so '],
    letters.replace('two', 'not so two'),
  ],
])('%s', (_, source, place, keys, made) => {
  const editor = editAt(source, place)
  keyIn(editor, ...keys)
  expect(written(editor)).toBe(made)
})

test.each([
  [letters, '(a) one\n(b) two\n(c) x\n(d) three\n(e) four\n'],
  ['(i) one\n(ii) two\n(iii) three\n', '(i) one\n(ii) two\n(iii) x\n(iv) three\n'],
  ['**a.** one\n**b.** two\n**c.** three\n', '**a.** one\n**b.** two\nc. x\n**d.** three\n'],
  ['C) one\nD) two\nE) three\n', 'C) one\nD) two\nE) x\nF) three\n'],
  [
    '(1) two\n(2) nested:\n    (a) y\n    (b) z\n(3) end\n',
    '(1) two\n(2) x\n(3) nested:\n    (a) y\n    (b) z\n(4) end\n',
  ],
  // A person gave these marks.
  ['(1) one\n(1a) two\n(2) three\n', '(1) one\n(1a) two\n(1b) x\n(2) three\n'],
  ['- (a) two\n\n- (b) three\n', '- (a) two\n\n- (b) x\n\n- (c) three\n'],
])('an item put into %j letters those below it anew, and one step back undoes both', (source, after) => {
  const editor = editAt(source, 'two|')
  expect(editor.state.doc.firstChild?.type.name).toBe('markedList')
  keyIn(editor, 'Enter', 'x')
  expect(written(editor)).toBe(after)
  editor.commands.undo()
  expect(written(editor)).toBe(source)
  editor.commands.redo()
  expect(written(editor)).toBe(after)
})

test('items that are deleted by a selection over several letter those below them anew', () => {
  const editor = edit(letters)
  editor.commands.deleteRange({ from: placeOf(editor, '(a) one') + 7, to: placeOf(editor, 'three') + 5 })
  expect(written(editor)).toBe('(a) one\n(b) four\n')
})

test('an item that is taken out with its mark leaves the others as they are', () => {
  const editor = editAt('(a) one\n(b) two\n(c) three\n', 'two|')
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
  const editor = editAt(letters, '|(b) two|')
  keyIn(editor, 'x', 'y')
  expect(written(editor)).toBe(letters.replace('two', 'xy'))
  editor.commands.undo()
  expect(written(editor)).toBe(letters)
})

test.each([
  ['|(|b) two', ''],
  ['(|b) |two', ''],
  ['|(b) t|wo', 't'],
])('a letter cannot be deleted or written over in part: %s', (words, typed) => {
  const editor = editAt(letters, words)
  type(editor, typed)
  expect(written(editor)).toBe(letters)
})

test('letters that are deleted in part in two items are there again', () => {
  const editor = edit(letters)
  editor.commands.deleteRange({ from: placeOf(editor, '(c) three'), to: placeOf(editor, ') three') })
  editor.commands.deleteRange({ from: placeOf(editor, '(a) one'), to: placeOf(editor, 'a) one') })
  expect(written(editor)).toBe(letters)
})

test('Home puts the caret in front of the words, where what is typed stands', () => {
  const editor = editAt('(a) one\n(b) two\n', 'two|')
  editor.view.endOfTextblock = () => true
  keyIn(editor, 'Home')
  expect(editor.state.selection.from).toBe(placeOf(editor, 'two'))
  keyIn(editor, 'x', 'Shift+Home')
  expect(editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to)).toBe('x')
  expect(written(editor)).toBe('(a) one\n(b) xtwo\n')
})

test('what is pasted in front of a letter stands behind it, where a caret comes to stand that is put there', () => {
  const editor = editAt('(a) one\n(b) two\n', '|(b) two')
  // Again, as Cmd and an arrow do on a Mac.
  select(editor, '|(b) two')
  expect(editor.state.selection.from).toBe(placeOf(editor, 'two'))
  editor.view.pasteHTML('<p>x</p><p>y</p>', new Event('paste') as ClipboardEvent)
  expect(written(editor)).toBe('- (a) one\n- (b) x\n\n  ytwo\n')
  editor.commands.undo()
  editor.commands.setTextSelection(editor.state.selection.from - 1)
  expect(editor.state.selection.from).toBe(placeOf(editor, 'one') + 3)
})

test('items of which none has a mark get none', () => {
  const editor = editAt('- (a) one\n', '|(a) one|')
  editor.view.pasteHTML('<table><tr><td>A</td><td>B</td></tr></table>', new Event('paste') as ClipboardEvent)
  writeBelow(editor)
  keyIn(editor, 'x', 'Enter', 'y')
  expect(written(editor)).toBe('- | A | B |\n  | --- | --- |\n\n  x\n- y\n')
})
