import { type Editor, getSchema } from '@tiptap/core'
import { Node, DOMParser as Reader } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test, vi } from 'vitest'
import { keepHeadings, lostWords, pasting } from '../../../../components/desk/text/pasting'
import { schemaExtensions } from '../../../../components/desk/text/schema'
import { openText, writeText } from '../../../../lib/desk/document/text'
import { caretAfter, edit, placeOf, type, written } from './typing'

const schema = getSchema(schemaExtensions)
const table = '<table><tr><th>k</th><th>l</th></tr><tr><td>m</td><td>n</td></tr></table>'

test.each([
  [12, '## Nine\n\nSome\n\n## A\n\nx\n\n### B\n\ntext.\n'],
  [17, '## Nine\n\nSome text.\n\n## A\n\nx\n\n### B\n'],
  [5, '## Nine\n\n## A\n\nx\n\n### B\n\nSome text.\n'],
])('headings that are pasted at %i stay headings of their own', (at, text) => {
  const { body } = new DOMParser().parseFromString('<h2>A</h2><p>x</p><h3>B</h3>', 'text/html')
  const doc = Node.fromJSON(schema, openText('## Nine\n\nSome text.\n'))
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) })
  const slice = keepHeadings(Reader.fromSchema(schema).parseSlice(body))
  expect(writeText(state.tr.replaceSelection(slice).doc.toJSON())).toBe(text)
})

test.each([
  ['- One\n- Two\n', 'list', 0],
  ['- One\n- Two\n', 'list', 2],
  ['> One\n', 'quote', 0],
  ['<InShort>\n\n- One\n\n</InShort>\n', 'short version', 0],
])('sections that are pasted in %j stand below it, which is said', (source, name, selected) => {
  const onLost = vi.fn()
  const editor = edit(source)
  editor.registerPlugin(pasting({ onLost, onTitle: vi.fn() }))
  const to = placeOf(editor, 'One', true)
  editor.commands.setTextSelection({ from: to - selected, to })
  editor.view.pasteHTML('<h2>A</h2><p>x</p>', new Event('paste') as ClipboardEvent)
  expect(written(editor)).toBe(`${source.replace('One', selected ? 'O' : 'One')}\n## A\n\nx\n`)
  const said = `A section cannot stand in the ${name}: what was pasted stands below it now.`
  expect(onLost.mock.calls).toEqual([[[said]]])
})

test('what is said of a paste is no more once the paste is undone', () => {
  const onLost = vi.fn()
  const editor = edit('One\n')
  editor.registerPlugin(pasting({ onLost, onTitle: vi.fn() }))
  caretAfter(editor, 'One')
  type(editor, ' more')
  editor.view.pasteHTML('<p>a</p><hr><p>b</p>', new Event('paste') as ClipboardEvent)
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
    ['Your', `${heading}\n${block}`],
    ['', `${block}\n${heading}`],
  ] as const) {
    const editor = edit(heading)
    editor.registerPlugin(pasting({ onLost: vi.fn(), onTitle: vi.fn() }))
    caretAfter(editor, words)
    editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent)
    expect(written(editor)).toBe(text)
  }
})

test.each([
  ['an empty heading', '## Data\n\nWe keep it.\n\n## [#old]\n', '', 0],
  ['a selected section', '## Data\n\nWe keep it.\n\n## Ads [#old]\n\nNone.\n', 'None.', 10],
])('a section that is pasted takes the place of %s', (_, source, end, length) => {
  const editor = edit(source)
  editor.registerPlugin(pasting({ onLost: vi.fn(), onTitle: vi.fn() }))
  const to = end === '' ? editor.state.doc.content.size - 1 : placeOf(editor, end) + end.length
  editor.commands.setTextSelection({ from: to - length, to })
  const html = '<h2>Sharing</h2><p>We share it.</p><ul><li>a</li></ul>'
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent)
  expect(written(editor)).toBe('## Data\n\nWe keep it.\n\n## Sharing [#old]\n\nWe share it.\n\n- a\n')
})

