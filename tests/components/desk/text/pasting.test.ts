import { getSchema } from '@tiptap/core'
import { Node, DOMParser as Reader } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { keepHeadings, lostWords } from '../../../../components/desk/text/pasting'
import { schemaExtensions } from '../../../../components/desk/text/schema'
import { openText, writeText } from '../../../../lib/desk/document/text'

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
