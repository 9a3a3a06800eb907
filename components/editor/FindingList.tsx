import { Fragment } from 'react'
import { plural } from '../../lib/cli/report/sum'
import type { PlacedFinding } from '../../lib/editor/placed-finding'

/** The findings of the check, each with a link to its place; unfolded where some are errors. */
export function FindingList({ findings }: { findings: PlacedFinding[] }) {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  if (findings.length === 0) return <p className="findings">The check found nothing.</p>
  return (
    <details className="findings" open={errors > 0}>
      <summary>
        The check found {plural(errors, 'error')} and {plural(findings.length - errors, 'warning')}
      </summary>
      <p>Errors stop a publication. Warnings are for counsel to weigh.</p>
      <ul>
        {findings.map(({ severity, message, rule, hint, where, href }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same
          <li key={index}>
            <strong>{severity === 'error' ? 'Error' : 'Warning'}</strong>{' '}
            <a href={href} target={href.includes('#') ? undefined : '_top'}>
              {where}
            </a>
            : <Message message={message} /> <small>({rule})</small>
            {hint !== undefined && <p>{hint}</p>}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A message, in which what stands between backticks is written in a file. */
function Message({ message }: { message: string }) {
  return message.split('`').map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
    index % 2 === 1 ? <code key={index}>{part}</code> : <Fragment key={index}>{part}</Fragment>,
  )
}
