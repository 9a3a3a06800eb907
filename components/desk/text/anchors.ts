import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { sectionsOf } from '../../../lib/desk/document/sections'
import type { GoneSection } from '../../../lib/desk/draft/gone-sections'
import type { Numbering } from '../../../lib/text/numbering'

interface Options {
  /** The title of the published section to which links to an anchor lead. */
  titleOf: (anchor: string) => string | undefined
  onGone: (section: GoneSection) => void
  /** Told the anchors that sections have again, or as others. */
  onBack: (anchors: string[]) => void
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
export function anchors({ titleOf, onGone, onBack, numbering }: Options): Plugin {
  /** Those whose anchors lead nowhere in a text. */
  const goneFrom = (doc: Node, sections: GoneSection[]) => {
    const here = new Set(anchorsIn(doc))
    const lostOf = (all: GoneSection[]) =>
      all.flatMap((section) => {
        const anchors = section.anchors.filter((anchor) => !here.has(anchor))
        const [anchor] = anchors
        if (anchor === undefined) return []
        // One that is there still was only led to.
        const title = (anchors.length < section.anchors.length && titleOf(anchor)) || section.title
        return { ...section, anchor, anchors, title }
      })
    const lost = lostOf(sections)
    // Another heading can have the same words, and so the same anchor.
    if (lost.length > 0) for (const { anchor } of sectionsOf(doc.toJSON(), numbering())) here.add(anchor)
    return lostOf(lost)
  }
  let isCut = false
  return new Plugin({
    props: {
      handleDOMEvents: {
        cut({ state }) {
          isCut = !state.selection.empty
          return false
        },
      },
    },
    appendTransaction(transactions, before, { doc, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null
      const placeNow = (pos: number) => transactions.reduce((at, { mapping }) => mapping.map(at), pos)
      const mapped = headingsIn(before.doc).map(({ pos }) => placeNow(pos))
      // The one that was here before comes first, and what has its anchors is a copy.
      const headings = headingsIn(doc).sort((a, b) => Number(mapped.includes(b.pos)) - Number(mapped.includes(a.pos)))
      const taken = new Set<string>()
      for (const { node, pos, anchors } of headings) {
        const isCopy = anchors.some((anchor) => taken.has(anchor))
        if (isCopy)
          tr.setNodeMarkup(pos, undefined, { ...node.attrs, anchor: null, aliases: [], mark: null, address: null })
        else for (const anchor of anchors) taken.add(anchor)
      }
      return tr.docChanged ? tr : null
    },
    view: (view) => ({
      update({ state: { doc } }, before) {
        if (before.doc.eq(doc)) return
        const sections = headingsIn(before.doc).map(({ node, anchors }): GoneSection => {
          const published = anchors.filter((anchor) => titleOf(anchor) !== undefined)
          const [anchor = ''] = published
          // Its words may have been deleted before it was.
          return { anchor, anchors: published, title: node.textContent || (titleOf(anchor) ?? ''), canBeKept: !isCut }
        })
        const gone = goneFrom(doc, sections)
        const tell = () => goneFrom(view.state.doc, gone).forEach(onGone)
        if (!isCut) tell()
        else if (gone.length > 0) setTimeout(tell, patience)
        isCut = false
        const former = new Set(anchorsIn(before.doc))
        const back = anchorsIn(doc).filter((anchor) => !former.has(anchor))
        if (back.length > 0) onBack(back)
      },
    }),
  })
}

function anchorsIn(doc: Node): string[] {
  return headingsIn(doc).flatMap(({ anchors }) => anchors)
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
