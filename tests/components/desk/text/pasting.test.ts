import type { Editor } from '@tiptap/core'
import { expect, test, vi } from 'vitest'
import { pasting } from '../../../../components/desk/text/pasting'
import { edit, keyIn, placeOf, select, written } from './typing'

/** An editor with a text into which HTML can be pasted, and what is said of that. */
function start(source: string) {
  const onLost = vi.fn()
  const editor = edit(source)
  editor.registerPlugin(pasting({ onLost, onTitle: vi.fn() }))
  const paste = (html: string) => editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent)
  return { editor, onLost, paste }
}

const table = '<table><tr><th>k</th><th>l</th></tr><tr><td>m</td><td>n</td></tr></table>'

test.each([
  ['Some |text', '## Nine\n\nSome\n\n## A\n\nx\n\n### B\n\ntext.\n'],
  ['text.|', '## Nine\n\nSome text.\n\n## A\n\nx\n\n### B\n'],
  ['Nine|', '## Nine\n\n## A\n\nx\n\n### B\n\nSome text.\n'],
])('headings that are pasted at %s stay headings of their own', (place, text) => {
  const { editor, paste } = start('## Nine\n\nSome text.\n')
  select(editor, place)
  paste('<h2>A</h2><p>x</p><h3>B</h3>')
  expect(written(editor)).toBe(text)
})

test.each([
  ['- One\n- Two\n', 'list', 'One|'],
  ['- One\n- Two\n', 'list', 'O|ne|'],
  ['> One\n', 'quote', 'One|'],
  ['<InShort>\n\n- One\n\n</InShort>\n', 'short version', 'One|'],
])('sections that are pasted in %j stand below it, which is said', (source, name, words) => {
  const { editor, onLost, paste } = start(source)
  select(editor, words)
  paste('<h2>A</h2><p>x</p>')
  expect(written(editor)).toBe(`${source.replace('One', words.replace(/\|.*/, ''))}\n## A\n\nx\n`)
  const said = `A section cannot stand in the ${name}: what was pasted stands below it now.`
  expect(onLost.mock.calls).toEqual([[[said]]])
})

test('what is said of a paste is no more once the paste is undone', () => {
  const { editor, onLost, paste } = start('One\n')
  select(editor, 'One|')
  keyIn(editor, ' more')
  paste('<p>a</p><hr><p>b</p>')
  editor.commands.setTextSelection(1)
  editor.commands.insertContent('Some')
  editor.commands.undo()
  expect(onLost.mock.calls).toEqual([[['Lines across the page are left out.']]])
  editor.commands.undo()
  expect(written(editor)).toBe('One more\n')
  expect(onLost).toHaveBeenLastCalledWith([])
})

test.each([
  ['<ul><li>a</li><li>b</li></ul>', '- a\n- b\n'],
  [table, '| k | l |\n| --- | --- |\n| m | n |\n'],
])('%s pasted in a heading stands below it, and above it at its start', (html, block) => {
  const heading = '## Your data\n'
  for (const [words, text] of [
    ['Your|', `${heading}\n${block}`],
    ['|Your', `${block}\n${heading}`],
  ] as const) {
    const { editor, paste } = start(heading)
    select(editor, words)
    paste(html)
    expect(written(editor)).toBe(text)
  }
})

test.each([
  ['an empty heading', '## Data\n\nWe keep it.\n\n## [#old]\n', 0],
  ['a selected section', '## Data\n\nWe keep it.\n\n## Ads [#old]\n\nNone.\n', 10],
])('a section that is pasted takes the place of %s', (_, source, length) => {
  const { editor, paste } = start(source)
  const to = editor.state.doc.content.size - 1
  editor.commands.setTextSelection({ from: to - length, to })
  paste('<h2>Sharing</h2><p>We share it.</p><ul><li>a</li></ul>')
  expect(written(editor)).toBe('## Data\n\nWe keep it.\n\n## Sharing [#old]\n\nWe share it.\n\n- a\n')
})

