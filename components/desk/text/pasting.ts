import { isHistoryTransaction, undoDepth } from '@tiptap/pm/history'
import { type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, Selection, TextSelection } from '@tiptap/pm/state'
import { CellSelection, isInTable, selectionCell } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { countWords } from '../../../lib/intake/word-count'
import { isHeading } from './keys'
import { endOfMark, markOf } from './marked-list'
import { cleanPaste } from './paste'

interface Options {
  onLost: (lost: string[]) => void
  onTitle: (title?: string) => void
}

/** Cleans what is pasted, and says what of it is not in the text then, until the paste is undone. */
export function pasting({ onLost, onTitle }: Options): Plugin {
  let paste: { lost: string[]; words?: string; title?: string } = { lost: [] }
  // How many changes can be undone while what was said holds.
  let depth = 0
  return new Plugin({
    props: {
      transformPastedHTML(html, view) {
        const clean = cleanPaste(html, roomAt(view.state))
        if (clean.html.includes('<table')) openCell(view)
        paste = clean
        return clean.html
      },
      transformPasted: keepHeadings,
      handlePaste(view, { clipboardData }, slice) {
        const isFile =
          (clipboardData?.files.length ?? 0) > 0 && !clipboardData?.types.some((type) => /^text\//.test(type))
        if (isFile) onLost(['Pictures and other files cannot stand in a policy: say in words what they show.'])
        if (isFile || pasteOver(view, slice) || pasteBeside(view, slice, paste.lost)) return true
        return pasteInItem(view, slice, paste)
      },
    },
    appendTransaction(transactions, before, state) {
      if (transactions.some(isHistoryTransaction) && undoDepth(state) < depth) {
        depth = 0
        onLost([])
        onTitle()
      }
      const isPaste = transactions.some((one) => one.getMeta('paste') || one.getMeta('uiEvent') === 'drop')
      // Cells are replaced by a change that does not say that it is a paste.
      if (!isPaste && paste.words === undefined) return null
      const { words, title } = paste
      const lost = [...paste.lost, ...saidOfMissing(before, state, words)]
      paste = { lost: [] }
      if (lost.length > 0) onLost(lost)
      if (title !== undefined) onTitle(title)
      if (lost.length > 0 || title !== undefined) depth = undoDepth(state)
      return null
    },
  })
}

/** What is said of words that were pasted, or stood there, and that the text does not have. */
function saidOfMissing(before: EditorState, { doc, selection }: EditorState, pasted = ''): string[] {
  const wordsIn = (node: Node, from = 0, to = node.content.size) => node.textBetween(from, to, ' ', ' ')
  const { doc: rest, selection: caret } = before.tr.deleteSelection()
  const wanted = `${wordsIn(rest, 0, caret.from)}${pasted}${wordsIn(rest, caret.from)}`
  const isOfCells = selection instanceof CellSelection
  // Cells that repeat what is pasted make up for the size of words that are cut.
  const missing = isOfCells ? countWords(wanted, wordsIn(doc)).missing : lostWords(wanted, wordsIn(doc))
  if (missing.length === 0) return []
  const isOver = isOfCells && !(before.selection instanceof CellSelection)
  const what = isOver ? 'The cells that were pasted stand in place of' : 'These words could not be pasted here:'
  return [`${what} “${missing.join('”, “')}”.`]
}

/** How many columns of cells can be pasted at the caret, or over selected cells; undefined outside tables. */
function roomAt(state: EditorState): number | undefined {
  if (!isInTable(state)) return undefined
  if (isOfCells(state.selection)) return Infinity
  const $cell = selectionCell(state)
  return $cell.parent.childCount - $cell.index()
}

const isOfCells = (selection: Selection) => selection instanceof CellSelection && selection.ranges.length > 1

/** Selects what is in the one cell that is selected, so that others are pasted beside it and below it. */
function openCell({ state: { selection, tr }, dispatch }: EditorView): void {
  if (!(selection instanceof CellSelection) || isOfCells(selection)) return
  dispatch(tr.setSelection(TextSelection.between(selection.$from, selection.$to)))
}

/** Blocks that are pasted, with a heading at an end kept a heading of its own and not joined to the words at the caret. */
function keepHeadings({ content, openStart, openEnd }: Slice): Slice {
  const isOwn = (node: Node | null) => content.childCount > 1 && node !== null && isHeading(node)
  return new Slice(content, isOwn(content.firstChild) ? 0 : openStart, isOwn(content.lastChild) ? 0 : openEnd)
}

/** Puts sections that are pasted in the place of a heading without words, or of one that is selected from its start, whose address stays. */
function pasteOver({ state, dispatch }: EditorView, { content }: Slice): boolean {
  const tr = state.tr.deleteSelection()
  const { $from } = tr.selection
  const { parent } = $from
  const first = content.firstChild
  if (content.childCount < 2 || !first || !isHeading(first) || !isHeading(parent) || parent.content.size > 0)
    return false
  const heading = first.type.create({ ...parent.attrs, level: first.attrs.level }, first.content)
  const blocks = content.replaceChild(0, heading)
  const end = $from.before() + blocks.size
  tr.replaceWith($from.before(), $from.after(), blocks).setMeta('paste', true)
  dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end), -1)).scrollIntoView())
  return true
}

const names: Record<string, string> = { inShort: 'short version', blockquote: 'quote' }

/** Puts lists, tables and quotes that are pasted in a heading below it, or above it at its start, and sections that are pasted in a list, a quote or the short version below that. */
function pasteBeside({ state, dispatch }: EditorView, { content }: Slice, lost: string[]): boolean {
  const { empty } = state.selection
  const tr = state.tr.deleteSelection()
  const { $from } = tr.selection
  const isIn = isHeading($from.parent)
  const isBeside = isIn ? ({ isTextblock }: Node) => !isTextblock : isHeading
  // What is copied of one line is words.
  const hasLines = content.textBetween(0, content.size, '\n').includes('\n')
  if (!hasLines || !(isIn ? empty : $from.depth > 1) || !content.content.some(isBeside)) return false
  const isAbove = isIn && $from.parentOffset === 0 && $from.parent.content.size > 0
  const place = isAbove ? $from.before() : $from.after(1)
  const name = names[$from.node(1).type.name] ?? 'list'
  if (!isIn) lost.push(`A section cannot stand in the ${name}: what was pasted stands below it now.`)
  tr.replaceRange(place, place, new Slice(content, 0, 0)).setMeta('paste', true)
  dispatch(tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(place)), -1)).scrollIntoView())
  return true
}

/** Joins the first of items that have marks to the words of one that has its own, without its mark. */
function pasteInItem({ state, dispatch }: EditorView, slice: Slice, paste: { words?: string }): boolean {
  const { from, $from } = state.selection
  const first = slice.content.firstChild
  const item = first?.type.name === 'markedList' ? first.firstChild : first
  const mark = item?.type.name === 'listItem' ? markOf(item) : undefined
  if (mark === undefined || endOfMark($from) === undefined) return false
  const tr = state.tr.replaceSelection(slice)
  const end = Math.min(from + mark.length + 1, tr.doc.resolve(from).end())
  if (tr.doc.textBetween(from, end).trim() !== mark) return false
  paste.words = paste.words?.replace(mark, '')
  dispatch(tr.delete(from, end).scrollIntoView().setMeta('paste', true))
  return true
}

/** The words that a text lacks of those that are expected of it, those that stand together as one. */
export function lostWords(expected: string, text: string): string[] {
  const size = (words: string) => words.replaceAll(/\s/g, '').length
  return size(text) < size(expected) ? countWords(expected, text).missing : []
}
