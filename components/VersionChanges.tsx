import { dateIn, fill, wordsIn } from '../lib/languages/words'
import type { ChangesView } from '../lib/pages/changes-view'
import { urls } from '../lib/urls'
import { ChangesPage } from './ChangesPage'
import { Phrase } from './Phrase'
import { DateStamp } from './Stamps'

/** What a version changed in the one before it. */
export function VersionChanges({ view }: { view: ChangesView }) {
  const { older, newer } = view
  const { company, policy, updated, effective, inLanguage } = newer
  const words = wordsIn(newer.language)
  const { changes } = words
  const stamp = (date: string | undefined) => date && <DateStamp date={date} words={words} />
  return (
    <ChangesPage view={view} title={fill(changes.of, { date: dateIn(words, updated) })}>
      <p>
        <Phrase
          text={!older ? changes.first : effective === updated ? changes.ofVersion : changes.ofVersionLater}
          values={{ olderDate: stamp(older?.updated), newerDate: stamp(updated), from: stamp(effective) }}
          links={{
            older: older ? urls.version(company, policy, older.updated, inLanguage) : '',
            newer: urls.version(company, policy, updated, inLanguage),
          }}
        />
      </p>
    </ChangesPage>
  )
}
