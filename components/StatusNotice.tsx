import { formatDate } from '../lib/languages/dates'
import type { PolicyView } from '../lib/pages/policy-view'
import { urls } from '../lib/urls'

/** Says of a version that it is not, or not for good, the one in force, in words that stay true when the days that it names have passed. */
export function StatusNotice({ view: { version, term, current, next } }: { view: PolicyView }) {
  const { company, policy, updated } = version
  const inForce = <a href={urls.policy(company, policy)}>the version in force</a>
  if (term.status === 'superseded') {
    return (
      <p className="notice warning">
        <strong>Superseded.</strong>{' '}
        {term.from && term.until
          ? `This version was in force from ${formatDate(term.from)} to ${formatDate(term.until)}.`
          : 'This version was replaced before it took effect.'}{' '}
        Read {inForce}, or <a href={urls.since(company, policy, updated)}>what has changed since</a>.
      </p>
    )
  }
  if (term.status === 'upcoming' && term.from) {
    return (
      <p className="notice">
        <strong>Upcoming.</strong> This version is in force from {formatDate(term.from)}
        {term.until && ` to ${formatDate(term.until)}`}.{' '}
        {version !== current && (
          <>
            Until then, read {inForce}, and <a href={urls.changes(company, policy, updated)}>what changes</a>.
          </>
        )}
      </p>
    )
  }
  if (!next) return null
  return (
    <p className="notice">
      On {formatDate(next.effective)},{' '}
      <a href={urls.version(company, policy, next.updated)}>the version of {formatDate(next.updated)}</a> replaces this
      one. See <a href={urls.changes(company, policy, next.updated)}>what changes</a>.
    </p>
  )
}
