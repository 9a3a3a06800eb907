import type { Term } from '../lib/content/status'
import { dateIn, type Words } from '../lib/languages/words'
import { Phrase } from './Phrase'

/** A day for people and for programs. */
export function DateStamp({ date, words }: { date: string; words: Words }) {
  return <time dateTime={date}>{dateIn(words, date)}</time>
}

/** When a version is, was or will be in force, in a sentence. */
export function TermStamp({ term: { status, from, until }, words }: { term: Term; words: Words }) {
  const { term } = words
  if (from === undefined) return term.never
  const [open, closed] = {
    upcoming: [term.upcoming, term.upcomingUntil],
    'in force': [term.inForce, term.inForceUntil],
    superseded: [term.superseded, term.supersededUntil],
  }[status] as [string, string]
  const values = {
    from: <DateStamp date={from} words={words} />,
    until: until && <DateStamp date={until} words={words} />,
  }
  return <Phrase text={until ? closed : open} values={values} />
}
