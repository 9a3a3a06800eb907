import type { HistoryEntry as Entry } from '../lib/pages/history-view'
import { urls } from '../lib/urls'
import { DateStamp } from './DateStamp'
import { FootLinks } from './FootLinks'
import { TermStamp } from './TermStamp'

/** A version in the history of its policy: its days, what it changed, and where to read it. */
export function HistoryEntry({ entry: { version, term, before } }: { entry: Entry }) {
  const { company, policy, updated, change, summary } = version
  return (
    <li className="pt-10">
      <h2>
        Updated <DateStamp date={updated} />
      </h2>
      <p className="mt-1 text-quiet">
        <TermStamp term={term} /> {change === 'material' ? 'A material change.' : 'An editorial change.'}
      </p>
      <p>{summary}</p>
      <FootLinks
        label={`Version of ${updated}`}
        links={[
          { href: urls.version(company, policy, updated), label: 'Text' },
          ...(before ? [{ href: urls.changes(company, policy, updated), label: 'What it changed' }] : []),
          ...(term.status === 'superseded'
            ? [{ href: urls.since(company, policy, updated), label: 'What has changed since' }]
            : []),
          { href: urls.source(company, policy, updated), label: 'Source' },
        ]}
      />
    </li>
  )
}
