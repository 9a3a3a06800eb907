import { readNote, writeAnchor } from '../lib/text/anchors'

interface Props {
  note: string
  /** The titles of the sections that it can name, by their anchors and aliases. */
  titles: Map<string, string>
  /** The page that has the sections, where that is another. */
  page?: string
}

/** A note on a section that is gone; what it names as `#anchor` is a link to that section. */
export function Note({ note, titles, page = '' }: Props) {
  return readNote(note).map((part, index) =>
    'anchor' in part ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a note never change places
      <a key={index} href={`${page}#${writeAnchor(part.anchor)}`}>
        {titles.get(part.anchor) ?? `#${writeAnchor(part.anchor)}`}
      </a>
    ) : (
      part.text
    ),
  )
}

/** Places on which links to former anchors land. */
export function FormerAnchors({ anchors }: { anchors: string[] }) {
  return anchors.map((anchor) => <span key={anchor} id={anchor} />)
}
