import { groupBy } from '../../system/group-by'
import { headingOf } from '../../text/text'
import { type SectionChoice, sectionAt } from '../forms/choices'
import type { FieldValues } from './fields-in-source'

/** A published section that a text does not have, with all anchors by which links lead to it. */
export interface GoneSection {
  anchor: string
  anchors: string[]
  title: string
  /** Whether it was deleted just now, so that this can be undone, and nothing that was written since. */
  canBeKept?: boolean
}

/** The published sections to which links lead nowhere: a text has no section for them, and no note. */
export function goneSections(published: SectionChoice[], sections: SectionChoice[], retired: unknown): GoneSection[] {
  const noted = Object.keys(Object(retired))
  const lost = published.filter(({ anchor }) => !sectionAt(anchor, sections) && !noted.includes(anchor))
  return [...groupBy(lost, ({ title }) => title)].map(([title, own]) => {
    const anchors = own.map(({ anchor }) => anchor)
    return { anchor: anchors[0] ?? '', anchors, title }
  })
}

/** The published sections that a text does not have, whose links lead to another one of those that were published, by their titles: of all versions and, of a correction, also of those but the one that it corrects. */
export function ledSections(sections: SectionChoice[], ...published: SectionChoice[][]) {
  const led = published.flatMap((all) =>
    all.flatMap(({ anchor, title }): [string, string][] => {
      const heir = sections.find(({ aliases }) => aliases?.includes(anchor))
      const former = all.find((one) => one.anchor === heir?.anchor)
      // Another anchor of one section has its title.
      return heir && former && former.title !== title ? [[title, headingOf(heir)]] : []
    }),
  )
  return [...new Map(led)].map(([title, to]) => ({ title, to }))
}

/** The fields of a draft with a note for those who follow a link to anchors that are gone. */
export function withNote(fields: FieldValues, note: string, anchors: string[]): FieldValues {
  const notes = Object.fromEntries(anchors.map((anchor) => [anchor, note]))
  return { ...fields, retired: { ...Object(fields.retired), ...notes } }
}

/** The fields of a draft without the notes on sections that are there again. */
export function withoutNotes(fields: FieldValues, anchors: string[]): FieldValues {
  const notes = Object.entries(Object(fields.retired))
  const kept = notes.filter(([anchor]) => !anchors.includes(anchor))
  return kept.length === notes.length ? fields : { ...fields, retired: Object.fromEntries(kept) }
}

/** Those that a text does not have: what was deleted together comes back together. */
export function stillGone(gone: GoneSection[], sections: SectionChoice[]): GoneSection[] {
  return gone.filter(({ anchor }) => !sectionAt(anchor, sections))
}
