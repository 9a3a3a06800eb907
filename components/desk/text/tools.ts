import type { ChainedCommands, Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import { Selection } from '@tiptap/pm/state'
import { hasEmphasis, hasHeading, tableAt, writeBelow } from './keys'
import { toggleMarked, toggleUnmarked } from './list-tools'
import { moveItem } from './move-item'

/** A button of the bar of tools. */
export interface Tool {
  label: string
  /** What it does, where its label does not say all of it. */
  title?: string
  keys?: string
  run: (editor: Editor) => unknown
  isOn?: (editor: Editor) => boolean
  /** Whether it is off, or why. */
  isOff?: (editor: Editor) => boolean | string
  /** Whether those for tables take its place within a table. */
  isOutside?: boolean
}

const does = (act: (chain: ChainedCommands) => ChainedCommands) => (editor: Editor) => act(editor.chain().focus()).run()
const isActive = (name: string) => (editor: Editor) => editor.isActive(name)
const isInHeading = (editor: Editor) =>
  hasHeading(editor) && 'A heading stands in no list and no quote: make it a paragraph first'

/** What is written with. */
export const tools: Tool[] = [
  { label: 'Undo', keys: 'Ctrl+Z', run: does((c) => c.undo()), isOff: (e) => undoDepth(e.state) === 0 },
  { label: 'Redo', keys: 'Ctrl+Y', run: does((c) => c.redo()), isOff: (e) => redoDepth(e.state) === 0 },
  emphasis('Bold', 'bold', 'Ctrl+B'),
  emphasis('Italic', 'italic', 'Ctrl+I'),
  { ...emphasis('As typed', 'code'), title: 'Name as it is typed, such as _ga', isOff: undefined },
  unmarked('List', 'List with bullets', 'bulletList'),
  unmarked('Numbers', 'List with numbers', 'orderedList'),
  // First of these: a second click adds a row, and does no harm.
  { label: 'Table', title: 'Table of two columns', run: insertTable, isOutside: true },
  { ...block('Letters', 'markedList', toggleMarked), title: 'List with letters, such as (a)', isOutside: true },
  moving('Indent', 'Put the item below the one before', 'Tab', 'sinkListItem'),
  moving('Outdent', 'Take the item out of its list', 'Shift+Tab', 'liftListItem'),
  {
    ...block(
      'Quote',
      'blockquote',
      does((c) => c.toggleBlockquote()),
    ),
    isOutside: true,
  },
  { label: 'New line', keys: 'Shift+Enter', run: does((c) => c.setHardBreak()), isOff: isActive('heading') },
  {
    label: 'In short',
    title: 'Short version at the top of the text',
    run: insertShort,
    isOff: (e) => e.state.doc.children.some(({ type }) => type.name === 'inShort'),
    isOutside: true,
  },
]

/** What is done to the table in which the caret is. */
export const tableTools: Tool[] = [
  { label: 'Add row', keys: 'Tab in the last cell', run: does((c) => c.addRowAfter()) },
  { label: 'Delete row', run: does((c) => c.deleteRow()), isOff: isActive('tableHeader') },
  { label: 'Add column', run: does((c) => c.addColumnAfter()) },
  {
    label: 'Delete column',
    run: does((c) => c.deleteColumn()),
    isOff: (e) => tableAt(e.state)?.node.firstChild?.childCount === 1,
  },
  { label: 'Write below', title: 'Write below the table', keys: 'Ctrl+Enter', run: writeBelow },
  { label: 'Delete table', run: deleteTable },
]

function emphasis(label: string, mark: string, keys?: string): Tool {
  const run = (e: Editor) => e.chain().focus().toggleMark(mark).run()
  return { label, keys, run, isOn: isActive(mark), isOff: (e) => !hasEmphasis(e, mark) }
}

/** A tool that puts blocks into one of a kind, or takes them out. */
function block(label: string, kind: string, run: Tool['run']): Tool {
  return { label, run, isOn: isActive(kind), isOff: isInHeading }
}

function unmarked(label: string, title: string, kind: 'bulletList' | 'orderedList'): Tool {
  return { ...block(label, kind, (e) => toggleUnmarked(e, kind)), title }
}

function moving(label: string, title: string, keys: string, move: 'sinkListItem' | 'liftListItem'): Tool {
  const run = (e: Editor) => e.commands.focus() && moveItem(e, move)
  return { label, title, keys, run, isOff: (e) => !e.can()[move]('listItem'), isOutside: true }
}

/** Puts a table behind the words at the caret, in view as a whole where it fits. */
function insertTable(editor: Editor): void {
  const end = editor.state.selection.$to.end()
  editor.chain().focus().setTextSelection(end).insertTable({ rows: 3, cols: 2 }).run()
  const table = tableAt(editor.state)
  const shown = table && editor.view.nodeDOM(table.pos)
  if (shown instanceof Element) shown.scrollIntoView?.({ block: 'nearest' })
}

/** Takes out the table at the caret, which stands where that was, not in what follows. */
function deleteTable(editor: Editor): void {
  const { pos = 0 } = tableAt(editor.state) ?? {}
  editor
    .chain()
    .focus()
    .deleteTable()
    .command(({ tr }) => Boolean(tr.setSelection(Selection.near(tr.doc.resolve(pos), -1))))
    .run()
}

/** Puts an empty short version at the top of the text. */
function insertShort(editor: Editor): void {
  const item = { type: 'listItem', content: [{ type: 'paragraph' }] }
  const short = { type: 'inShort', content: [{ type: 'bulletList', content: [item] }] }
  editor.chain().insertContentAt(0, short).focus(4).scrollIntoView().run()
}
