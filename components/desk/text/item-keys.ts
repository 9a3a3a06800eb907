import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { takeOut } from './list-tools'
import { endOfMark, itemDepth, markOf, nextMark } from './marked-list'
import { firstOf } from './relettering'

/** In a list with marks of its own a new item has the next mark, and one that has nothing but its mark ends the list. */
export function enterMarked(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection
  const depth = itemDepth($from)
  if (depth === undefined || !empty) return false
  const list = $from.node(depth - 1)
  const index = $from.index(depth - 1)
  const mark = markOf(list.child(index))
  if (mark === undefined || $from.index(depth) > 0 || $from.parentOffset < mark.length) return false
  const isBlank = $from.parent.textContent.trim() === mark
  if (isBlank) return deleteMark(editor)
  const next = nextMark(mark, index > 0 ? markOf(list.child(index - 1)) : undefined)
  return editor.chain().splitListItem('listItem').insertContent(`${next} `).run()
}

/** Takes an item without words out of a list with marks of its own, which stays one list. */
export function deleteBlank(editor: Editor): boolean {
  const { $from } = editor.state.selection
  const depth = itemDepth($from)
  if (depth === undefined || $from.node(depth).content.size > 2 || $from.index(depth - 1) === 0) return false
  return editor.commands.command(({ tr }) => {
    tr.delete($from.before(depth), $from.after(depth))
    tr.setSelection(Selection.near(tr.doc.resolve($from.before(depth)), -1))
    return true
  })
}

/** Takes the item in front of whose words the caret is out of a list with marks of its own, and its mark away; one below another item of such a list moves out, where it has the next mark. */
export function deleteMark(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection
  const end = endOfMark($from)
  if (end === undefined || !empty || $from.pos > end) return false
  return takeOut(editor)
}

/** Joins a line between two lists with marks of their own to the item above, and the lists where their marks run on. */
export function joinMarked(editor: Editor): boolean {
  const { doc, selection } = editor.state
  const { $from, empty } = selection
  if (!empty || $from.parentOffset > 0 || $from.depth === 0) return false
  const [before, after] = [$from.before(), $from.after()]
  const above = doc.resolve(before).nodeBefore
  const below = doc.resolve(after).nodeAfter
  const joined = below && firstOf(below) ? above?.copy(above.content.append(below.content)) : undefined
  if (firstOf(joined) === undefined) return false
  return editor.commands.command(({ tr }) => {
    const end = Selection.near(doc.resolve(before), -1).from
    tr.delete(before, after).join(before).insert(end, $from.parent.content).insertText(' ', end)
    tr.setSelection(Selection.near(tr.doc.resolve(end + 1)))
    return true
  })
}

/** At the end of an item deletes what stands before the words of the next, and its mark without the space behind it. */
export function deleteNextMark({ state, view }: Editor): boolean {
  const { $from, empty } = state.selection
  if (!empty || $from.depth === 0 || $from.pos < $from.end()) return false
  const $next = Selection.findFrom(state.doc.resolve($from.after()), 1, true)?.$from
  const end = $next && endOfMark($next)
  if (!$next || end === undefined || !$from.node(-1).type.spec.defining) return false
  const space = /\S$/.test($from.parent.textContent) ? 1 : 0
  view.dispatch(state.tr.delete($from.pos, Math.min(end - space, $next.end())).scrollIntoView())
  return true
}
