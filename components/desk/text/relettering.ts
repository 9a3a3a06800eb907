import { isHistoryTransaction } from '@tiptap/pm/history'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import { lastSign } from '../../../lib/text/list-marks'
import { endOfMark, type GivenMark, giveMark, markOf, nextMark } from './marked-list'

/** What is set on a change that brings a text as it is meant to be. */
export const asGiven = 'asGiven'

/** Letters the items of a list anew where one is inserted or deleted, or loses its mark as its words are written over, and the marks ran on regularly before. Marks that a person gave otherwise stay. What is typed in front of a mark, or over it, stands behind it. */
export function relettering(): Plugin {
  return new Plugin({
    props: {
      handleTextInput({ state, dispatch }, from, to, text) {
        const $from = state.doc.resolve(from)
        const end = endOfMark($from)
        if (end === undefined || from >= end || to > $from.end()) return false
        dispatch(state.tr.setSelection(TextSelection.create(state.doc, end, Math.max(to, end))).insertText(text))
        return true
      },
    },
    appendTransaction(transactions, before, { doc, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null
      if (transactions.some((one) => isHistoryTransaction(one) || one.getMeta(asGiven))) return null
      const mapped = (at: number, side: number) => transactions.reduce((to, { mapping }) => mapping.map(to, side), at)
      const done = new Set<number>()
      const changes: GivenMark[] = []
      before.doc.descendants((list, place) => {
        const first = firstOf(list)
        if (first === undefined) return !list.isTextblock
        const { items, count } = itemsIn(doc, mapped(place, 1), mapped(place + list.nodeSize, -1), done)
        const isSame = count === countIn(list)
        if (isSame && items.length !== list.childCount) return true
        const marks = marksFrom(first, items.length)
        const ends = isSame ? markEnds(before.doc.resolve(place + 1)).map((end) => mapped(end, -1)) : []
        changes.push(...items.map((one, index) => ({ ...one, mark: marks[index] ?? '', end: ends[index] })))
        return true
      })
      for (const one of changes.sort((a, b) => b.at - a.at)) giveMark(tr, one)
      return tr.docChanged ? tr : null
    },
  })
}

/** Where the mark of each item of the list in which a place is ends, with the space behind it. */
function markEnds($list: ResolvedPos): number[] {
  return $list.parent.children.map((item, index) => {
    const mark = markOf(item)
    return $list.posAtIndex(index) + 2 + (mark === undefined ? 0 : mark.length + 1)
  })
}

/** The mark with which a list begins of which each has the mark that follows the one before; undefined of any other. Items whose words are deleted are counted. */
export function firstOf(list: Node | null | undefined): string | undefined {
  if (list?.type.name !== 'markedList') return undefined
  const marks = list.children.map((item) => (item.textContent === '' ? '' : (markOf(item) ?? '?')))
  const [own = '', second = ''] = marks
  const firsts = ['a', 'i', '1', 'A', 'I'].map((sign) => second.replace(lastSign, sign))
  const start = own || firsts.find((one) => nextMark(one) === second)
  if (!start || start === '?') return undefined
  const regular = marksFrom(start, marks.length)
  return marks.every((one, index) => one === '' || one === regular[index]) ? start : undefined
}

/** The marks of so many items of a list that begins with one. */
export function marksFrom(start: string, count: number): string[] {
  const marks = [start]
  while (marks.length < count) marks.push(nextMark(marks.at(-1) ?? start, marks.at(-2)))
  return marks
}

/** The items of the lists that stand where one stood before, and how many there are with those below them and with lines that were taken out with their marks. */
function itemsIn(doc: Node, from: number, to: number, done: Set<number>) {
  const items: { item: Node; at: number }[] = []
  let count = 0
  if (from >= to) return { items, count }
  doc.nodesBetween(from, to, (node, place) => {
    if (place < from) return true
    if (node.isTextblock && markOf(node) !== undefined) count++
    if (node.type.name !== 'markedList') return true
    count += countIn(node)
    node.forEach((item, offset) => {
      if (!done.has(place)) items.push({ item, at: place + 1 + offset })
    })
    done.add(place)
    return false
  })
  return { items, count }
}

function countIn(list: Node): number {
  let count = list.childCount
  list.descendants((node) => {
    if (node.type.name === 'markedList') count += node.childCount
  })
  return count
}
