import { byEffect } from '../lib/content/status'
import type { HistoryView } from '../lib/pages/history-view'
import { wayToPolicy } from '../lib/pages/ways'
import { urls } from '../lib/urls'
import { HistoryEntry } from './HistoryEntry'
import { LinkList } from './LinkList'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'
import { WithdrawnEntry } from './WithdrawnEntry'

/** Every version of a policy: the one in force, then the last to take effect first. */
export function HistoryPage({ view }: { view: HistoryView }) {
  const { company, policy, title, current, entries, withdrawn, hasCoverage } = view
  const rows = [
    ...entries.map((entry) => ({
      days: entry.version,
      row: <HistoryEntry key={entry.version.updated} entry={entry} />,
    })),
    ...withdrawn.map((entry) => ({
      days: entry.withdrawal,
      row: <WithdrawnEntry key={entry.withdrawal.seal} entry={entry} />,
    })),
  ].sort((a, b) => Number(b.days === current) - Number(a.days === current) || byEffect(b.days, a.days))
  return (
    <PageFrame
      way={wayToPolicy(company, { policy, title })}
      company={company}
      foot={
        <section>
          <h2>For developers and auditors</h2>
          <LinkList
            links={[
              { href: urls.policyFeed(company.id, policy), label: 'Feed of changes' },
              { href: urls.policyData(company.id, policy), label: 'The same as data' },
              { href: urls.seals(), label: 'Checksums of all versions' },
              ...(hasCoverage
                ? [{ href: urls.coverage(company.id, policy), label: 'What laws ask, and where it is said' }]
                : []),
            ]}
          />
        </section>
      }
    >
      <PageTitle title={`${title}: all versions`} company={company.name}>
        <p>Every version that was published, the one in force first. None is edited once it is published.</p>
      </PageTitle>
      <table className="history">
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">What it changed</th>
          </tr>
        </thead>
        <tbody>{rows.map(({ row }) => row)}</tbody>
      </table>
    </PageFrame>
  )
}
