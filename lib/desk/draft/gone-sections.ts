import { type SectionChoice, sectionAt } from '../forms/choices'

/** A published section that a text does not have, with all anchors by which links lead to it. */
export interface GoneSection {
  anchor: string
  anchors: string[]
  title: string
  /** Whether it was deleted just now, so that this can be undone. */
  canBeKept?: boolean
}

/** The published sections to which links lead nowhere: a text has no section for them, and no note. */
export function goneSections(published: SectionChoice[], sections: SectionChoice[], retired: unknown): GoneSection[] {
  const noted = Object.keys(Object(retired))
  const lost = published.filter(({ anchor }) => !sectionAt(anchor, sections) && !noted.includes(anchor))
  return [...new Set(lost.map(({ title }) => title))].map((title) => {
    const anchors = lost.filter((section) => section.title === title).map(({ anchor }) => anchor)
    return { anchor: anchors[0] ?? '', anchors, title }
  })
}

/** Those that a text does not have: what was deleted together comes back together. */
export function stillGone(gone: GoneSection[], sections: SectionChoice[]): GoneSection[] {
  return gone.filter(({ anchor }) => !sectionAt(anchor, sections))
}
