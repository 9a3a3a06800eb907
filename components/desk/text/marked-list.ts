import type { Editor } from '@tiptap/core'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { Plugin, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { nextMarks } from '../../../lib/text/list-marks'
import { ownMark } from '../../../lib/text/marked-lists'

/** The mark that follows one of a list, such as `(b)` for `(a)`; `before` is the one above it, which tells the letter `i` from the number. */
export function nextMark(mark: string, before = ''): string {
  const marks = nextMarks(mark)
  const isLetter = marks.length > 1 && nextMarks(before).at(-1) === mark
  return marks.at(isLetter ? -1 : 0) ?? mark
}

/** The mark with which the words of an item begin; undefined where they begin with none. */
export function markOf(item: Node | undefined | null): string | undefined {
  const words = item?.firstChild?.textContent ?? ''
  return ownMark(`${words} x`)
}

/** The mark that an item at a place is to have. */
export interface GivenMark {
  item: Node
  at: number
  mark: string
  /** Where what is left of its former mark ends. */
  end?: number
}

/** Gives an item a mark, in place of its own or, up to its `end`, of what is left of one that was deleted in part, or as words were written over. */
export function giveMark(tr: Transaction, { item, at, mark, end }: GivenMark): void {
  const [words, own] = [item.firstChild, markOf(item)]
  if (!words?.isTextblock || own === mark) return
  const size = end === undefined ? (own?.length ?? 0) : end - at - 2
  if (end !== undefined && (words.textContent === '' || size < 0 || size > mark.length)) return
  const text = own === undefined || end !== undefined ? `${mark} ` : mark
  tr.replaceWith(at + 2, at + 2 + size, item.type.schema.text(text, words.firstChild?.marks))
}

/** The depth of the item of a list with marks of its own in which a place is directly. */
export function itemDepth($place: ResolvedPos): number | undefined {
  const depth = $place.depth - 1
  return depth > 0 && $place.node(depth - 1).type.name === 'markedList' ? depth : undefined
}

/** Where the mark ends of the item in whose first words a place is, with the space behind it; undefined where there is none. */
export function endOfMark($place: ResolvedPos): number | undefined {
  const depth = itemDepth($place)
  const mark = depth === undefined || $place.index(depth) > 0 ? undefined : markOf($place.node(depth))
  return mark === undefined ? undefined : $place.start() + mark.length + 1
}

/** Puts the caret of the first line of an item in front of its words, behind the mark, where what is typed would stand. */
export function toWords({ state, view }: Editor, isSelecting = false): boolean {
  const { $head, anchor } = state.selection
  const mark = endOfMark($head)
  if (mark === undefined || !view.endOfTextblock('up')) return false
  const end = Math.min(mark, $head.end())
  const caret = TextSelection.create(state.doc, isSelecting ? anchor : end, end)
  view.dispatch(state.tr.setSelection(caret).scrollIntoView())
  return true
}

/** Puts a caret that comes into a mark behind it, where what is pasted stands too, and one that comes from there into the line above. */
export function caretsBehindMarks(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, { doc, selection, tr }) {
      const { $from, empty, from } = selection
      const end = Math.min(endOfMark($from) ?? 0, $from.end())
      if (!empty || from >= end) return null
      const isMoved = transactions.every((one) => !one.docChanged && !one.getMeta('pointer'))
      const isBack = isMoved && before.selection.from === end && $from.parentOffset > 0
      const above = isBack ? Selection.findFrom(doc.resolve($from.before()), -1) : null
      return tr.setSelection(above ?? TextSelection.create(doc, end))
    },
  })
}
