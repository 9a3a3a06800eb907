import { setTimeout } from 'node:timers/promises'
import { Editor } from '@tiptap/core'
import { afterAll, expect, test } from 'vitest'
import { Keys } from '../../../../components/desk/text/keys'
import { nextMark, toggleMarked } from '../../../../components/desk/text/marked-list'
import { schemaExtensions } from '../../../../components/desk/text/schema'
import { openText, writeText } from '../../../../lib/desk/document/text'

test.each([
  ['(a)', '(b)', undefined],
  ['b)', 'c)', undefined],
  ['(i)', '(ii)', undefined],
  ['(i)', '(j)', '(h)'],
  ['(iv)', '(v)', '(iii)'],
  ['A.', 'B.', undefined],
  ['II.', 'III.', 'I.'],
  ['1.9', '1.10', undefined],
  ['(3)', '(4)', undefined],
  ['–', '–', undefined],
  ['•', '•', undefined],
])('after %s comes %s', (mark, next, before) => {
  expect(nextMark(mark, before)).toBe(next)
})

// A view that gets the focus looks at the page once more, 20 ms later.
afterAll(() => setTimeout(50))

function edit(source: string): Editor {
  const element = document.body.appendChild(document.createElement('div'))
  return new Editor({
    element,
    extensions: [...schemaExtensions, Keys],
    content: openText(source),
    injectCSS: false,
    // Nothing has a place on a screen here.
    editorProps: { handleScrollToSelection: () => true },
  })
}

function pressEnter(editor: Editor): void {
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
}

const written = (editor: Editor) => writeText(editor.getJSON() as never)

test('a new item has the next mark, and one without words ends the list', () => {
  const editor = edit('We:\n(a) do\n(b) say\n')
  editor.commands.setTextSelection(editor.state.doc.content.size - 3)
  pressEnter(editor)
  editor.commands.insertContent('x')
  expect(written(editor)).toBe('We:\n(a) do\n(b) say\n(c) x\n')
  pressEnter(editor)
  pressEnter(editor)
  editor.commands.insertContent('End')
  expect(written(editor)).toBe('We:\n(a) do\n(b) say\n(c) x\n\nEnd\n')
})

test('paragraphs become a list with letters, and words again', () => {
  const editor = edit('One\n\nTwo\n')
  editor.commands.selectAll()
  toggleMarked(editor)
  expect(written(editor)).toBe('(a) One\n(b) Two\n')
  editor.commands.setTextSelection({ from: 4, to: editor.state.doc.content.size - 4 })
  toggleMarked(editor)
  expect(written(editor)).toBe('(a) One\n\n(b) Two\n')
})
