import type { DeskFinding } from '../../lib/desk/draft-state'
import { findingWords, isLostLink, isUndeclared } from '../../lib/desk/finding-words'
import { formatDate } from '../../lib/languages/dates'
import type { Question } from './DraftDialogs'

/** What can be done about a finding. */
export interface FindingActs {
  /** Goes to its place. */
  onGo: (finding: DeskFinding) => void
  onFix: (finding: DeskFinding) => void
  /** Asks why it may stand, which sections make the disclosure, or where links lead. */
  onAsk: (question: Question) => void
}

interface Props extends FindingActs {
  findings: DeskFinding[]
  /** The finding that was chosen in the text. */
  chosen?: DeskFinding
}

/** All findings by kind, each with what can be done about it; those that were waived come last. */
export function FindingList({ findings, ...rest }: Props) {
  const standing = findings.filter(({ waived }) => !waived)
  const waived = findings.filter((finding) => finding.waived)
  const kinds = [...new Set(standing.map(({ kind }) => kind))]
  if (findings.length === 0) return <p>Nothing to fix.</p>
  return (
    <>
      {kinds.map((kind) => {
        const own = standing.filter((finding) => finding.kind === kind)
        return <Group key={kind} title={titleOf(kind, own.length)} findings={own} {...rest} />
      })}
      {waived.length > 0 && <Group title={`${waived.length} waived`} findings={waived} {...rest} />}
    </>
  )
}

function titleOf(kind: string, count: number): string {
  if (kind === 'to fix') return `${count} to fix`
  return kind === 'wording' || kind === 'facts' ? `${count} on ${kind}` : `${kind}: ${count} not declared`
}

function Group({ title, findings, ...rest }: Props & { title: string }) {
  return (
    <details open className="findings">
      <summary>
        <h3>{title}</h3>
      </summary>
      <ul>
        {[...findings.entries()].map(([index, finding]) => (
          <li key={index}>
            <Finding finding={finding} {...rest} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Finding({ finding, chosen, onGo, onFix, onAsk }: Omit<Props, 'findings'> & { finding: DeskFinding }) {
  const { severity, source, where, range, href, field, fix, waived } = finding
  return (
    <article aria-current={finding === chosen || undefined} data-severity={severity}>
      <p>{findingWords(finding)}</p>
      {source && <p className="help">{source}</p>}
      {waived && (
        <p className="help">
          Waived until {formatDate(waived.until)}: {waived.reason}
        </p>
      )}
      <div className="actions">
        {href ? (
          <a href={href}>{where}</a>
        ) : range || field ? (
          <button type="button" className="plain" onClick={() => onGo(finding)}>
            {where}
          </button>
        ) : (
          <span className="help">{where}</span>
        )}
        {fix !== undefined && (
          <button type="button" onClick={() => onFix(finding)}>
            Fix
          </button>
        )}
        {isUndeclared(finding) && !waived && (
          <button type="button" onClick={() => onAsk({ what: 'cover', about: finding })}>
            Where is it said?
          </button>
        )}
        {isLostLink(finding) && (
          <button type="button" onClick={() => onAsk({ what: 'lead', about: finding })}>
            Where do links lead?
          </button>
        )}
        {!waived && severity === 'warning' && (
          <button type="button" className="plain" onClick={() => onAsk({ what: 'waive', about: finding })}>
            Waive…
          </button>
        )}
      </div>
    </article>
  )
}
