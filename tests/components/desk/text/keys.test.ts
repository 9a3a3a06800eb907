import { expect, test } from 'vitest'
import { edit, editAt, keyIn, written } from './typing'

test.each([
  ['We hold your data\n\n## Your rights\n', 'We hold your data Your rights\n'],
  ['We hold your data.\n\n## Your rights\n', 'We hold your data. Your rights\n'],
  ['- We hold your **data**\n\n## Your rights\n', '- We hold your **data** Your rights\n'],
  ['We:\n(a) hold\n(b) your data\n\n## Your rights\n', 'We:\n(a) hold\n(b) your data Your rights\n'],
  ['## Your data [#data]\n\n## Your rights [#rights]\n', '## Your data Your rights [#data]\n'],
  // What was divided by Enter.
  ['## Your d [#data]\n\n## Your rights\n', '## Your dYour rights [#data]\n'],
  ['We hold your d\n\nYour rights\n', 'We hold your dYour rights\n'],
])('Backspace and Delete join a heading to the words above it, and keep them apart: %j', (source, joined) => {
  const above = /data\.?|your d\b/i.exec(source)?.[0]
  for (const [key, place] of [
    ['Backspace', '|Your rights'],
    ['Delete', `${above}|`],
  ] as const) {
    const editor = editAt(source, place)
    keyIn(editor, key)
    expect([key, written(editor)]).toEqual([key, joined])
    editor.commands.undo()
    expect(written(editor)).toBe(source)
  }
})

test('a menu of the browser undoes and redoes as the keys do, and not below a dialog', () => {
  const editor = editAt('We hold your data.\n', 'hold|')
  const choose = (inputType: string) => {
    const event = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true })
    editor.view.dom.dispatchEvent(event)
    return event.defaultPrevented
  }
  keyIn(editor, ' all')
  const dialog = document.body.appendChild(document.createElement('dialog'))
  dialog.open = true
  expect(choose('historyUndo')).toBe(true)
  expect(written(editor)).toBe('We hold all your data.\n')
  dialog.remove()
  expect(choose('historyUndo')).toBe(true)
  expect(written(editor)).toBe('We hold your data.\n')
  expect(choose('historyRedo')).toBe(true)
  expect(written(editor)).toBe('We hold all your data.\n')
  expect(choose('insertText')).toBe(false)
})

test.each([
  ['7', '1. Your data\n'],
  ['8', '- Your data\n'],
  ['B', '> Your data\n'],
])('Ctrl+Shift+%s makes a list or a quote of words, and nothing of a heading', (key, made) => {
  const pressed = (source: string) => {
    const editor = editAt(source, '|data')
    editor.view.dom.dispatchEvent(
      new KeyboardEvent('keydown', { key, keyCode: key.charCodeAt(0), ctrlKey: true, shiftKey: true, bubbles: true }),
    )
    expect(editor.isActive('table') && editor.isActive('blockquote')).toBe(false)
    return written(editor)
  }
  const cell = '| A |\n| --- |\n| - Your data |\n'
  if (key === 'B') expect(pressed(cell)).toBe(cell)
  expect(pressed('## Your data\n')).toBe('## Your data\n')
  expect(pressed('Your data\n')).toBe(made)
  // As the tools do.
  if (key !== 'B') expect(pressed('(a) Your data\n(b) Ours\n')).toBe(`${made}${key === '7' ? '2.' : '-'} Ours\n`)
})

test.each(['ctrlKey', 'shiftKey'])('a heading stays one line with Enter and %s', (key) => {
  const editor = editAt('## Your data\n', 'Your|')
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, [key]: true, bubbles: true }))
  expect(written(editor)).toBe('## Your data\n')
})

test('what is made a heading in a list by keys, or joined to one, is a paragraph', () => {
  const editor = editAt('- Your \n\n## Data\n', '|Data')
  keyIn(editor, 'Backspace')
  expect(written(editor)).not.toContain('#')
  const list = edit('- Your data\n- Ours\n')
  list.commands.setTextSelection(3)
  list.commands.toggleHeading({ level: 2 })
  expect(written(list)).toBe('- Your data\n- Ours\n')
})

test('deleting a selection is undone by itself, and not with what was typed before', () => {
  const editor = editAt('We hold\n', 'hold|')
  keyIn(editor, ...' data')
  editor.commands.selectAll()
  keyIn(editor, 'Delete')
  expect(written(editor)).toBe('')
  editor.commands.undo()
  expect(written(editor)).toBe('We hold data\n')
  editor.commands.undo()
  expect(written(editor)).toBe('We hold\n')
})
