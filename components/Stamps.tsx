import type { ReactNode } from 'react'
import { inLanguage, wordsIn } from '../lib/languages/words'
import type { PolicyView } from '../lib/pages/policy-view'
import { DateStamp } from './DateStamp'
import { Phrase } from './Phrase'

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
