import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Selection, type Transaction } from '@tiptap/pm/state'
import { endOfMark, markOf } from './marked-list'
import { asGiven, marksFrom, startOf } from './relettering'

/** Moves an item of a list in or out, and letters anew the lists that it leaves and comes to, where their marks ran on regularly before. */
export function moveItem(editor: Editor, move: 'sinkListItem' | 'liftListItem'): boolean {
  const { $from } = editor.state.selection
  const own = $from.depth - 2
  const isIn = move === 'sinkListItem'
  const depth = isIn ? own : own - 2
  const outer = depth > 0 ? $from.node(depth) : undefined
  const start = firstOf(outer)
  if (!outer || start === undefined) return editor.commands[move]('listItem')
  const index = $from.index(depth) - (isIn ? 1 : 0)
  const inner = isIn ? outer.maybeChild(index)?.lastChild : $from.node(own)
  const below = isIn && inner?.type.name !== 'markedList' ? firstBelow(start) : firstOf(inner)
  return editor
    .chain()
    [move]('listItem')
    .command(({ tr }) => {
      tr.setMeta(asGiven, true)
      const at = $from.before(depth)
      const last = index + Math.max(0, (tr.doc.nodeAt(at)?.childCount ?? 0) - outer.childCount)
      // From the last, as each moves what follows.
      for (let item = last; item >= index && below !== undefined; item--) letter(tr, innerList(tr.doc, at, item), below)
      letter(tr, at, start)
      return true
    })
    .run()
}

/** Takes the item in front of whose words the caret is out of a list with marks of its own, and its mark away; one below another item of such a list moves out, where it has the next mark. */
export function deleteMark(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection
  const end = endOfMark($from)
  if (end === undefined || !empty || $from.pos > end) return false
  const depth = $from.depth - 2
  if (depth > 2 && $from.node(depth - 2).type.name === 'markedList') return moveItem(editor, 'liftListItem')
  const [list, index, size] = [$from.node(depth), $from.index(depth), end - $from.start()]
  const start = firstOf(list)
  const isBelow = $from.node(depth - 1).type.name === 'listItem'
  return editor
    .chain()
    .liftListItem('listItem')
    .command(({ tr }) => {
      const $words = tr.selection.$from
      tr.delete($words.start(), $words.start() + size)
      if (start === undefined || index === list.childCount - 1) return true
      tr.setMeta(asGiven, true)
      const last = isBelow ? tr.selection.$from.after(-1) - 1 : tr.mapping.map($from.after(depth))
      const rest = tr.doc.resolve(last).nodeBefore
      if (rest) letter(tr, last - rest.nodeSize, start, isBelow ? 0 : index)
      return true
    })
    .run()
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
    tr.delete(before, after).join(before).insert(end, $from.parent.content)
    tr.setSelection(Selection.near(tr.doc.resolve(end)))
    return true
  })
}

/** At the end of an item deletes what stands before the words of the next, and its mark with it. */
export function deleteNextMark({ state, view }: Editor): boolean {
  const { $from, empty } = state.selection
  if (!empty || $from.depth === 0 || $from.pos < $from.end()) return false
  const $next = Selection.findFrom(state.doc.resolve($from.after()), 1, true)?.$from
  const end = $next && endOfMark($next)
  if (!$next || end === undefined || !$from.node(-1).type.spec.defining) return false
  view.dispatch(state.tr.delete($from.pos, Math.min(end, $next.end())).scrollIntoView())
  return true
}

const lastSign = /[\p{L}\d]+(?=[^\p{L}\d]*$)/u

function firstOf(list: Node | null | undefined): string | undefined {
  return list?.type.name === 'markedList' ? startOf(list) : undefined
}

/** The mark with which a list below one that begins with a mark begins: numerals below letters, and letters below all else. */
function firstBelow(start: string): string | undefined {
  const [sign] = lastSign.exec(start) ?? []
  return sign && start.replace(lastSign, /^(?:\d+|i)$/i.test(sign) ? 'a' : 'i')
}

/** Where the list stands that ends an item of the list at a place. */
function innerList(doc: Node, at: number, index: number): number {
  const $end = doc.resolve(doc.resolve(at + 1).posAtIndex(index + 1) - 1)
  return $end.pos - ($end.nodeBefore?.nodeSize ?? 0)
}

/** Gives the items of a list the marks that follow a first one, or so many after it. */
function letter(tr: Transaction, at: number, first: string, after = 0): void {
  const list = tr.doc.nodeAt(at)
  if (list?.type.name !== 'markedList') return
  const marks = marksFrom(first, after + list.childCount).slice(after)
  const items: { place: number; item: Node; mark: string }[] = []
  list.forEach((item, offset, index) => {
    items.push({ place: at + offset + 3, item, mark: marks[index] ?? '' })
  })
  for (const { place, item, mark } of items.reverse()) {
    const [words, own] = [item.firstChild, markOf(item)]
    if (!words?.isTextblock || own === mark) continue
    const text = own === undefined ? `${mark} ` : mark
    tr.replaceWith(place, place + (own?.length ?? 0), list.type.schema.text(text, words.firstChild?.marks))
  }
}
