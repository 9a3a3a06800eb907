import { type Editor, Extension, findParentNode, findParentNodeClosestToPos } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Plugin, Selection } from '@tiptap/pm/state'
import { deleteBlank, deleteMark, deleteNextMark, enterMarked, joinMarked } from './item-keys'
import { toggleUnmarked } from './list-tools'
import { caretsBehindMarks, toWords } from './marked-list'
import { moveItem } from './move-item'
import { relettering } from './relettering'

/** What keys do besides writing. */
export const Keys = Extension.create<{ onLink: () => void }>({
  name: 'keys',
  // Before those of lists and tables.
  priority: 1100,
  addOptions: () => ({ onLink: () => {} }),
  addKeyboardShortcuts() {
    const { onLink } = this.options
    return {
      'Mod-k': () => {
        onLink()
        return true
      },
      'Mod-b': ({ editor }) => !hasEmphasis(editor, 'bold') || editor.commands.toggleMark('bold'),
      'Mod-i': ({ editor }) => !hasEmphasis(editor, 'italic') || editor.commands.toggleMark('italic'),
      'Mod-Shift-7': ({ editor }) => hasHeading(editor) || toggleUnmarked(editor, 'orderedList'),
      'Mod-Shift-8': ({ editor }) => hasHeading(editor) || toggleUnmarked(editor, 'bulletList'),
      // A cell has no quotes.
      'Mod-Shift-b': ({ editor }) => hasHeading(editor) || editor.isActive('table'),
      Enter({ editor }) {
        const { $from, $to } = editor.state.selection
        // Items are divided at a caret, and not over several; nor is what begins with a heading.
        const isOfItems = isInList(editor) && itemAt($from) && itemAt($to)
        const isOver = isOfItems || (isHeading($from.parent) && $from.parentOffset === 0)
        if (isOver && !$from.sameParent($to)) editor.commands.deleteSelection()
        return enterHeading(editor) || enterMarked(editor) || editor.commands.splitListItem('listItem')
      },
      Backspace: ({ editor }) =>
        deleteBlank(editor) || deleteMark(editor) || joinMarked(editor) || joinWords(editor, -1),
      Delete: ({ editor }) => deleteNextMark(editor) || joinWords(editor, 1),
      // A heading is one line.
      'Shift-Enter': ({ editor }) => editor.isActive('heading'),
      'Mod-Enter': ({ editor }) => writeBelow(editor) || editor.isActive('heading'),
      ArrowDown: ({ editor }) => isAtEndOfTable(editor) && writeBelow(editor),
      Tab: ({ editor }) => isInList(editor) && (moveItem(editor, 'sinkListItem') || true),
      'Shift-Tab': ({ editor }) => isInList(editor) && (moveItem(editor, 'liftListItem') || true),
      Home: ({ editor }) => toWords(editor),
      'Shift-Home': ({ editor }) => toWords(editor, true),
    }
  },
  // What is pasted or done to selected words is undone by itself, and not with what was typed before.
  dispatchTransaction({ transaction, next }) {
    const isOwn = transaction.docChanged && (transaction.getMeta('paste') || !this.editor.state.selection.empty)
    next(isOwn ? closeHistory(transaction) : transaction)
  },
  addProseMirrorPlugins: () => [leaving(), undoing(), relettering(), caretsBehindMarks(), headingsAlone()],
})

/** A heading has no emphasis, except that which it has. */
export function hasEmphasis(editor: Editor, mark: string): boolean {
  return !editor.isActive('heading') || editor.isActive(mark)
}

/** Whether any of what is selected stands in a heading, which cannot be an item or a quote. */
export function hasHeading({ state: { doc, selection } }: Editor): boolean {
  let has = false
  doc.nodesBetween(selection.from, selection.to, (node) => {
    has ||= isHeading(node)
  })
  return has
}

function isInList(editor: Editor): boolean {
  return editor.isActive('listItem') && !editor.isActive('table')
}

/** Enter at the start of a heading makes room above, and the heading stays what it is. */
function enterHeading(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection
  if (!empty || $from.parent.type.name !== 'heading' || $from.parentOffset > 0) return false
  return editor.commands.command(({ tr, state }) => {
    const paragraph = state.schema.nodes.paragraph?.create()
    if (paragraph) tr.insert($from.before(), paragraph)
    return paragraph !== undefined
  })
}

