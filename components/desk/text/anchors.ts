import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { sectionsOf } from '../../../lib/desk/document/sections'
import type { GoneSection } from '../../../lib/desk/gone-sections'
import type { Numbering } from '../../../lib/text/own-number'

interface Options {
  /** Whether links to an anchor can be out. */
  isPublished: (anchor: string) => boolean
  onGone: (section: GoneSection) => void
  numbering: () => Numbering | undefined
}

interface Placed {
  node: Node
  pos: number
  anchors: string[]
}

/** What is cut is pasted again within so many milliseconds, or it is gone. */
const patience = 15_000

/** Keeps the anchors of sections with them: a copy of a heading has none, one that is moved keeps its own, and the page is told of one that is gone. */
export const Anchors = Extension.create<Options>({
  name: 'anchors',
  addOptions: () => ({ isPublished: () => true, onGone: () => {}, numbering: () => undefined }),
  addProseMirrorPlugins() {
    const { options } = this
    let isCut = false
    let pending: GoneSection[] = []
    const plugin = new Plugin({
      props: {
        handleDOMEvents: {
          cut() {
            isCut = true
            return false
          },
        },
      },
      appendTransaction(transactions, before, { doc, tr }) {
        if (!transactions.some(({ docChanged }) => docChanged)) return null
        const headings = headingsIn(doc)
        const counts = new Map<string, number>()
        for (const { anchors } of headings) for (const one of anchors) counts.set(one, (counts.get(one) ?? 0) + 1)
        if (![...counts.values()].some((count) => count > 1)) return null
        const mapped = headingsIn(before.doc).map(({ pos }) => {
          return transactions.reduce((at, { mapping }) => mapping.map(at), pos)
        })
        // The one that was here before comes first, and what has its anchors is a copy.
        const own = [...headings].sort((a, b) => Number(mapped.includes(b.pos)) - Number(mapped.includes(a.pos)))
        const taken = new Set<string>()
        for (const { node, pos, anchors } of own) {
          const isCopy = anchors.some((anchor) => taken.has(anchor))
          if (isCopy)
            tr.setNodeMarkup(pos, undefined, { ...node.attrs, anchor: null, aliases: [], mark: null, address: null })
          else for (const anchor of anchors) taken.add(anchor)
        }
        return tr
      },
      view: () => ({
        update({ state: { doc } }, before) {
          if (before.doc.eq(doc)) return
          const here = new Set(headingsIn(doc).flatMap(({ anchors }) => anchors))
          const isGone = ({ anchors }: GoneSection) => anchors.some((anchor) => !here.has(anchor))
          const left = headingsIn(before.doc)
            .map(({ node, anchors }) => sectionOf(node, anchors.filter(options.isPublished)))
            .filter(isGone)
          // Another heading can have the same words, and so the same anchor.
          if (left.length > 0) for (const { anchor } of sectionsOf(doc.toJSON(), options.numbering())) here.add(anchor)
          const gone = left.filter(isGone)
          pending = pending.filter(isGone)
          if (!isCut) for (const section of gone) options.onGone(section)
          else if (gone.length > 0) {
            pending.push(...gone)
            setTimeout(() => {
              for (const section of pending) options.onGone(section)
              pending = []
            }, patience)
          }
          isCut = false
        },
      }),
    })
    return [plugin]
  },
})

function sectionOf(node: Node, anchors: string[]): GoneSection {
  return { anchor: anchors[0] ?? '', anchors, title: node.textContent }
}

/** The headings of sections that have anchors, which stand in nothing else. */
function headingsIn(doc: Node): Placed[] {
  const headings: Placed[] = []
  doc.forEach((node, pos) => {
    const { anchor, address, aliases } = node.attrs
    const own: unknown[] = node.type.name === 'heading' ? [anchor ?? address, ...aliases] : []
    const anchors = own.filter((one) => typeof one === 'string')
    if (anchors.length > 0) headings.push({ node, pos, anchors })
  })
  return headings
}
