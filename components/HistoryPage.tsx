import type { HistoryView } from '../lib/history-view'
import { urls } from '../lib/urls'
import { wayToPolicy } from '../lib/ways'
import { HistoryEntry } from './HistoryEntry'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'

/** Every version of a policy, newest first. */
export function HistoryPage({ view: { company, current, entries } }: { view: HistoryView }) {
  return (
    <PageFrame way={wayToPolicy(company, current)} company={company}>
      <PageTitle title={`${current.title}: all versions`} company={company.name}>
        <p>Every version that was published, newest first. None is edited once it is published.</p>
        <p>
          <a href={urls.policyFeed(company.id, current.policy)}>Feed of changes</a>,{' '}
          <a href={urls.policyData(company.id, current.policy)}>the same as data</a>,{' '}
          <a href={urls.seals()}>checksums of all versions</a>
        </p>
        <p>
          <a href={urls.coverage(company.id, current.policy)}>What laws ask, and where it is said</a>
        </p>
      </PageTitle>
      <ol className="m-0 list-none p-0" reversed>
        {entries.map((entry) => (
          <HistoryEntry key={entry.version.updated} entry={entry} />
        ))}
      </ol>
    </PageFrame>
  )
}
