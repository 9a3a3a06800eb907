import { type Editor, findParentNode } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { hasEmphasis, writeBelow } from './keys'
import { toggleMarked } from './marked-list'

/** A button of the bar of tools. */
export interface Tool {
  label: string
  sign: string
  keys?: string
  run: (editor: Editor) => unknown
  isOn?: (editor: Editor) => boolean
  isOff?: (editor: Editor) => boolean
}

const chain = (editor: Editor) => editor.chain().focus()
const isActive = (name: string) => (editor: Editor) => editor.isActive(name)

function emphasis(mark: string, label: string, sign: string): Tool {
  const run = (e: Editor) => chain(e).toggleMark(mark).run()
  return { label, sign, keys: `Ctrl+${sign}`, run, isOn: isActive(mark), isOff: (e) => !hasEmphasis(e, mark) }
}

/** What is written with. */
export const tools: Tool[] = [
  { label: 'Undo', sign: '↶', keys: 'Ctrl+Z', run: (e) => chain(e).undo().run(), isOff: (e) => !e.can().undo() },
  { label: 'Redo', sign: '↷', keys: 'Ctrl+Y', run: (e) => chain(e).redo().run(), isOff: (e) => !e.can().redo() },
  emphasis('bold', 'Bold', 'B'),
  emphasis('italic', 'Italic', 'I'),
  { label: 'As typed', sign: '<>', run: (e) => chain(e).toggleMark('code').run(), isOn: isActive('code') },
  { label: 'List', sign: '•', run: (e) => chain(e).toggleBulletList().run(), isOn: isActive('bulletList') },
  { label: 'Numbered list', sign: '1.', run: (e) => chain(e).toggleOrderedList().run(), isOn: isActive('orderedList') },
  { label: 'Lettered list', sign: '(a)', run: toggleMarked, isOn: isActive('markedList'), isOff: isActive('table') },
  {
    label: 'Move in',
    sign: '⇥',
    keys: 'Tab',
    run: (e) => chain(e).sinkListItem('listItem').run(),
    isOff: (e) => e.isActive('table') || !e.can().sinkListItem('listItem'),
  },
  {
    label: 'Move out',
    sign: '⇤',
    keys: 'Shift+Tab',
    run: (e) => chain(e).liftListItem('listItem').run(),
    isOff: (e) => !e.can().liftListItem('listItem'),
  },
  {
    label: 'Quotation',
    sign: '❝',
    run: (e) => chain(e).toggleBlockquote().run(),
    isOn: isActive('blockquote'),
    isOff: isActive('table'),
  },
  {
    label: 'Line break',
    sign: '↵',
    keys: 'Shift+Enter',
    run: (e) => chain(e).setHardBreak().run(),
    isOff: isActive('heading'),
  },
  { label: 'In short', sign: '≡', run: insertShort, isOff: (e) => placeOfShort(e) !== undefined },
]

/** What is done to the table in which the caret is. */
export const tableTools: Tool[] = [
  { label: 'Add row', sign: '+ row', keys: 'Tab in the last cell', run: (e) => chain(e).addRowAfter().run() },
  { label: 'Remove row', sign: '− row', run: (e) => chain(e).deleteRow().run(), isOff: isInHead },
  { label: 'Add column', sign: '+ column', run: (e) => chain(e).addColumnAfter().run() },
  {
    label: 'Remove column',
    sign: '− column',
    run: (e) => chain(e).deleteColumn().run(),
    isOff: (e) => columnsOf(e) < 2,
  },
  ...(['left', 'center', 'right'] as const).map((align) => ({
    label: { left: 'Align left', center: 'Align to the middle', right: 'Align right' }[align],
    sign: { left: '⇤ left', center: 'middle', right: 'right ⇥' }[align],
    run: (e: Editor) => alignColumn(e, align),
    isOn: (e: Editor) => e.isActive('tableCell', { align }) || e.isActive('tableHeader', { align }),
  })),
  { label: 'Write below the table', sign: '↧', keys: 'Ctrl+Enter', run: writeBelow },
  { label: 'Remove table', sign: '− table', run: (e) => chain(e).deleteTable().run() },
]

function tableAt({ state }: Editor) {
  return findParentNode(({ type }) => type.name === 'table')(state.selection)
}

function columnsOf(editor: Editor): number {
  return tableAt(editor)?.node.firstChild?.childCount ?? 0
}

function isInHead(editor: Editor): boolean {
  return editor.isActive('tableHeader')
}

/** Aligns the column of the caret, or puts it back where it is so already. */
function alignColumn(editor: Editor, align: string): void {
  const table = tableAt(editor)
  if (!table) return
  const { $from } = editor.state.selection
  const column = $from.index(table.depth + 1)
  const isSo = $from.node(table.depth + 2).attrs.align === align
  const { tr } = editor.state
  table.node.forEach((row, rowAt) => {
    row.forEach((_cell, cellAt, index) => {
      if (index === column) tr.setNodeAttribute(table.start + rowAt + 1 + cellAt, 'align', isSo ? null : align)
    })
  })
  editor.view.dispatch(tr)
  editor.commands.focus()
}

/** Inserts a table with a head and so many rows below it, and puts the caret in its first cell. */
export function insertTable(editor: Editor, rows: number, columns: number): void {
  const row = (type: string) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({ type, content: [{ type: 'paragraph' }] })),
  })
  const content = [row('tableHeader'), ...Array.from({ length: rows }, () => row('tableCell'))]
  const { $from } = editor.state.selection
  const depth = Math.max(1, $from.depth)
  const isBlank = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const at = isBlank ? $from.before(depth) : $from.after(depth)
  editor
    .chain()
    .insertContentAt(isBlank ? { from: at, to: $from.after(depth) } : at, [
      { type: 'table', content },
      ...(editor.state.doc.resolve($from.after(depth)).nodeAfter ? [] : [{ type: 'paragraph' }]),
    ])
    .command(({ tr }) => {
      tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView()
      return true
    })
    .focus()
    .run()
}

function placeOfShort({ state }: Editor): number | undefined {
  let place: number | undefined
  state.doc.forEach((node, at) => {
    if (node.type.name === 'inShort') place ??= at
  })
  return place
}

/** Puts an empty short version at the top of the text. */
function insertShort(editor: Editor): void {
  const item = { type: 'listItem', content: [{ type: 'paragraph' }] }
  const short = { type: 'inShort', content: [{ type: 'bulletList', content: [item] }] }
  editor.chain().insertContentAt(0, short).focus(4).scrollIntoView().run()
}
