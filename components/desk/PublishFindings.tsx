import { deskUrls } from '../../lib/desk/desk-urls'
import type { DeskFinding } from '../../lib/desk/draft/draft-state'
import { cardsOf } from '../../lib/desk/findings/finding-words'
import type { PublishView } from '../../lib/desk/publishing/publish-view'
import { groupBy } from '../../lib/system/group-by'

interface Props {
  view: Pick<PublishView, 'name' | 'refusal'>
  /** The same, where it is the draft of a policy. */
  draft?: PublishView
  findings: DeskFinding[]
}

/** What keeps a draft from being published, each with a link to where it is put right, what is to be weighed for the way it is published, and how much else there is. */
export function PublishFindings({ view: { name, refusal }, draft, findings }: Props) {
  const page = deskUrls.named(name)
  // The fields that the page itself has.
  const place = { page, fields: draft ? ['summary', 'change', 'effective'] : [] }
  const open = findings.filter(({ waived }) => waived === undefined)
  const found = open.filter(({ severity }) => severity === 'error')
  const errors = errorsIn(findings)
  const weighed = groupBy(
    open.filter(({ severity }) => severity === 'warning'),
    ({ kind }) => kind,
  )
  const own = weighed.get('to publish')
  weighed.delete('to publish')
  const waived = findings.length - open.length
  return (
    <section aria-labelledby="found">
      <h2 id="found" className="sr-only">
        What the check found
      </h2>
      <p>
        {errors.length === 0 ? (
          <span className="chip good">Nothing to fix</span>
        ) : (
          <span className="chip error">{errors.length} to fix</span>
        )}
        {[...weighed].map(([kind, { length: count }]) => (
          <a key={kind} className="chip warning" href={`${page}?found=${encodeURIComponent(kind)}`}>
            {count} on {kind}
          </a>
        ))}
        {waived > 0 && <span className="chip">{waived} waived</span>}
      </p>
      {draft?.isSame && (
        <p className="notice">
          Nothing is changed yet. <a href={page}>Write in the draft</a> what is to change, and come back.
        </p>
      )}
      {found.length === 0 && refusal !== undefined && !draft?.isSame && <p className="notice error">{refusal}</p>}
      {errors.length > 0 && (
        <ul className="notice error" id="errors" tabIndex={-1} aria-label="Errors to fix">
          <Cards findings={errors} {...place} />
        </ul>
      )}
      {own && (
        <div className="notice warning">
          <p>To weigh, as it is published so:</p>
          <ul>
            <Cards findings={own} {...place} />
          </ul>
        </div>
      )}
    </section>
  )
}

function Cards({ findings, page, fields }: { findings: DeskFinding[]; page: string; fields: string[] }) {
  return cardsOf(findings).map(({ words, places }) => (
    <li key={words}>
      {words.replaceAll('`', '')}
      <ul>
        {[...places.entries()].map(([index, { finding, words: said = '' }]) => (
          <li key={index}>
            <a
              href={
                fields.includes(finding.field ?? '') ? `#${finding.field}` : (finding.href ?? `${page}?found=to%20fix`)
              }
            >
              {finding.where}
            </a>{' '}
            {said.replaceAll('`', '')}
          </li>
        ))}
      </ul>
    </li>
  ))
}

function errorsIn(findings: DeskFinding[]): DeskFinding[] {
  return findings.filter(({ severity, kind, waived }) => severity === 'error' && kind === 'to fix' && !waived)
}

/** The question before something is published for good, with how many warnings stand, and what else is to be known; undefined where errors keep it from being published. */
export function finalQuestion(findings: DeskFinding[], what: string, more = '') {
  if (errorsIn(findings).length > 0) return undefined
  const count = findings.filter(({ severity, waived }) => severity === 'warning' && waived === undefined).length
  const warnings = count === 1 ? 'One warning stands. ' : `${count} warnings stand. `
  return {
    says: `${count === 0 ? '' : warnings}${what}, for good.${more && ` ${more}`} Publish it now?`,
    label: 'Publish for good',
  }
}
