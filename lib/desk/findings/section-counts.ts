import type { DeskDocument } from '../document/document'
import { outlineOf, sectionsOf } from '../document/sections'
import type { DeskFinding } from '../draft/draft-state'

/** Counts the findings on a text that are not waived, by the anchors of its sections, and says whether one of them has to be put right. */
export function countBySection(findings: DeskFinding[], on: DeskDocument) {
  const sections = outlineOf(on, sectionsOf(on))
  const counts = new Map<string, { count: number; isError: boolean }>()
  for (const { range, severity, waived } of findings) {
    const section = range && sections.find(({ from, to }) => from <= range.from && range.from < to)
    if (!section || waived) continue
    const { count, isError } = counts.get(section.anchor) ?? { count: 0, isError: false }
    counts.set(section.anchor, { count: count + 1, isError: isError || severity === 'error' })
  }
  return counts
}
