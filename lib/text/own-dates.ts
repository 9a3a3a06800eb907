import { dayLabel } from '../languages/day-labels'
import { monthNumbers } from '../languages/months'
import type { Passage } from './passages'
import type { Mention } from './problem'

/** A day that a text gives as its own. */
export interface OwnDate extends Mention {
  /** As `YYYY-MM-DD`. */
  day: string
}

const subject = '[^.\\n]{0,40}\\b(?:policy|notice|statement|document|page|Erklärung)\\b[^.\\n]{0,20}?'
const date = [
  '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|(?:1[3-9]|2\\d|3[01])/\\d{1,2}/\\d{4}',
  '\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]',
  '\\d{1,2}(?:\\.|er)? (?:de )?\\p{L}+,? (?:de )?\\d{4}|\\p{L}+ \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}',
].join('|')
const pattern = new RegExp(
  `(?:^|[.\\n]\\s*)(?:${subject})?(?<!\\p{L})${dayLabel}\\s*(?:on|am|is|le|el|于|[:：–-])?\\s*(${date})`,
  'giu',
)

/** The days that passages give as those of the text, as in `Last updated: 1 May 2026`. */
export function ownDatesIn(passages: Passage[]): OwnDate[] {
  return passages.flatMap(({ text, spanOf }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, 1: written = '', index }) => {
      const day = readDay(written)
      const end = index + found.length
      return day === undefined ? [] : { text: written, day, ...spanOf(end - written.length, end) }
    }),
  )
}

function readDay(text: string): string | undefined {
  const numbers = text.match(/\d+/g) ?? []
  const [day = '', second = '', year = ''] = /^\d{4}/.test(text) ? numbers.reverse() : numbers
  const [word = ''] = text.match(/\p{L}{3,}/u) ?? []
  const month = year === '' ? monthNumbers.get(word.toLowerCase()) : Number(second)
  const two = (number: string | number) => String(number).padStart(2, '0')
  return month === undefined ? undefined : `${year || second}-${two(month)}-${two(day)}`
}
