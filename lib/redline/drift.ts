import { allSections, type Section, type Text } from '../text/text'
import { degreeOf } from './kinds'
import { matchSections } from './match'
import { redline, sectionChange } from './redline'

/** What a text says that another, which began from it, says otherwise. Spaces and typography do not count. */
export interface Drift {
  isInShortChanged: boolean
  isOpeningChanged: boolean
  /** The sections of the older text that are there still, each with what it became. */
  kept: Map<Section, Section>
  /** Those of them whose words, or the targets of whose links, changed. */
  changed: Set<Section>
  /** The sections of the older text that are gone. */
  gone: Section[]
  /** The sections of the newer text that are new. */
  added: Section[]
}

/** What became of a text in a newer one, section by section. */
export function driftOf(older: Text, newer: Text): Drift {
  const { inShort, opening, sections } = redline(older, newer)
  const { olderOf, newerOf } = matchSections(older.sections, newer.sections)
  const parts = allSections(sections).filter((section) => sectionChange(section) === 'changed')
  const anchors = new Set(parts.map(({ anchor }) => anchor))
  return {
    isInShortChanged: degreeOf(inShort) === 'changed',
    isOpeningChanged: degreeOf(opening) === 'changed',
    kept: newerOf,
    changed: new Set([...newerOf].flatMap(([section, { anchor }]) => (anchors.has(anchor) ? section : []))),
    gone: allSections(older.sections).filter((section) => !newerOf.has(section)),
    added: allSections(newer.sections).filter((section) => !olderOf.has(section)),
  }
}

/** How many parts of a text are behind: the short version, the opening, and each section. */
export function countDrift({ isInShortChanged, isOpeningChanged, changed, gone, added }: Drift): number {
  return Number(isInShortChanged) + Number(isOpeningChanged) + changed.size + gone.length + added.length
}
