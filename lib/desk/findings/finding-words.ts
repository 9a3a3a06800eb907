import { declaredIds } from '../../laws/disclosures'
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
