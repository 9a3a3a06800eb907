import { type Editor, findParentNode } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { markOf, nextMark } from './marked-list'
import { letter, moveItem, writeMarks } from './move-item'
import { asGiven, firstOf, marksFrom } from './relettering'

const listAt = findParentNode(({ type }) => type.name.endsWith('List'))

/** Makes the selected blocks a list with letters as words, or takes them out of one without their letters. */
export function toggleMarked(editor: Editor): boolean {
  if (listAt(editor.state.selection)?.node.type.name === 'markedList') return editor.commands.focus() && takeOut(editor)
  return editor
    .chain()
    .focus()
    .toggleList('markedList', 'listItem')
    .command(({ tr }) => {
      const { from, to } = tr.selection
      const lists: number[] = []
      tr.doc.nodesBetween(from, to, ({ type }, place) => void (type.name === 'markedList' && lists.push(place)))
      for (const at of lists.reverse()) writeMarks(tr, at, marksIn(tr.doc.nodeAt(at)))
      return Boolean(tr.setMeta(asGiven, true))
    })
    .run()
}

/** The marks of a list of which some items have none yet: they go on from those above, and those below go on from them where they ran on by themselves. */
function marksIn(list: Node | null): string[] {
  const own = list?.children.map(markOf) ?? []
  const fresh = own.indexOf(undefined)
  const [below = '(a)', ...more] = own.slice(fresh).filter((mark) => mark !== undefined)
  const isRegular = String(more) === String(marksFrom(below, more.length + 1).slice(1))
  const first = marksFrom('(a)', own.indexOf(below) + 1).at(-1) === below ? '(a)' : below
  const marks: string[] = []
  for (const [index, mark] of own.entries()) {
    const isKept = fresh < 0 || index < fresh || !isRegular
    const last = marks.at(-1)
    marks.push((isKept && mark) || (last === undefined ? first : nextMark(last, marks.at(-2))))
  }
  return marks
}

/** Makes the selected blocks a list with bullets or numbers, in place of the letters that they have as words, or takes them out of one. */
export function toggleUnmarked(editor: Editor, kind: 'bulletList' | 'orderedList'): boolean {
  const { doc, selection } = editor.state
  const list = listAt(selection)
  const items: number[] = []
  // A whole list gets another kind; beside other blocks it is put into one as it is.
  if (list?.node.type.name === 'markedList' && selection.to <= list.pos + list.node.nodeSize)
    list.node.forEach((_, offset) => void items.push(list.pos + 1 + offset))
  return editor.chain().focus().toggleList(kind, 'listItem').command(deleteMarks(doc, items)).run()
}

/** Takes the selected items out of a list with marks of its own, and their marks away, and letters the rest anew; those below another item of such a list move out, where they have the next marks. */
export function takeOut(editor: Editor): boolean {
  const { doc, selection } = editor.state
  const { $from, $to } = selection
  const range = $from.blockRange($to, ({ firstChild }) => firstChild?.type.name === 'listItem')
  if (range?.parent.type.name !== 'markedList') return false
  const { parent: list, depth, startIndex, endIndex } = range
  if (depth > 2 && $from.node(depth - 2).type.name === 'markedList') return moveItem(editor, 'liftListItem')
  const first = firstOf(list)
  const isBelow = $from.node(depth - 1).type.name === 'listItem'
  const items = list.children.map((_, index) => $from.posAtIndex(index, depth)).slice(startIndex, endIndex)
  return editor
    .chain()
    .liftListItem('listItem')
    .command(deleteMarks(doc, items))
    .command(({ tr }) => {
      if (first === undefined || endIndex === list.childCount) return true
      const last = isBelow ? tr.selection.$to.after(depth - 1) - 1 : tr.mapping.map($from.after(depth))
      const rest = tr.doc.resolve(last).nodeBefore
      if (rest) letter(tr, last - rest.nodeSize, first, isBelow ? 0 : startIndex)
      return true
    })
    .run()
}

/** Deletes the marks of items by their places in a text, wherever they stand since. */
function deleteMarks(doc: Node, places: number[]) {
  return ({ tr }: { tr: Transaction }): boolean => {
    tr.setMeta(asGiven, true)
    for (const place of places) {
      const item = doc.nodeAt(place)
      const [mark, words] = [markOf(item), item?.firstChild]
      if (mark === undefined || !words?.isTextblock) continue
      const end = place + 2 + Math.min(mark.length + 1, words.content.size)
      tr.delete(tr.mapping.map(place + 2), tr.mapping.map(end, -1))
    }
    return true
  }
}
