import { formatDate } from '../lib/languages/dates'
import type { ChangesView } from '../lib/pages/changes-view'
import { ChangesPage } from './ChangesPage'
import { DateStamp } from './DateStamp'
import { VersionLink } from './VersionLink'

/** What a version changed in the one before it. */
export function VersionChanges({ view }: { view: ChangesView }) {
  const { older, newer } = view
  const own = <VersionLink version={newer} />
  return (
    <ChangesPage view={view} title={`Changes of ${formatDate(newer.updated)}`}>
      {older ? (
        <p>
          From <VersionLink version={older} /> to {own}
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
