import type { Editor } from '@tiptap/core'
import { beforeEach, expect, test } from 'vitest'
import { linkedWords } from '../../../../components/desk/text/linked-words'
import { edit, written } from './typing'

let editor: Editor
const text = () => written(editor)
const type = (words: string) => {
  for (const letter of words) editor.view.dispatch(editor.state.tr.insertText(letter))
}
/** Selects words of the text. */
const select = (words: string) => {
  const from = 1 + editor.getText().indexOf(words)
  editor.commands.setTextSelection({ from, to: from + words.length })
}

beforeEach(() => {
  editor = edit('See [our **old** terms](/terms/) now.\n')
  editor.registerPlugin(linkedWords())
})

test.each([
  ['all', 'our old terms', '[new ones](/terms/) now'],
  ['the last', 'terms', '[our **old** new ones](/terms/) now'],
  ['those and the space behind them', 'our old terms ', '[new ones](/terms/)now'],
])('a link stays when %s of its words are written over', (_which, words, now) => {
  select(words)
  type('new ones')
  expect(text()).toBe(`See ${now}.\n`)
})

test('what is pasted over the words of a link is in it, unless it has its own', () => {
  select('our old terms')
  editor.commands.insertContent('new')
  expect(text()).toBe('See [new](/terms/) now.\n')
  select('new')
  editor.commands.insertContent('<a href="/other/">others</a>')
  expect(text()).toBe('See [others](/other/) now.\n')
})

test('a link ends where the caret leaves it, where it is taken away, and where more is selected', () => {
  select('our old terms')
  type('a')
  editor.commands.setTextSelection(2)
  editor.commands.setTextSelection(6)
  type('b')
  expect(text()).toBe('See [a](/terms/)b now.\n')
  select('a')
  editor.commands.unsetMark('link')
  type('c')
  expect(text()).toBe('See cb now.\n')
})

test('a link is gone with its words, or with words around it', () => {
  select('our old terms')
  editor.commands.deleteSelection()
  type('a')
  expect(text()).toBe('See a now.\n')
  editor.commands.undo()
  editor.commands.undo()
  expect(text()).toBe('See [our **old** terms](/terms/) now.\n')
  select('terms now')
  type('a')
  expect(text()).toBe('See [our **old** ](/terms/)a.\n')
})
