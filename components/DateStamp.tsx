import { dateIn, type Words } from '../lib/languages/words'

/** A day for people and for programs. */
export function DateStamp({ date, words }: { date: string; words: Words }) {
  return <time dateTime={date}>{dateIn(words, date)}</time>
}
