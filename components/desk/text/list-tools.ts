import { type Editor, findParentNode } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { markOf, nextMark } from './marked-list'
import { firstOf, letter, moveItem } from './move-item'
import { asGiven } from './relettering'

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
      const missing: { at: number; text: string }[] = []
      tr.doc.nodesBetween(from, to, (list, place) => {
        if (list.type.name !== 'markedList') return
        let mark: string | undefined
        list.forEach((item, offset) => {
          const own = markOf(item)
          mark = own ?? (mark === undefined ? '(a)' : nextMark(mark))
          if (own === undefined) missing.push({ at: place + offset + 3, text: `${mark} ` })
        })
      })
      for (const { at, text } of missing.reverse()) tr.insertText(text, at)
      return true
    })
    .run()
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
