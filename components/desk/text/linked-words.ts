import type { Mark, Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'

/** Words that took the place of those of a link. */
interface LinkedWords {
  link: Mark
  from: number
  to: number
}

const key = new PluginKey<LinkedWords | undefined>('linked words')

/** Keeps a link whose words are written over or pasted over, until the caret leaves them. */
export function linkedWords(): Plugin<LinkedWords | undefined> {
  return new Plugin<LinkedWords | undefined>({
    key,
    state: {
      init: () => undefined,
      apply(tr, last, { doc, selection }) {
        const over = selection.empty || !tr.docChanged ? last : selectedLink(doc, selection)
        const { $from, empty } = tr.selection
        if (!over || !empty) return undefined
        const [from, to] = [tr.mapping.map(over.from, -1), tr.mapping.map(over.to)]
        const isAround = $from.start() <= from && from <= $from.pos && $from.pos <= to && to <= $from.end()
        // A link whose words are deleted is gone.
        return isAround && (from < to || over === last) ? { link: over.link, from, to } : undefined
      },
    },
    appendTransaction(_transactions, _before, state) {
      const words = key.getState(state)
      if (!words) return null
      const { link, from, to } = words
      const links = linksIn(state.doc, from, to)
      const isOther = (one: Mark | undefined) => one !== undefined && !one.eq(link)
      return links.includes(undefined) && !links.some(isOther) ? state.tr.addMark(from, to, link) : null
    },
  })
}

/** The one link in which all selected words stand. */
function selectedLink(doc: Node, { from, to }: { from: number; to: number }): LinkedWords | undefined {
  const [link, ...others] = linksIn(doc, from, to)
  return link && others.every((one) => one?.eq(link)) ? { link, from, to } : undefined
}

/** The link of each run of words; undefined for one without. */
function linksIn(doc: Node, from: number, to: number): (Mark | undefined)[] {
  const links: (Mark | undefined)[] = []
  doc.nodesBetween(from, to, ({ text = '', marks }, at) => {
    if (/\S/.test(text.slice(Math.max(0, from - at), to - at)))
      links.push(marks.find(({ type }) => type.name === 'link'))
  })
  return links
}