test('a list that is pasted in an empty heading stands below it', () => {
  const editor = edit('## [#old]\n')
  editor.registerPlugin(pasting({ onLost: vi.fn(), onTitle: vi.fn() }))
  editor.commands.setTextSelection(1)
  editor.view.pasteHTML('<ul><li>a</li><li>b</li></ul>', new Event('paste') as ClipboardEvent)
  expect(written(editor)).toBe('## [#old]\n\n- a\n- b\n')
})

test('words of an item that are pasted in a heading are words of it', () => {
  const editor = edit('## Your data\n\n- Other\n- More\n')
  editor.registerPlugin(pasting({ onLost: vi.fn(), onTitle: vi.fn() }))
  const from = placeOf(editor, 'Other')
  const { dom } = editor.view.serializeForClipboard(editor.state.doc.slice(from, from + 5))
  caretAfter(editor, 'Your')
  editor.view.pasteHTML(dom.innerHTML, new Event('paste') as ClipboardEvent)
  expect(written(editor)).toBe('## YourOther data\n\n- Other\n- More\n')
})

test('words that are lost are named', () => {
  expect(lostWords('three one two', 'three one two')).toEqual([])
  expect(lostWords('so me thing', 'something')).toEqual([])
  expect(lostWords('three one two four', 'three four')).toEqual(['one two'])
})

/** A table into which HTML can be pasted, and what is said of that. */
function editTable() {
  const onLost = vi.fn()
  const editor = edit('| A | B |\n| --- | --- |\n| a | b |\n| c | d |\n')
  editor.registerPlugin(pasting({ onLost, onTitle: vi.fn() }))
  const paste = (html: string) => editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent)
  const select = (from: string, to: string) =>
    editor.commands.setCellSelection({ anchorCell: placeOf(editor, from) - 2, headCell: placeOf(editor, to) - 2 })
  return { editor, onLost, paste, select }
}

test.each([
  ['a caret', (editor: Editor) => caretAfter(editor, 'c')],
  [
    'selected words',
    (editor: Editor) =>
      editor.commands.setTextSelection({ from: placeOf(editor, 'c'), to: placeOf(editor, 'c', true) }),
  ],
  ['one selected cell', (editor: Editor) => editor.commands.setCellSelection({ anchorCell: placeOf(editor, 'c') - 2 })],
])('a table that is pasted at %s goes over the cells from there on, and adds rows', (what, select) => {
  for (const html of [table, `<google-sheets-html-origin>${table}</google-sheets-html-origin><p>&nbsp;</p>`]) {
    const { editor, onLost, paste } = editTable()
    select(editor)
    paste(html)
    expect(written(editor)).toBe('| A | B |\n| --- | --- |\n| a | b |\n| k | l |\n| m | n |\n')
    const gone = what === 'a caret' ? '“c”, “d”' : '“d”'
    expect(onLost.mock.calls).toEqual([[[`The cells that were pasted stand in place of ${gone}.`]]])
  }
})

test.each([
  ['a caret', 'bk', (editor: Editor) => caretAfter(editor, 'b')],
  [
    'one selected cell',
    'k',
    (editor: Editor) => editor.commands.setCellSelection({ anchorCell: placeOf(editor, 'b') - 2 }),
  ],
])('a table that has more columns than there are from %s on stands there as lines', (_what, first, select) => {
  const { editor, onLost, paste } = editTable()
  select(editor)
  paste(table)
  expect(written(editor)).toBe(`| A | B |\n| --- | --- |\n| a | ${first}<br />l<br />m<br />n |\n| c | d |\n`)
  expect(onLost.mock.calls).toEqual([[[expect.stringContaining('A table stands as lines within a cell')]]])
})

test('a table that is pasted takes the place of selected cells, and words for which there are too few of them are named', () => {
  const { editor, onLost, paste, select } = editTable()
  select('a', 'd')
  paste(table)
  expect(written(editor)).toBe('| A | B |\n| --- | --- |\n| k | l |\n| m | n |\n')
  expect(onLost).not.toHaveBeenCalled()
  select('k', 'm')
  paste('<table><tr><td>long</td><td>cut</td></tr></table>')
  expect(written(editor)).toBe('| A | B |\n| --- | --- |\n| long | l |\n| long | n |\n')
  expect(onLost.mock.calls).toEqual([[['These words could not be pasted here: “cut”.']]])
})