/** Joins the words of a heading or an item at whose edge the caret is to those beside it, and keeps them apart by a space, unless they are two parts of one heading. */
function joinWords(editor: Editor, direction: 1 | -1): boolean {
  const { doc, schema, selection } = editor.state
  const { $from, empty } = selection
  const isBack = direction < 0
  if (!empty || $from.depth === 0 || $from.pos !== (isBack ? $from.start() : $from.end())) return false
  const $other = Selection.findFrom(doc.resolve(isBack ? $from.before() : $from.after()), direction, true)?.$from
  if (!$other) return false
  // At its start an item is taken out of its list first.
  const isOfItem = itemAt($from) !== itemAt($other) && !(isBack && $from.index(-1) === 0)
  const [above, below] = isBack ? [$other.parent, $from.parent] : [$from.parent, $other.parent]
  if (!wouldTouch(above, below) || !(isOfItem || isOfHeading(above, below))) return false
  const chain = isBack ? editor.chain().joinTextblockBackward() : editor.chain().joinTextblockForward()
  return chain.command(({ tr }) => tr.docChanged && tr.insert(tr.selection.from, schema.text(' ')) === tr).run()
}

/** Whether the words of two blocks would stand together without a space. */
const wouldTouch = (above: Node, below: Node) => /\S$/.test(above.textContent) && /^\S/.test(below.textContent)

const itemAt = ($place: ResolvedPos) => findParentNodeClosestToPos($place, ({ type }) => type.name === 'listItem')?.node
/** Whether a block is a heading. */
export const isHeading = ({ type }: Node) => type.name === 'heading'
const hasAnchor = ({ attrs }: Node) => (attrs.anchor ?? attrs.address) !== null
/** Whether one of two blocks is a heading, and they are not parts of one. */
const isOfHeading = (above: Node, below: Node) =>
  isHeading(below) ? !isHeading(above) || hasAnchor(below) : isHeading(above)

/** The table in which the caret is. */
export function tableAt({ selection }: EditorState) {
  return findParentNode(({ type }) => type.name === 'table')(selection)
}

/** Puts the caret below the table in which it is. */
export function writeBelow(editor: Editor): boolean {
  const table = tableAt(editor.state)
  if (!table) return false
  const end = table.pos + table.node.nodeSize
  const after = editor.state.doc.resolve(end).nodeAfter
  const isBlank = after?.type.name === 'paragraph' && after.content.size === 0
  const chain = isBlank ? editor.chain() : editor.chain().insertContentAt(end, { type: 'paragraph' })
  return chain.focus(end + 1).run()
}

function isAtEndOfTable({ state, view }: Editor): boolean {
  const table = tableAt(state)
  if (!table || !view.endOfTextblock('down')) return false
  const isLastRow = state.selection.$from.indexAfter(table.depth) === table.node.childCount
  return isLastRow && state.doc.resolve(table.pos + table.node.nodeSize).nodeAfter === null
}

/** Tab works in lists and tables, except after Escape and for those who came here by Tab: then it goes on to the next field. */
function leaving(): Plugin {
  let isLeaving = false
  let isOwn = false
  return new Plugin({
    props: {
      handleDOMEvents: {
        pointerdown() {
          isLeaving = false
          return false
        },
        keydown(_, { key }) {
          if (key === 'Tab') isOwn = true
          if (key === 'Tab' && isLeaving) return true
          if (key !== 'Tab' && key !== 'Shift') isLeaving = key === 'Escape'
          return false
        },
        keyup(_, { key }) {
          if (key === 'Tab' && !isOwn) isLeaving = true
          if (key === 'Tab') isOwn = false
          return false
        },
      },
    },
  })
}

/** A heading that comes to stand in a list, a quote or the short version is a paragraph there. */
function headingsAlone(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _, { doc, schema, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null
      doc.descendants((node, place, parent) => {
        if (isHeading(node) && parent !== doc) tr.setNodeMarkup(place, schema.nodes.paragraph, {})
        return !node.isTextblock
      })
      return tr.docChanged ? tr : null
    },
  })
}

/** Menus, and keys while the focus is elsewhere, undo nothing below a dialog: what that asks is about the text as it is. */
function undoing(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        beforeinput(_, event) {
          const isHeld = /^history/.test(event.inputType) && document.querySelector('dialog[open]') !== null
          if (isHeld) event.preventDefault()
          return isHeld
        },
      },
    },
  })
}
