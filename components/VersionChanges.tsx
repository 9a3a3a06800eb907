import type { ChangesView } from '../lib/changes-view'
import { formatDate } from '../lib/dates'
import { urls } from '../lib/urls'
import { ChangesPage } from './ChangesPage'
import { DateStamp } from './DateStamp'

/** What a version changed in the one before it. */
export function VersionChanges({ view }: { view: ChangesView }) {
  const { older, newer } = view
  const own = (
    <a href={urls.version(newer.company, newer.policy, newer.updated)}>
      the version of <DateStamp date={newer.updated} />
    </a>
  )
  return (
    <ChangesPage view={view} title={`Changes of ${formatDate(newer.updated)}`}>
      {older ? (
        <p>
          From{' '}
          <a href={urls.version(older.company, older.policy, older.updated)}>
            the version of <DateStamp date={older.updated} />
          </a>{' '}
          to {own}
          {newer.effective !== newer.updated && (
            <>
              , in force from <DateStamp date={newer.effective} />
            </>
          )}
          .
        </p>
      ) : (
        <p>There is no version before {own}, so nothing to compare it with.</p>
      )}
    </ChangesPage>
  )
}
