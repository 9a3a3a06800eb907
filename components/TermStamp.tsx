import type { Term } from '../lib/content/status'
import { DateStamp } from './DateStamp'

/** When a version is, was or will be in force, in a sentence. */
export function TermStamp({ term: { status, from, until } }: { term: Term }) {
  if (from === undefined) return 'Superseded before it took effect.'
  const label = {
    upcoming: 'Upcoming: in force from',
    'in force': 'In force since',
    superseded: 'Superseded: in force from',
  }
  return (
    <>
      {label[status]} <DateStamp date={from} />
      {until && (
        <>
          {status === 'in force' ? ', until' : ' to'} <DateStamp date={until} />
        </>
      )}
      .
    </>
  )
}
