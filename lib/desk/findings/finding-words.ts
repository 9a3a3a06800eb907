import { declaredIds } from '../../laws/disclosures'
import type { Numbering } from '../../text/numbering'
import type { DeskDocument } from '../document/document'
import { outlineOf, sectionsOf } from '../document/sections'
import type { DeskFinding } from '../draft/draft-state'
import { sentence } from '../forms/plain-field'

/** Whether a finding says that a disclosure is not declared. */
export function isUndeclared({ rule }: Pick<DeskFinding, 'rule'>): boolean {
  return declaredIds.includes(rule)
}

/** Whether a finding says that links lead nowhere. */
export function isLostLink({ rule }: Pick<DeskFinding, 'rule'>): boolean {
  return rule === 'lost-anchor'
}

/** Findings of one rule that ask for the same: what they say, and what each of them alone says where that differs. */
export interface FindingCard {
  about: DeskFinding
  words: string
  places: { finding: DeskFinding; words?: string }[]
}

/** Findings by what they ask for, in their order. */
export function cardsOf(findings: DeskFinding[]): FindingCard[] {
  const cards = new Map<string, FindingCard>()
  for (const finding of findings) {
    const { rule, severity, waived, message: all } = finding
    const [, words = all, advice = all] = /^(.*?); (.*)$/s.exec(all) ?? []
    const key = JSON.stringify([rule, severity, waived, advice])
    const card = cards.get(key) ?? { about: finding, words: all, places: [] }
    card.places.push({ finding, words: sentence(words) })
    if (all !== card.words) card.words = sentence(advice)
    cards.set(key, card)
  }
  return [...cards.values()].map(({ about, words, places }) => ({
    about,
    words,
    places: words === about.message ? places.map(({ finding }) => ({ finding })) : places,
  }))
}

/** Counts the findings on a text that are not waived, by the anchors of its sections, and says whether one of them has to be put right. */
export function countBySection(findings: DeskFinding[], on: DeskDocument, numbering?: Numbering) {
  const sections = outlineOf(on, sectionsOf(on, numbering))
  const counts = new Map<string, { count: number; isError: boolean }>()
  for (const { range, severity, waived } of findings) {
    const section = range && sections.find(({ from, to }) => from <= range.from && range.from < to)
    if (!section || waived) continue
    const { count, isError } = counts.get(section.anchor) ?? { count: 0, isError: false }
    counts.set(section.anchor, { count: count + 1, isError: isError || severity === 'error' })
  }
  return counts
}
