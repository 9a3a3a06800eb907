import { TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { tableHeads } from '../../../../components/desk/text/table-heads'
import { edit } from './typing'

test('the first row of a table is its head, and no other, whatever is removed or inserted', () => {
  const editor = edit('| A | B |\n| --- | --- |\n| a | b |\n| c | d |\n')
  editor.registerPlugin(tableHeads())
  const cells = () =>
    [...editor.view.dom.querySelectorAll('tr')].map((row) => [...row.children].map((one) => one.localName))
  const heads = [
    ['th', 'th'],
    ['td', 'td'],
  ]
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.atStart(editor.state.doc)))
  editor.commands.deleteRow()
  expect(cells()).toEqual(heads)
  editor.commands.addRowBefore()
  expect(cells()).toEqual([...heads, ['td', 'td']])
})
