import type { Editor } from '@tiptap/core'
import { hasEmphasis, tableAt, writeBelow } from './keys'
import { toggleMarked } from './marked-list'

/** A button of the bar of tools. */
export interface Tool {
  label: string
  /** What it does, where its label does not say all of it. */
  title?: string
  keys?: string
  run: (editor: Editor) => unknown
  isOn?: (editor: Editor) => boolean
  isOff?: (editor: Editor) => boolean
}

const chain = (editor: Editor) => editor.chain().focus()
const isActive = (name: string) => (editor: Editor) => editor.isActive(name)

/** What is written with. */
export const tools: Tool[] = [
  { label: 'Undo', keys: 'Ctrl+Z', run: (e) => chain(e).undo().run(), isOff: (e) => !e.can().undo() },
  { label: 'Redo', keys: 'Ctrl+Y', run: (e) => chain(e).redo().run(), isOff: (e) => !e.can().redo() },
  ...(['bold', 'italic'] as const).map((mark) => ({
    label: { bold: 'Bold', italic: 'Italic' }[mark],
    keys: { bold: 'Ctrl+B', italic: 'Ctrl+I' }[mark],
    run: (e: Editor) => chain(e).toggleMark(mark).run(),
    isOn: isActive(mark),
    isOff: (e: Editor) => !hasEmphasis(e, mark),
  })),
  {
    label: 'As typed',
    title: 'Name as it is typed, such as _ga',
    run: (e) => chain(e).toggleMark('code').run(),
    isOn: isActive('code'),
  },
  {
    label: 'List',
    title: 'List with bullets',
    run: (e) => chain(e).toggleBulletList().run(),
    isOn: isActive('bulletList'),
  },
  {
    label: 'Numbers',
    title: 'List with numbers',
    run: (e) => chain(e).toggleOrderedList().run(),
    isOn: isActive('orderedList'),
  },
  {
    label: 'Letters',
    title: 'List with letters, such as (a)',
    run: toggleMarked,
    isOn: isActive('markedList'),
    isOff: isActive('table'),
  },
  {
    label: 'Indent',
    title: 'Put the item below the one before',
    keys: 'Tab',
    run: (e) => chain(e).sinkListItem('listItem').run(),
    isOff: (e) => e.isActive('table') || !e.can().sinkListItem('listItem'),
  },
  {
    label: 'Outdent',
    title: 'Take the item out of its list',
    keys: 'Shift+Tab',
    run: (e) => chain(e).liftListItem('listItem').run(),
    isOff: (e) => !e.can().liftListItem('listItem'),
  },
  {
    label: 'Quote',
    title: 'Quotation',
    run: (e) => chain(e).toggleBlockquote().run(),
    isOn: isActive('blockquote'),
    isOff: isActive('table'),
  },
  {
    label: 'New line',
    title: 'New line in the same paragraph',
    keys: 'Shift+Enter',
    run: (e) => chain(e).setHardBreak().run(),
    isOff: isActive('heading'),
  },
  {
    label: 'Table',
    title: 'Table of two columns',
    run: (e) => chain(e).setTextSelection(e.state.selection.$to.end()).insertTable({ rows: 3, cols: 2 }).run(),
    isOff: isActive('table'),
  },
  {
    label: 'In short',
    title: 'Short version at the top of the text',
    run: insertShort,
    isOff: (e) => e.state.doc.children.some(({ type }) => type.name === 'inShort'),
  },
]

/** What is done to the table in which the caret is. */
export const tableTools: Tool[] = [
  { label: 'Add row', keys: 'Tab in the last cell', run: (e) => chain(e).addRowAfter().run() },
  { label: 'Remove row', run: (e) => chain(e).deleteRow().run(), isOff: isActive('tableHeader') },
  { label: 'Add column', run: (e) => chain(e).addColumnAfter().run() },
  {
    label: 'Remove column',
    run: (e) => chain(e).deleteColumn().run(),
    isOff: (e) => tableAt(e.state)?.node.firstChild?.childCount === 1,
  },
  { label: 'Write below', title: 'Write below the table', keys: 'Ctrl+Enter', run: writeBelow },
  { label: 'Remove table', run: (e) => chain(e).deleteTable().run() },
]

/** Puts an empty short version at the top of the text. */
function insertShort(editor: Editor): void {
  const item = { type: 'listItem', content: [{ type: 'paragraph' }] }
  const short = { type: 'inShort', content: [{ type: 'bulletList', content: [item] }] }
  editor.chain().insertContentAt(0, short).focus(4).scrollIntoView().run()
}
