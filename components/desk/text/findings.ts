import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Mapping, type StepMap } from '@tiptap/pm/transform'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { DeskFinding } from '../../../lib/desk/draft/draft-state'

interface State {
  marks: DecorationSet
  /** What was changed since the text was opened. */
  changes: StepMap[]
}

const key = new PluginKey<State>('findings')

/** Underlines findings, which move with their words. */
export function findingMarks(): Plugin<State> {
  return new Plugin<State>({
    key,
    state: {
      init: () => ({ marks: DecorationSet.empty, changes: [] }),
      apply(tr, { marks, changes }) {
        const set: unknown = tr.getMeta(key)
        const moved = set instanceof DecorationSet ? set : marks.map(tr.mapping, tr.doc)
        return { marks: moved, changes: tr.docChanged ? [...changes, ...tr.mapping.maps] : changes }
      },
    },
    props: { decorations: (state) => key.getState(state)?.marks },
  })
}

/** How often a text was changed since it was opened. */
export function changesIn({ state }: Pick<EditorView, 'state'>): number {
  return key.getState(state)?.changes.length ?? 0
}

/** The place that a place in the text has now, which was so after some changes. */
export function placeNow({ state }: Pick<EditorView, 'state'>, place: number, since: number, side: 1 | -1): number {
  const { changes } = key.getState(state) ?? { changes: [] }
  const now = new Mapping(changes.slice(since)).map(place, side)
  return Math.max(0, Math.min(now, state.doc.content.size))
}

/** Shows the findings on the text as it was after some changes. */
export function showFindings(view: EditorView, findings: DeskFinding[], since: number): void {
  const marks = findings.flatMap(({ range, more = [], severity, message }, index) => {
    const attributes = {
      class: `finding ${severity}`,
      'aria-description': message,
      title: message,
      'data-finding': `${index}`,
    }
    return [...(range ? [range] : []), ...more].flatMap((place) => {
      const [from, to] = [placeNow(view, place.from, since, 1), placeNow(view, place.to, since, -1)]
      return to > from ? [Decoration.inline(from, to, attributes)] : []
    })
  })
  view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(view.state.doc, marks)).setMeta('addToHistory', false))
}
