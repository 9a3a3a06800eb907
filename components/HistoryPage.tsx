import { byEffect } from '../lib/content/status'
import type { HistoryView } from '../lib/pages/history-view'
import { wayToPolicy } from '../lib/pages/ways'
import { urls } from '../lib/urls'
import { HistoryEntry } from './HistoryEntry'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'
import { WithdrawnEntry } from './WithdrawnEntry'

/** Every version of a policy, the last to take effect first. */
export function HistoryPage({ view }: { view: HistoryView }) {
  const { company, policy, title, current, entries, withdrawn } = view
  const rows = [
    ...entries.map((entry) => ({
      days: entry.version,
      row: <HistoryEntry key={entry.version.updated} entry={entry} />,
    })),
    ...withdrawn.map((entry) => ({
      days: entry.withdrawal,
      row: <WithdrawnEntry key={entry.withdrawal.seal} entry={entry} />,
    })),
  ].sort((a, b) => byEffect(b.days, a.days))
  return (
    <PageFrame way={wayToPolicy(company, { policy, title })} company={company}>
      <PageTitle title={`${title}: all versions`} company={company.name}>
        <p>Every version that was published, newest first. None is edited once it is published.</p>
        <p>
          <a href={urls.policyFeed(company.id, policy)}>Feed of changes</a>,{' '}
          <a href={urls.policyData(company.id, policy)}>the same as data</a>,{' '}
          <a href={urls.seals()}>checksums of all versions</a>
        </p>
        {current && (
          <p>
            <a href={urls.coverage(company.id, policy)}>What laws ask, and where it is said</a>
          </p>
        )}
      </PageTitle>
      <ol className="m-0 list-none p-0" reversed>
        {rows.map(({ row }) => row)}
      </ol>
    </PageFrame>
  )
}
