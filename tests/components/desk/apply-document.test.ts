import { expect, test } from 'vitest'
import { applyDocument } from '../../../components/desk/apply-document'
import { handleOf } from '../../../components/desk/text/handle'
import { openText } from '../../../lib/desk/document/text'
import { edit, written } from './text/typing'

test.each([
  ['blocks before and after it change', 'First.\n\nHere.\n\nLast.\n', 'Other.\n\nNew.\n\nHere.\n\nEnd.\n'],
  ['words of its block change', 'A. Here.\n', 'A. Here. And more.\n'],
  ['words of its block change before it', '## One\n\n- A\n- B. Here.\n', '## One\n\n- A\n- A\n- Other. Here.\n'],
  ['its block is moved', 'Here.\n\nOne.\n\nTwo.\n', 'One.\n\nTwo.\n\nHere.\n'],
])('the caret stays in its words when %s, and one undo gives the former text back', (_, before, after) => {
  const editor = edit(before)
  editor.state.doc.descendants(({ text }, at) => {
    if (text?.includes('Here.')) editor.commands.setTextSelection(at + text.indexOf('Here.') + 4)
  })
  applyDocument(handleOf(editor, 0, undefined), openText(after))
  expect(written(editor)).toBe(after)
  editor.commands.insertContent('!')
  expect(written(editor)).toBe(after.replace('Here.', 'Here!.'))
  editor.commands.undo()
  editor.commands.undo()
  expect(written(editor)).toBe(before)
})

test('undoing takes back what one wrote oneself, and leaves what others wrote', () => {
  const editor = edit('## One\n\nFirst.\n\n## Two\n\nSecond.\n')
  const typed = (words: string) => editor.commands.insertContentAt(editor.state.doc.content.size - 1, words)
  typed(' Mine.')
  applyDocument(handleOf(editor, 0, undefined), openText('## One\n\nTheirs.\n\n## Two\n\nSecond. Mine.\n'), true)
  expect(written(editor)).toBe('## One\n\nTheirs.\n\n## Two\n\nSecond. Mine.\n')
  editor.commands.undo()
  expect(written(editor)).toBe('## One\n\nTheirs.\n\n## Two\n\nSecond.\n')
  expect(editor.commands.undo()).toBe(false)
  editor.commands.redo()
  expect(written(editor)).toBe('## One\n\nTheirs.\n\n## Two\n\nSecond. Mine.\n')
})
