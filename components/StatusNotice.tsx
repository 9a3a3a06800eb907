import { dateIn, inLanguage, wordsIn } from '../lib/languages/words'
import type { PolicyView } from '../lib/pages/policy-view'
import { urls } from '../lib/urls'
import { Phrase } from './Phrase'

/** Says of a version that it is not, or not for good, the one in force, in words that stay true when the days that it names have passed. */
export function StatusNotice({ view: { version, term, current, next, translation, isDraft } }: { view: PolicyView }) {
  const { company, policy, updated, language } = version
  if (isDraft) return <DraftNotice language={language} />
  const words = wordsIn(language)
  const { notice } = words
  const mark = inLanguage(words.locale, language)
  const inForce = urls.policy(company, policy, translation?.policyLanguage)
  const days = { from: term.from && dateIn(words, term.from), until: term.until && dateIn(words, term.until) }
  if (term.status === 'superseded') {
    return (
      <p className="notice warning" {...mark}>
        <strong>{notice.superseded}</strong>{' '}
        <Phrase text={term.from && term.until ? notice.was : notice.neverWas} values={days} />{' '}
        <Phrase text={notice.readInstead} links={{ inForce, changes: urls.since(company, policy, updated) }} />
      </p>
    )
  }
  if (term.status === 'upcoming' && term.from) {
    return (
      <p className="notice" {...mark}>
        <strong>{notice.upcoming}</strong>{' '}
        <Phrase text={term.until ? notice.willBeUntil : notice.willBe} values={days} />{' '}
        {version !== current && (
          <Phrase
            text={notice.untilThen}
            links={{ inForce, changes: urls.changes(company, policy, updated, translation?.changesLanguage) }}
          />
        )}
      </p>
    )
  }
  if (!next) return null
  return (
    <p className="notice" {...mark}>
      <Phrase
        text={notice.next}
        values={{ date: dateIn(words, next.effective), updated: dateIn(words, next.updated) }}
        links={{
          next: urls.version(company, policy, next.updated, next.inLanguage),
          changes: urls.changes(company, policy, next.updated, translation?.nextLanguage),
        }}
      />
    </p>
  )
}

/** Says that a text is no more than a draft. */
export function DraftNotice({ language }: { language: string }) {
  return (
    <p className="notice warning" {...inLanguage('en', language)}>
      <strong>Draft, not published</strong>
    </p>
  )
}
