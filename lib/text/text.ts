/** A heading and what follows it, up to the next heading of its own or a higher level. */
export interface Section {
  /** Its place, such as `4` or `4.2`. */
  number: string
  title: string
  anchor: string
  /** Anchors that it used to have. */
  aliases: string[]
  /** The level of its heading, from 2. */
  depth: number
  /** What stands before its first child, as HTML that is safe to send. */
  html: string
  children: Section[]
}

/** What a version says: the compiled body of its file. */
export interface Text {
  /** The first statement of the short version, without markup. */
  description: string
  /** The short version, as HTML that is safe to send. */
  inShort: string
  /** What stands before the first heading, as HTML that is safe to send. */
  opening: string
  sections: Section[]
}

/** The section to which each anchor and each alias leads. */
export function byAnchor(sections: Section[]): Map<string, Section> {
  return new Map(
    allSections(sections).flatMap((section) =>
      [section.anchor, ...section.aliases].map((anchor) => [anchor.normalize('NFC'), section] as const),
    ),
  )
}

/** The title of the section to which each anchor and each alias leads. */
export function titlesByAnchor(sections: Section[]): Map<string, string> {
  return new Map([...byAnchor(sections)].map(([anchor, { title }]) => [anchor, title]))
}

/** All sections of a text in reading order, children after their parent. */
export function allSections(sections: Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)])
}
