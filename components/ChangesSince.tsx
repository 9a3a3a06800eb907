import { formatDate } from '../lib/languages/dates'
import type { ChangesView } from '../lib/pages/changes-view'
import { urls } from '../lib/urls'
import { ChangesPage } from './ChangesPage'
import { DateStamp } from './DateStamp'
import { VersionLink } from './VersionLink'

/** What has changed between a version and the one in force. */
export function ChangesSince({ view }: { view: ChangesView }) {
  const { older = view.newer, newer, next, redline, terms } = view
  const base = <VersionLink version={older} />
  const current = (
    <a href={urls.policy(newer.company, newer.policy)}>
      the version of <DateStamp date={newer.updated} />
    </a>
  )
  const isNow =
    terms.newer.status === 'in force' ? (
      'is in force'
    ) : (
      <>
        takes effect on <DateStamp date={newer.effective} />
      </>
    )
  return (
    <ChangesPage view={view} title={`What has changed since ${formatDate(older.updated)}`}>
      {redline && (
        <p>
          From {base} to {current}, which {isNow}.
        </p>
      )}
      {!redline && older === newer && (
        <p>
          Nothing: {current} {isNow}.
        </p>
      )}
      {!redline && older !== newer && (
        <p>
          Nothing: {base}{' '}
          {terms.older?.from ? (
            <>
              takes effect on <DateStamp date={terms.older.from} />. Until then,
            </>
          ) : (
            'was replaced before it took effect. Until another does,'
          )}{' '}
          {current} {isNow}.
        </p>
      )}
      {next && next !== older && (
        <p>
          On <DateStamp date={next.effective} />, <VersionLink version={next} /> replaces it. See{' '}
          <a href={urls.changes(next.company, next.policy, next.updated)}>what changes then</a>.
        </p>
      )}
    </ChangesPage>
  )
}
