import type { HistoryEntry as Entry } from '../lib/pages/history-view'
import { urls } from '../lib/urls'
import { DateStamp } from './DateStamp'
import { LinkList } from './LinkList'
import { TermStamp } from './TermStamp'

/** A version in the history of its policy: its days, what it changed, and where to read it. */
export function HistoryEntry({ entry: { version, term, before } }: { entry: Entry }) {
  const { company, policy, updated, change, summary } = version
  return (
    <tr>
      <th scope="row">
        <a href={urls.version(company, policy, updated)}>
          <DateStamp date={updated} />
        </a>{' '}
        <span>
          <TermStamp term={term} />
        </span>
      </th>
      <td>
        <strong>{change === 'material' ? 'Material' : 'Editorial'}.</strong> {summary}
        <LinkList
          links={[
            ...(before ? [{ href: urls.changes(company, policy, updated), label: 'What it changed' }] : []),
            ...(term.status === 'superseded'
              ? [{ href: urls.since(company, policy, updated), label: 'What has changed since' }]
              : []),
            { href: urls.source(company, policy, updated), label: 'Source' },
          ]}
        />
      </td>
    </tr>
  )
}
