import { getSchema } from '@tiptap/core'
import { Node, DOMParser as Reader } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test, vi } from 'vitest'
import { keepHeadings, lostWords, pasting } from '../../../../components/desk/text/pasting'
import { schemaExtensions } from '../../../../components/desk/text/schema'
import { openText, writeText } from '../../../../lib/desk/document/text'
import { caretAfter, edit, placeOf, written } from './typing'

const schema = getSchema(schemaExtensions)

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

const table = '<table><tr><th>k</th><th>l</th></tr><tr><td>m</td><td>n</td></tr></table>'

test('a table that is pasted at a caret in a cell takes no words of it or of others, and that it stands as lines is said', () => {
  const { editor, onLost, paste } = editTable()
  caretAfter(editor, 'a')
  paste(table)
  expect(written(editor)).toBe('| A | B |\n| --- | --- |\n| ak<br />l<br />m<br />n | b |\n| c | d |\n')
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
