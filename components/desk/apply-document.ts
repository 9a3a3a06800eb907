import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import type { DeskDocument } from '../../lib/desk/document/document'
import { stretches } from '../../lib/redline/diff'
import type { TextEditorHandle } from './text/handle'
import { asGiven } from './text/relettering'

/** Puts another text into an editor, as one change that can be undone, but for what others changed: undoing takes back one's own steps alone. Only what differs is replaced, so that the caret stays at its words. */
export function applyDocument({ editor }: Pick<TextEditorHandle, 'editor'>, document: DeskDocument, isOthers = false) {
  const { state, view } = editor
  const [before, after] = [state.doc, state.schema.nodeFromJSON(document)]
  if (before.eq(after)) return
  const { $from } = state.selection
  const tr = closeHistory(state.tr).setMeta('addToHistory', !isOthers).setMeta(asGiven, true)
  const keyed = (doc: Node) => doc.children.map((block) => ({ key: JSON.stringify(block), block }))
  let place = 0
  const changes = stretches(keyed(before), keyed(after)).flatMap(({ isSame, older, newer }) => {
    const [at, gone] = [place, Fragment.from(older.map(({ block }) => block))]
    place += gone.size
    return isSame ? [] : { at, gone, now: Fragment.from(newer.map(({ block }) => block)) }
  })
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
