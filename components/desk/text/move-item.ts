import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { lastSign } from '../../../lib/text/list-marks'
import { type GivenMark, giveMark } from './marked-list'
import { asGiven, firstOf, marksFrom } from './relettering'

/** Moves an item of a list in or out, and letters anew the lists that it leaves and comes to, where their marks ran on regularly before. */
export function moveItem(editor: Editor, move: 'sinkListItem' | 'liftListItem'): boolean {
  const { $from, $to } = editor.state.selection
  const own = $from.blockRange($to, ({ firstChild }) => firstChild?.type.name === 'listItem')?.depth ?? 0
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
export function letter(tr: Transaction, at: number, first: string, after = 0): void {
  const list = tr.doc.nodeAt(at)
  if (list?.type.name === 'markedList') writeMarks(tr, at, marksFrom(first, after + list.childCount).slice(after))
}

/** Gives the items of a list their marks, in place of those that they have. */
export function writeMarks(tr: Transaction, at: number, marks: string[]): void {
  const items: GivenMark[] = []
  tr.doc.nodeAt(at)?.forEach((item, offset, index) => {
    items.push({ item, at: at + 1 + offset, mark: marks[index] ?? '' })
  })
  for (const one of items.reverse()) giveMark(tr, one)
}
