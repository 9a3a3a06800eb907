import { closeHistory } from '@tiptap/pm/history'
import { Fragment } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { diffArrays } from 'diff'
import type { DeskDocument } from '../../lib/desk/document/document'
import type { TextEditorHandle } from './text/handle'
import { asGiven } from './text/relettering'

/** Puts another text into an editor, as one change that can be undone, but for what others changed: undoing takes back one's own steps alone. Only what differs is replaced, so that the caret stays at its words. */
export function applyDocument(
  { editor }: Pick<TextEditorHandle, 'editor'>,
  document: DeskDocument,
  isOthers = false,
): void {
  const { state, view } = editor
  const [before, after] = [state.doc, state.schema.nodeFromJSON(document)]
  if (before.eq(after)) return
  const { $from } = state.selection
  const tr = closeHistory(state.tr).setMeta('addToHistory', !isOthers).setMeta(asGiven, true)
  const changes: { at: number; gone: Fragment; now: Fragment }[] = []
  let place = 0
  const runs = diffArrays([...before.children], [...after.children], { comparator: (one, other) => one.eq(other) })
  for (const { value, added, removed } of runs) {
    const blocks = Fragment.from(value)
    const last = changes.at(-1)
    if (added && last && last.at + last.gone.size === place) last.now = blocks
    else if (added) changes.push({ at: place, gone: Fragment.empty, now: blocks })
    else if (removed) changes.push({ at: place, gone: blocks, now: Fragment.empty })
    if (!added) place += blocks.size
  }
  for (const { at, gone, now } of changes.reverse()) {
    const [start, end] = [gone.findDiffStart(now), gone.findDiffEnd(now)]
    if (start === null || end === null) continue
    // What repeats is the same from both sides.
    const twice = Math.max(0, start - Math.min(end.a, end.b))
    const slice = before.copy(now).slice(start, end.b + twice)
    tr.step(new ReplaceStep(at + start, at + end.a + twice, slice))
  }
  // A block that was moved takes the caret along.
  if ($from.depth > 0 && tr.mapping.mapResult($from.pos).deleted)
    tr.doc.forEach((block, at) => {
      if (!block.eq($from.node(1))) return
      tr.setSelection(TextSelection.near(tr.doc.resolve(at + $from.pos - $from.before(1))))
    })
  view.dispatch(tr)
}