test('a list that is pasted in an empty heading stands below it', () => {
  const { editor, paste } = start('## [#old]\n')
  editor.commands.setTextSelection(1)
  paste('<ul><li>a</li><li>b</li></ul>')
  expect(written(editor)).toBe('## [#old]\n\n- a\n- b\n')
})

test('words of an item that are pasted in a heading are words of it', () => {
  const { editor, paste } = start('## Your data\n\n- Other\n- More\n')
  const from = placeOf(editor, 'Other')
  const { dom } = editor.view.serializeForClipboard(editor.state.doc.slice(from, from + 5))
  select(editor, 'Your|')
  paste(dom.innerHTML)
  expect(written(editor)).toBe('## YourOther data\n\n- Other\n- More\n')
})

test.each([
  ['one|', ['Enter'], '(a) one\n(b) two\n(c) three\n(d) two\n'],
  ['|two', [], '(a) one\n(b) two\n(c) threetwo\n'],
  ['|two|', [], '(a) one\n(b) two\n(c) three\n'],
])('items with marks that are pasted in an item with a mark at %j have one each', (place, keys, made) => {
  const copied = edit('(x) two\n(y) three\n')
  const { dom } = copied.view.serializeForClipboard(copied.state.doc.slice(3, copied.state.doc.content.size - 3))
  for (const html of [dom.innerHTML, '<ul class="marked"><li><p>(a) two</p></li><li><p>(b) three</p></li></ul>']) {
    const { editor, onLost, paste } = start('(a) one\n(b) two\n')
    select(editor, place)
    keyIn(editor, ...keys)
    paste(html)
    expect(written(editor)).toBe(made)
    expect(onLost).not.toHaveBeenCalled()
  }
})

const cells = '| A | B |\n| --- | --- |\n| a | b |\n| c | d |\n'
const selectCells = (editor: Editor, from: string, to = from) =>
  editor.commands.setCellSelection({ anchorCell: placeOf(editor, from) - 2, headCell: placeOf(editor, to) - 2 })

test.each([
  ['a caret', (editor: Editor) => select(editor, 'c|')],
  ['selected words', (editor: Editor) => select(editor, '|c|')],
  ['one selected cell', (editor: Editor) => selectCells(editor, 'c')],
])('a table that is pasted at %s goes over the cells from there on, and adds rows', (what, choose) => {
  for (const html of [table, `<google-sheets-html-origin>${table}</google-sheets-html-origin><p>&nbsp;</p>`]) {
    const { editor, onLost, paste } = start(cells)
    choose(editor)
    paste(html)
    expect(written(editor)).toBe('| A | B |\n| --- | --- |\n| a | b |\n| k | l |\n| m | n |\n')
    const gone = what === 'a caret' ? '“c”, “d”' : '“d”'
    expect(onLost.mock.calls).toEqual([[[`The cells that were pasted stand in place of ${gone}.`]]])
  }
})

test.each([
  ['a caret', 'bk', (editor: Editor) => select(editor, 'b|')],
  ['one selected cell', 'k', (editor: Editor) => selectCells(editor, 'b')],
])('a table that has more columns than there are from %s on stands there as lines', (_what, first, choose) => {
  const { editor, onLost, paste } = start(cells)
  choose(editor)
  paste(table)
  expect(written(editor)).toBe(`| A | B |\n| --- | --- |\n| a | ${first}<br />l<br />m<br />n |\n| c | d |\n`)
  expect(onLost.mock.calls).toEqual([[[expect.stringContaining('A table stands as lines within a cell')]]])
})

test('a table that is pasted takes the place of selected cells, and words for which there are too few of them are named', () => {
  const { editor, onLost, paste } = start(cells)
  selectCells(editor, 'a', 'd')
  paste(table)
  expect(written(editor)).toBe('| A | B |\n| --- | --- |\n| k | l |\n| m | n |\n')
  expect(onLost).not.toHaveBeenCalled()
  selectCells(editor, 'k', 'm')
  paste('<table><tr><td>long</td><td>cut</td></tr></table>')
  expect(written(editor)).toBe('| A | B |\n| --- | --- |\n| long | l |\n| long | n |\n')
  expect(onLost.mock.calls).toEqual([[['These words could not be pasted here: “cut”.']]])
})
