import { versionFields } from '../../content/schema'
import { withoutNotes } from '../draft/gone-sections'
import type { DeskDocument } from './document'
import { choose, compareTexts, isOrderClear, isSame, type MergedPart, mergedDocument, wordsOfValue } from './merge'
import { sectionsOf } from './sections'

/** The text of a draft and its fields. */
export interface DraftText {
  fields: Record<string, unknown>
  document: DeskDocument
}

/** A part of the text, or a field. */
export interface MergedRow extends MergedPart {
  field?: { name: string; began: unknown; mine: unknown; theirs: unknown }
}

const labels: Record<string, string> = Object.fromEntries(
  Object.entries(versionFields).map(([name, { label }]) => [name, label]),
)

/** Compares two drafts that began from one, by field and by section. */
export function mergeRows(began: DraftText, mine: DraftText, theirs: DraftText): MergedRow[] {
  const names = [...new Set([...Object.keys(theirs.fields), ...Object.keys(mine.fields)])]
  const fields = names.map((name) => {
    const field = { name, began: began.fields[name], mine: mine.fields[name], theirs: theirs.fields[name] }
    const choice = choose(field.began, field.mine, field.theirs)
    return { key: `field ${name}`, heading: labels[name] ?? name, choice, field }
  })
  return [...fields, ...compareTexts(began.document, mine.document, theirs.document)]
}

/** The draft of the rows that were chosen, without notes on sections as gone that it has. */
export function mergedText(rows: MergedRow[]): DraftText {
  const fields = rows.flatMap(({ field, choice }) => {
    const value = choice === 'theirs' ? field?.theirs : field?.mine
    return field && value !== undefined ? [[field.name, value] as const] : []
  })
  const document = mergedDocument(rows.filter(({ field }) => !field))
  const anchors = sectionsOf(document).flatMap(({ anchor, aliases = [] }) => [anchor, ...aliases])
  return { fields: withoutNotes(Object.fromEntries(fields), anchors), document }
}

/** What my fields said that another text made of mine does not say, which undoing does not bring back, and in which of its parts both stand; undefined where that is nothing. */
export function wordsLeft(mine: DraftText, merged: DraftText, both: { heading: string }[] = []): string | undefined {
  const left = Object.entries(mine.fields).flatMap(([name, value]) => {
    const words = wordsOfValue(value)
    if (words === '' || isSame(value, merged.fields[name])) return []
    return `Yours of “${labels[name] ?? name}” was not chosen: “${words}”.`
  })
  const names = both.map(({ heading }) => `“${heading}”`).join(', ')
  if (names !== '') left.push(`Both texts stand in ${names}: make one of what they say twice.`)
  return left.join(' ') || undefined
}

/** The headings and labels of what two drafts that began from one have in different ways and both changed. */
export function changedByBoth(
  began: DraftText,
  mine: DraftText,
  theirs: DraftText,
  rows = mergeRows(began, mine, theirs),
): string[] {
  const names = rows.filter(({ choice }) => !choice).map(({ heading }) => heading)
  return isOrderClear(began.document, mine.document, theirs.document) ? names : [...names, theOrder]
}

/** The fields in which the desk notes what a text began from, which is no change of what it says. */
export const ownNotes = ['from', 'corrects']

const theOrder = 'Order of the sections'

/** My draft with what only they changed, and the headings and labels of that. Undefined where both changed one section, one field or the order of the sections. */
export function mergeUnasked(
  began: DraftText,
  mine: DraftText,
  theirs: DraftText,
): { text: DraftText; changed: string[] } | undefined {
  const rows = mergeRows(began, mine, theirs)
  if (changedByBoth(began, mine, theirs, rows).length > 0) return undefined
  const text = mergedText(rows)
  const changed = rows
    .filter(({ choice, field }) => choice !== 'mine' && !ownNotes.includes(field?.name ?? ''))
    .map((row) => row.heading)
  const isMine = isSame(text.document, mine.document)
  if (isMine) return { text: { ...text, document: mine.document }, changed }
  return { text, changed: changed.length > 0 ? changed : [theOrder] }
}
