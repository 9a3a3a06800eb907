import { englishWords, fill, type Words } from '../languages/words'
import { degreeOf, degreeOfRuns } from './kinds'
import { isRenumbered, type Redline, type RedlineSection, sectionChange } from './redline'
import type { Note, NotedPlace, Run } from './words'

/** What became of a section, such as `renamed, changed and moved, was section 4.2`. */
export function sectionLabel(section: RedlineSection, { changes, locale } = englishWords): string {
  const { title, blocks, moved, olderNumber: number = '' } = section
  const own = sectionChange(section)
  if (own === 'added' || own === 'removed') return changes[own]
  const parts = [
    ...(degreeOfRuns(title) === 'changed' ? [changes.renamed] : []),
    ...(degreeOf(blocks) === 'changed' ? [changes.changed] : []),
    ...(own === 'typography' ? [changes.typography] : []),
    ...(moved ? [changes.moved] : []),
  ]
  // British, as American English would have a comma before the last.
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale)
  const change = parts.length > 0 ? list.format(parts) : changes.unchanged
  if (!isRenumbered(section) || number === '') return change
  return fill(/^\d/.test(number) ? changes.wasSection : changes.was, { change, number })
}

/** The parts of a redline above its first section, with their anchors on its page, their titles, and how much changed in them. */
export function leadsOf({ inShort, opening }: Redline, words = englishWords) {
  return [
    { id: 'in-short', title: words.inShort, blocks: inShort, degree: degreeOf(inShort) },
    { id: changeAnchor('opening'), title: words.opening, blocks: opening, degree: degreeOf(opening) },
  ]
}

/** The anchor of a change that no address of the text leads to. */
export function changeAnchor(name: string): string {
  return `change:${name}`
}

/** What a note says, with `{place}` where it names one. */
export function notePhrase(note: Note, { changes }: Words): string {
  if ('block' in note) return changes[note.says][note.block]
  if (!('link' in note)) return changes[note.says]
  const { from, to } = note.link
  const phrase = from === undefined ? changes.nowLink : to === undefined ? changes.noLink : changes.otherLink
  return fill(phrase, { from: from ?? '', to: to ?? '' })
}

/** What a note calls the place that it names. */
export function placeLabel({ part, number = '', title = '' }: NotedPlace, { changes }: Words): string {
  if (part) return changes[part]
  return /^\d/.test(number) ? fill(changes.numbered, { number }) : number || fill(changes.titled, { title })
}

/** What a note says, as one text. */
export function noteText(note: Note, words: Words): string {
  const phrase = notePhrase(note, words)
  return 'place' in note ? fill(phrase, { place: placeLabel(note.place, words) }) : phrase
}

/** The heading of a section: its number and its title. The number was added or removed where the section was. */
export function headingRuns(section: RedlineSection): Run[] {
  const { mark, title } = section
  if (mark === '') return title
  const own = sectionChange(section)
  const change = own === 'added' || own === 'removed' ? own : 'same'
  const [first, ...rest] = title
  if (first?.change === change) return [{ ...first, text: `${mark} ${first.text}` }, ...rest]
  return [{ change, text: `${mark} `, marks: [] }, ...title]
}
