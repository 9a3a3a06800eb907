import { isDate } from '../languages/dates'
import { dayLabel, effectLabel } from '../languages/day-labels'
import { withLatinDigits } from '../languages/digits'
import { monthNumber } from '../languages/months'
import type { Passage } from './passages'
import type { Mention } from './problem'

/** A day that a text gives as its own. */
export interface OwnDate extends Mention {
  /** As `YYYY-MM-DD`. */
  day: string
  /** Whether it is the day on which the text takes effect. */
  isOfEffect: boolean
}

const subject =
  '[^.\\n]{0,40}(?:\\b(?:policy|notice|statement|document|page|Erklärung|kebijakan|polit[iy]ka|patakarang|pravilnik|izjava|chính sách)\\b|นโยบาย)[^.\\n]{0,20}?'
const date = [
  '\\d{4}[-/]\\d{2}[-/]\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|(?:1[3-9]|2\\d|3[01])/\\d{1,2}/\\d{4}',
  '\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]|\\d{1,2} tháng \\d{1,2},? (?:năm )?\\d{4}',
  `\\d{1,2}(?:\\.|er)? (?:de |d['’])?[\\p{L}\\p{M}]+[,،]? (?:de )?\\d{4}|[\\p{L}\\p{M}]+ \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}(?:\\.(?: gada)?| m\\.) (?:\\p{L}+ \\d{1,2}|\\d{1,2}\\. \\p{L}+)`,
].join('|')
const before =
  '(?:on|am|is|le|el|于|den|dne|pada|tanggal|ngày|στις|od|z dne|dňa|dana|em|del?|il|tarehe|mnamo|ar)(?!\\p{L})|เมื่อ|วันที่|ב|[:：–-]'
const pattern = new RegExp(
  `(?:^\\(?|[.\\n][^\\S\\n]*|(?<=\\d{4})[^\\S\\n]+(?:[·|•–—-]\\s)?)(?:${subject})?(?<!\\p{L})${dayLabel}\\s*(?:(?:${before})\\s*){0,3}(${date})`,
  'giu',
)

/** The days that passages give as those of the text, as in `Last updated: 1 May 2026`. */
export function ownDatesIn(passages: Passage[]): OwnDate[] {
  return passages.flatMap(({ text, spanOf }) =>
    [...withLatinDigits(text).matchAll(pattern)].flatMap(({ 0: found, 1: written = '', index }) => {
      const day = readDay(written)
      const end = index + found.length
      const start = end - written.length
      if (day === undefined) return []
      const isOfEffect = effectLabel.test(found.slice(0, -written.length))
      return { text: text.slice(start, end), day, isOfEffect, ...spanOf(start, end) }
    }),
  )
}

function readDay(text: string): string | undefined {
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  const [day, second, third] = /^\d{4}/.test(text) ? numbers.reverse() : numbers
  // In Hebrew, the name of a month has a letter before it.
  const named = (text.match(/(?!ב)[\p{L}\p{M}]+/gu) ?? []).map(monthNumber).find((month) => month !== undefined)
  const [month, year = 0] = third === undefined ? [named, second] : [second, third]
  const two = (number = 0) => String(number).padStart(2, '0')
  // Thailand counts years from 543 BC on; one before ours may be of another calendar.
  const written = `${year > 2400 ? year - 543 : year}-${two(month)}-${two(day)}`
  return year >= 1900 && isDate(written) ? written : undefined
}
