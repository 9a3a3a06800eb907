import { closeHistory } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import type { DeskDocument } from '../../lib/desk/document/document'
import { compareBlocks } from '../../lib/desk/document/words'
import type { TextEditorHandle } from './text/handle'

/** Puts another text into an editor, as one change that can be undone, but for what others changed: undoing takes back one's own steps alone. What is the same in both stays where it is, with the caret in it. */
export function applyDocument({ editor }: TextEditorHandle, document: DeskDocument, isOthers = false): void {
  const { state, view } = editor
  const [before, after] = [state.doc, state.schema.nodeFromJSON(document)]
  if (before.eq(after)) return
  const { $from } = state.selection
  const tr = closeHistory(state.tr).setMeta('addToHistory', !isOthers)
  const runs = compareBlocks(before.children, after.children, (one, other) => one.eq(other))
  const gone: [from: number, to: number][] = []
  let place = 0
  for (const { value, added, removed } of runs) {
    const end = place + value.reduce((size, { nodeSize }) => size + nodeSize, 0)
    if (added) tr.insert(place, value)
    if (removed) gone.unshift([place, end])
    place = end
  }
  // Last, as a text is never empty.
  for (const [from, to] of gone) tr.delete(from, to)
  // A block that was moved takes the caret along.
  if ($from.depth > 0 && tr.mapping.mapResult($from.pos).deleted)
    tr.doc.forEach((block, at) => {
      if (!block.eq($from.node(1))) return
      tr.setSelection(TextSelection.near(tr.doc.resolve(at + $from.pos - $from.before(1))))
    })
  view.dispatch(tr)
}
