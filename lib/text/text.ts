/** A heading and what follows it, up to the next heading of its own or a higher level. */
export interface Section {
  /** What it is cited by: its place, such as `4` or `4.2`, or its own number, such as `Article 3`; empty without numbers. */
  number: string
  /** Its own number as written, with what divides it from the title, such as `Article 3 –`. */
  mark?: string
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

/** The number of a section as it stands before its title, such as `4.`, `4.2` or `Article 3 –`; empty without one. */
export function markOf({ number = '', mark }: Partial<Pick<Section, 'number' | 'mark'>>): string {
  return mark ?? (/^\d+$/.test(number) ? `${number}.` : number)
}

/** The heading of a section as it is shown: its number and its title. */
export function headingOf(section: Partial<Pick<Section, 'number' | 'mark'>> & Pick<Section, 'title'>): string {
  return `${markOf(section)} ${section.title}`.trimStart()
}

/** The section to which each anchor and each alias leads. */
export function byAnchor(sections: Section[]): Map<string, Section> {
  return ledTo(allSections(sections))
}

/** What each anchor and each alias leads to. */
export function ledTo<One extends Pick<Section, 'anchor' | 'aliases'>>(all: One[]): Map<string, One> {
  return new Map(
    all.flatMap((one) => [one.anchor, ...one.aliases].map((anchor) => [anchor.normalize('NFC'), one] as const)),
  )
}

/** The title of the section to which each anchor and each alias leads. */
export function titlesByAnchor(sections: Section[]): Map<string, string> {
  return new Map([...byAnchor(sections)].map(([anchor, { title }]) => [anchor, title]))
}

/** All sections of a text, or of a redline, in reading order, children after their parent. */
export function allSections<One extends { children: One[] }>(sections: One[]): One[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)])
}

/** Whether two texts have as many sections, each on the same level as that in its place. */
export function isOutlinedAlike(original: Text, translation: Text): boolean {
  const [own, other] = [original, translation].map(({ sections }) => allSections(sections).map(({ depth }) => depth))
  return own?.join() === other?.join()
}

/** A translation whose sections have the anchors of those in the same places of the original; as it is where the two are not outlined alike. */
export function withAnchorsOf(original: Text, translation: Text): Text {
  if (!isOutlinedAlike(original, translation)) return translation
  const anchored = (own: Section[], others: Section[]): Section[] =>
    own.map((section, index) => {
      const { anchor, aliases, children } = others[index] ?? section
      return { ...section, anchor, aliases, children: anchored(section.children, children) }
    })
  return { ...translation, sections: anchored(translation.sections, original.sections) }
}
