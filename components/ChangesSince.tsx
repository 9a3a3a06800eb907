import { dateIn, fill, wordsIn } from '../lib/languages/words'
import type { ChangesView } from '../lib/pages/changes-view'
import { urls } from '../lib/urls'
import { ChangesPage } from './ChangesPage'
import { Phrase } from './Phrase'
import { DateStamp } from './Stamps'

/** What has changed between a version and the one in force. */
export function ChangesSince({ view }: { view: ChangesView }) {
  const { older = view.newer, newer, next, redline, terms } = view
  const words = wordsIn(newer.language)
  const { changes } = words
  const stamp = (date: string | undefined) => date && <DateStamp date={date} words={words} />
  const isInForce = terms?.newer.status === 'in force'
  const phrase = redline
    ? [changes.toInForce, changes.toUpcoming]
    : older === newer
      ? [changes.none, changes.noneUpcoming]
      : terms?.older?.from
        ? [changes.notYet, changes.notYetUpcoming]
        : [changes.never, changes.neverUpcoming]
  return (
    <ChangesPage view={view} title={fill(changes.since, { date: dateIn(words, older.updated) })}>
      <p>
        <Phrase
          text={phrase[isInForce ? 0 : 1] ?? ''}
          values={{
            olderDate: stamp(older.updated),
            olderFrom: stamp(terms?.older?.from),
            newerDate: stamp(newer.updated),
            from: stamp(newer.effective),
          }}
          links={{
            older: urls.version(older.company, older.policy, older.updated),
            newer: urls.policy(newer.company, newer.policy),
          }}
        />
      </p>
      {next && next !== older && (
        <p>
          <Phrase
            text={changes.next}
            values={{ date: stamp(next.effective), updated: stamp(next.updated) }}
            links={{
              next: urls.version(next.company, next.policy, next.updated),
              changes: urls.changes(next.company, next.policy, next.updated),
            }}
          />
        </p>
      )}
    </ChangesPage>
  )
}
