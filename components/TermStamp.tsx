import type { Term } from '../lib/content/status'
import type { Words } from '../lib/languages/words'
import { DateStamp } from './DateStamp'
import { Phrase } from './Phrase'

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
