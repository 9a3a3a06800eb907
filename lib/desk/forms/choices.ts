import { headingOf } from '../../text/text'

/** A section of a text that a field can name. */
export interface SectionChoice {
  anchor: string
  /** Anchors that lead to it too. */
  aliases?: string[]
  number?: string
  title: string
  /** Whether nothing is below its heading. */
  isEmpty?: boolean
}

/** A policy that a shortcut can lead to, and its sections. */
export interface PolicyChoice {
  policy: string
  title: string
  sections: SectionChoice[]
}

/** The parts that every page has, which a disclosure can name as it names sections. */
export const pageParts: SectionChoice[] = [
  { anchor: 'text', title: 'Opening' },
  { anchor: 'in-short', title: 'In short' },
]

/** The section to which an anchor leads. */
export function sectionAt<Section extends SectionChoice>(anchor: string, sections: Section[]): Section | undefined {
  return sections.find((section) => section.anchor === anchor || section.aliases?.includes(anchor))
}

/** What a section is called where it is chosen; an anchor of which there is none is said to be gone, by the title of its section where that is known. */
export function sectionLabel(
  anchor: string,
  sections: SectionChoice[],
  gone: Pick<SectionChoice, 'anchor' | 'title'>[] = [],
): string {
  const section = sectionAt(anchor, sections)
  const former = gone.find((one) => one.anchor === anchor)
  if (!section && former) return `“${former.title}”, which is gone`
  return section ? headingOf(section) : `“${anchor.replaceAll('-', ' ')}”, a section that this text does not have`
}
