import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** A small button behind each heading of a section, which opens what is known of its link; a hint in one without words. By keyboard the bar of tools has it. */
export function headingButtons(onOpen: (index: number) => void): Plugin {
  const plugin: Plugin<DecorationSet> = new Plugin({
    state: {
      init: (_, { doc }) => buttonsIn(doc, onOpen),
      apply: (tr, buttons) => (tr.docChanged ? buttonsIn(tr.doc, onOpen) : buttons),
    },
    props: { decorations: (state) => plugin.getState(state) },
  })
  return plugin
}

function buttonsIn(doc: Node, onOpen: (index: number) => void): DecorationSet {
  const buttons: Decoration[] = []
  doc.forEach((node, place, index) => {
    if (node.type.name !== 'heading') return
    if (node.content.size === 0) {
      buttons.push(Decoration.node(place, place + node.nodeSize, { class: 'wordless' }))
      return
    }
    const draw = () => buttonOf(node.textContent, () => onOpen(index))
    const options = { side: 1, key: `${index} ${node.textContent}`, ignoreSelection: true, stopEvent: () => true }
    buttons.push(Decoration.widget(place + node.nodeSize - 1, draw, options))
  })
  return DecorationSet.create(doc, buttons)
}

function buttonOf(title: string, onClick: () => void): HTMLElement {
  const button = document.createElement('button')
  Object.assign(button, { type: 'button', className: 'heading-link', textContent: '#', tabIndex: -1, onclick: onClick })
  button.setAttribute('aria-label', `Link to “${title}”`)
  button.title = 'Link to this section'
  return button
}
