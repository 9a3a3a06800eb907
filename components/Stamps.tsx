import type { ReactNode } from 'react'
import type { Term } from '../lib/content/status'
import { dateIn, inLanguage, type Words, wordsIn } from '../lib/languages/words'
import type { PolicyView } from '../lib/pages/policy-view'
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

interface Props {
  view: PolicyView
  /** Links that belong to them. */
  children?: ReactNode
}

/** Where a version stands in a line: when it was last updated and, where that is another day, since when or from when it is in force, unless another has taken its place. */
export function Stamps({ view: { version, term, today, translation, isDraft }, children }: Props) {
  const { updated, effective, language } = version
  const words = wordsIn(language)
  const isSameDay = updated === effective
  const date = <DateStamp date={updated} words={words} />
  if (translation?.isOlder) {
    return (
      <p className="state" {...inLanguage(words.locale, language)}>
        <strong>
          <Phrase text={words.translation.of} values={{ date }} />
        </strong>{' '}
        {children}
      </p>
    )
  }
  return (
    <p className="state" {...inLanguage(words.locale, language)}>
      {isSameDay && !isDraft && term.status === 'in force' && <strong>{words.inForce}</strong>}{' '}
      {!isSameDay && term.status !== 'superseded' && (
        <strong>
          <Phrase
            text={effective > today ? words.inForceFrom : words.inForceSince}
            values={{ date: <DateStamp date={effective} words={words} /> }}
          />
        </strong>
      )}{' '}
      {!isDraft && (
        <span>
          <Phrase text={words.lastUpdated} values={{ date }} />
        </span>
      )}{' '}
      {children}
    </p>
  )
}
