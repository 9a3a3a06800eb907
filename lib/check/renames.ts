import { share } from '../redline/align'
import { matchSections, wordsOf } from '../redline/match'
import { allSections, type Section, type Text } from '../text/text'

/** Anchors that sections had, by the anchors that these have now. */
export type Anchors = Map<string, string[]>

/** Sections of one title are one, and those whose text is as like as this, where it has so many words; those of fewer words are one where all are the same. */
const leastAlike = 0.8
const fewestWords = 8
/** Another section as like as this leaves doubt. */
const doubtful = 0.5

/** The sections of a text that were renamed and are beyond doubt those that they were, and by their anchors the ones that would be `lost`. */
export function renamesIn(older: Text, newer: Text, lost: (anchor: string) => boolean): Anchors {
  const { olderOf, newerOf } = matchSections(older.sections, newer.sections)
  const gone = allSections(older.sections).filter((section) => !newerOf.has(section) && lost(section.anchor))
  const come = allSections(newer.sections).filter((section) => !olderOf.has(section))
  const words = new Map([...gone, ...come].map((section) => [section, wordsOf(section)]))
  const alike = (a: Section, b: Section) => {
    if (a.depth !== b.depth) return 0
    return a.title === b.title ? 1 : share(words.get(a) ?? [], words.get(b) ?? [])
  }
  const renamed = gone.flatMap((section): [string, string[]][] => {
    const [heir, ...others] = come.filter((one) => alike(section, one) >= doubtful)
    if (!heir || others.length > 0 || gone.some((one) => one !== section && alike(one, heir) >= doubtful)) return []
    const isLong = (words.get(section)?.length ?? 0) >= fewestWords
    if (alike(section, heir) < (isLong ? leastAlike : 1)) return []
    return [[heir.anchor, [section.anchor, ...section.aliases].filter(lost)]]
  })
  return new Map(renamed)
}

/** A text in which sections have more anchors. */
export function withFormer(text: Text, anchors: Anchors): Text {
  const add = (section: Section): Section => ({
    ...section,
    aliases: [...section.aliases, ...(anchors.get(section.anchor) ?? [])],
    children: section.children.map(add),
  })
  return { ...text, sections: text.sections.map(add) }
}
