import { monthNumbers } from '../languages/months'
import type { Passage } from './passages'
import type { Mention } from './place'

/** A day that a text gives as its own. */
export interface OwnDate extends Mention {
  /** As `YYYY-MM-DD`. */
  day: string
}

const label =
  '(?:(?:date of )?(?:the )?last (?:updated?|modified|revised|changed|amended|reviewed|revision|modification|change)|(?:updated|revised|effective|version)(?: date| as of| from)?|(?:in force|in effect|valid) (?:from|since)|Stand|Gültig ab|Zuletzt (?:aktualisiert|geändert)|Letzte (?:Aktualisierung|Änderung))'
const subject = '[^.\\n]{0,40}\\b(?:policy|notice|statement|document|page|Erklärung)\\b[^.\\n]{0,20}?'
const date =
  '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}\\.? \\p{L}+,? \\d{4}|\\p{L}+ \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}'
const pattern = new RegExp(
  `(?:^|[.\\n]\\s*)(?:${subject})?(?<!\\p{L})${label}\\s*(?:on|am|is|:|–|-)?\\s*(${date})`,
  'giu',
)

/** The days that passages give as those of the text, as in `Last updated: 1 May 2026`. */
export function ownDatesIn(passages: Passage[]): OwnDate[] {
  return passages.flatMap(({ text, spanOf }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, 1: written = '', index }) => {
      const day = readDay(written)
      const { start, end } = spanOf(index + found.length - written.length, index + found.length)
      return day === undefined ? [] : { text: written, day, ...start, end }
    }),
  )
}

function readDay(text: string): string | undefined {
  if (/^\d{4}-/.test(text)) return text
  const [day = '', second = '', year = ''] = text.match(/\d+/g) ?? []
  const [word = ''] = text.match(/\p{L}{3,}/u) ?? []
  const month = year === '' ? monthNumbers.get(word.toLowerCase()) : Number(second)
  const two = (number: string | number) => String(number).padStart(2, '0')
  return month === undefined ? undefined : `${year || second}-${two(month)}-${two(day)}`
}
