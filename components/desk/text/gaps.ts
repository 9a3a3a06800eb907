import { Plugin, TextSelection } from '@tiptap/pm/state'

/** Selects the whole gap of a template that is clicked, so that what is typed takes its place. */
export function gaps(): Plugin {
  return new Plugin({
    props: {
      handleClick({ state: { doc, tr }, dispatch }, place) {
        const { parent, parentOffset } = doc.resolve(place)
        const words = parent.textBetween(0, parent.content.size, undefined, ' ')
        const start = place - parentOffset
        for (const { 0: gap, index } of words.matchAll(/\[…[^\][]+\]/g)) {
          const [from, to] = [start + index, start + index + gap.length]
          if (place <= from || place >= to) continue
          dispatch(tr.setSelection(TextSelection.create(doc, from, to)))
          return true
        }
        return false
      },
    },
  })
}
