import { closeHistory } from '@tiptap/pm/history'
import type { DeskDocument } from '../../lib/desk/document/document'
import type { TextEditorHandle } from './text/handle'

/** Puts another text into an editor, as one change that can be undone. What is the same in both stays where it is, with the caret in it. */
export function applyDocument({ editor }: TextEditorHandle, document: DeskDocument): void {
  const { state, view } = editor
  const [before, after] = [state.doc, state.schema.nodeFromJSON(document)]
  if (before.eq(after)) return
  const most = Math.min(before.childCount, after.childCount)
  let [same, last] = [0, 0]
  while (same < most && before.child(same).eq(after.child(same))) same++
  const isSameAtEnd = () => before.child(before.childCount - 1 - last).eq(after.child(after.childCount - 1 - last))
  while (last < most - same && isSameAtEnd()) last++
  const placeOf = (index: number) => {
    let place = 0
    for (let at = 0; at < index; at++) place += before.child(at).nodeSize
    return place
  }
  const changed = after.children.slice(same, after.childCount - last)
  view.dispatch(closeHistory(state.tr.replaceWith(placeOf(same), placeOf(before.childCount - last), changed)))
}
