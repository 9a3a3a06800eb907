import { groupBy } from '../system/group-by'
import { allSections, byAnchor, type Section } from '../text/text'
import { bagOf, share } from './align'
import { readBlocks } from './blocks'
import { stretches } from './diff'

/** How the sections of two versions belong together. */
export interface Matches {
  /** The older section that a newer one continues. */
  olderOf: Map<Section, Section>
  /** The newer section that continues an older one. */
  newerOf: Map<Section, Section>
  /** Newer sections that stand elsewhere than before. */
  moved: Set<Section>
  /** The newer section that an anchor leads to, be it of the newer text or of a section that goes on in it. */
  heirOf: Map<string, Section>
}

/** A section that shares less than this part of its words with another is not that one, renamed: only its links lead there. */
export const leastAlike = 0.5

/** Finds the sections that continue one another: those of the same anchor, or of the same title where the anchor is another section's now, then those that one's aliases name and whose words are alike. */
export function matchSections(older: Section[], newer: Section[]): Matches {
  const olderOf = new Map<Section, Section>()
  const newerOf = new Map<Section, Section>()
  const sections = allSections(older)
  const olderByAnchor = new Map(sections.map((section) => [section.anchor, section]))
  const byAlias = new Map(sections.flatMap((section) => section.aliases.map((alias) => [alias, section])))
  const pair = (section: Section, candidates: (Section | undefined)[]) => {
    const former = candidates.find((candidate) => candidate && !newerOf.has(candidate))
    if (!former || olderOf.has(section)) return
    olderOf.set(section, former)
    newerOf.set(former, section)
  }
  const all = allSections(newer)
  const parents = new Map([...sections, ...all].flatMap((parent) => parent.children.map((child) => [child, parent])))
  const isBeside = (section: Section, former: Section) => {
    const [parent, other] = [parents.get(section), parents.get(former)]
    return parent ? other !== undefined && other === olderOf.get(parent) : other === undefined
  }
  const anchors = new Set(all.map(({ anchor }) => anchor))
  const byTitle = groupBy(sections, ({ title }) => title)
  const isTaken = (section: Section, former: Section) => anchors.has(former.anchor) || olderByAnchor.has(section.anchor)
  const ways: ((section: Section) => (Section | undefined)[])[] = [
    // Where several have one title, their anchors count them, and one that comes between changes those after it.
    (section) => [olderByAnchor.get(section.anchor)].filter((former) => former && isBeside(section, former)),
    (section) =>
      byTitle.get(section.title)?.filter((former) => isTaken(section, former) && isBeside(section, former)) ?? [],
    ({ anchor }) => [olderByAnchor.get(anchor)],
    (section) =>
      section.aliases.map((alias) => olderByAnchor.get(alias)).filter((former) => former && isRenamed(former, section)),
    ({ anchor, aliases }) => [anchor, ...aliases].map((one) => byAlias.get(one)),
  ]
  for (const way of ways) for (const section of all) pair(section, way(section))
  const goneOn = [...byAnchor(older)].flatMap(([anchor, section]) => {
    const heir = newerOf.get(section)
    return heir ? [[anchor, heir] as const] : []
  })
  const heirOf = new Map([...goneOn, ...byAnchor(newer)])
  const moved = new Set<Section>()
  markMoved(newer, older, olderOf, moved)
  return { olderOf, newerOf, moved, heirOf }
}

function isRenamed(former: Section, section: Section): boolean {
  return former.title === section.title || share(wordsOf(former), wordsOf(section)) >= leastAlike
}

/** The words of a section and of those below it, in alphabetical order. */
export function wordsOf(section: Section): string[] {
  return bagOf(allSections([section]).flatMap(({ html }) => readBlocks(html)))
}

/** Marks the sections that come from another parent, or have changed places with their siblings. */
function markMoved(newer: Section[], older: Section[], olderOf: Map<Section, Section>, moved: Set<Section>): void {
  for (const { isSame, newer: come } of inOrder(older, newer, olderOf))
    if (!isSame) for (const { section } of come) if (olderOf.has(section)) moved.add(section)
  for (const section of newer) markMoved(section.children, olderOf.get(section)?.children ?? [], olderOf, moved)
}

/** The sections of two texts as stretches of those that continue one another in the same order, and of those that do not. */
export function inOrder(older: Section[], newer: Section[], olderOf: Map<Section, Section>) {
  const key = (section: Section | undefined) => String(section && older.indexOf(section))
  return stretches(
    older.map((section) => ({ section, key: key(section) })),
    newer.map((section) => ({ section, key: key(olderOf.get(section)) })),
  )
}
