import { Fragment, useEffect, useRef, useState } from 'react'
import type { DeskFinding, DeskFix } from '../../lib/desk/draft/draft-state'
import { cardsOf, type FindingCard, isLostLink, isUndeclared } from '../../lib/desk/findings/finding-words'
import { formatDate } from '../../lib/languages/dates'
import { groupBy } from '../../lib/system/group-by'
import { Button } from './Button'

/** What is asked about a finding: why it may stand, where a disclosure is made, or where links lead. */
export interface Question {
  what: 'waive' | 'cover' | 'lead'
  about: DeskFinding
}

/** What can be done about a finding. */
export interface FindingActs {
  /** Goes to its place. */
  onGo: (finding: DeskFinding) => void
  onFix: (fix: DeskFix) => void
  /** Asks why it may stand, which sections make the disclosure, or where links lead. */
  onAsk: (question: Question) => void
  /** Ends the waiver that lets it stand, and others of its rule. */
  onEnd: (finding: DeskFinding) => void
}

interface Props extends FindingActs {
  findings: DeskFinding[]
  /** The finding that was chosen in the text. */
  chosen?: DeskFinding
}

/** All findings by kind, those that ask for the same together, each with what can be done about it; those that were waived come last. */
export function FindingList({ findings, ...rest }: Props) {
  const standing = findings.filter(({ waived }) => !waived)
  const waived = findings.filter((finding) => finding.waived)
  return (
    <>
      <WaiverStatus findings={findings} />
      {findings.length === 0 && <p>Nothing to fix.</p>}
      {[...groupBy(standing, ({ kind }) => kind)].map(([kind, own]) => (
        <Group key={kind} id={idOf(kind)} title={titleOf(kind, own.length)} findings={own} {...rest} />
      ))}
      {waived.length > 0 && <Group id={waivedId} title={`${waived.length} waived`} findings={waived} {...rest} />}
    </>
  )
}

const waivedId = 'waived'

function idOf(kind: string): string {
  return `found-${encodeURIComponent(kind)}`
}

/** Opens the findings of a kind, and goes there. */
export function showKind(kind: string): void {
  showGroup(idOf(kind))
}

function showGroup(id: string): void {
  const group = document.getElementById(id)
  group?.setAttribute('open', '')
  group?.scrollIntoView?.()
  group?.querySelector('summary')?.focus()
}

/** Says what became of a waiver, as the findings that it was about are elsewhere then, until they change again. */
function WaiverStatus({ findings }: { findings: DeskFinding[] }) {
  const [shown, setShown] = useState({ findings, said: '' })
  const status = useRef<HTMLDivElement>(null)
  if (shown.findings !== findings) setShown({ findings, said: waiverWords(shown.findings, findings) })
  const { said } = shown
  useEffect(() => {
    // The button that had the focus went along, or is that of another finding now.
    const { activeElement, body } = document
    const isHere = activeElement === body || status.current?.parentElement?.contains(activeElement)
    if (said && isHere) status.current?.focus()
  }, [said])
  return (
    <div role="status" className="sticky -top-2 z-1" tabIndex={-1} ref={status}>
      {said && (
        <p className="notice m-0 border-b border-b-rule">
          {said}{' '}
          {said !== ended && (
            <Button className="plain" onClick={() => showGroup(waivedId)}>
              Show it
            </Button>
          )}
        </p>
      )}
    </div>
  )
}

const ended = 'The waiver is ended.'

/** What became of a waiver between two lists of findings; empty where nothing did. */
function waiverWords(before: DeskFinding[], now: DeskFinding[]): string {
  const one = now.find(({ rule, waived }) =>
    before.some((other) => other.rule === rule && other.waived?.until !== waived?.until),
  )
  if (!one) return ''
  return one.waived ? `Waived until ${formatDate(one.waived.until)}.` : ended
}

function titleOf(kind: string, count: number): string {
  if (kind === 'to fix') return `${count} to fix`
  if (kind === 'to publish') return `${count} asked for when you publish`
  return kind === 'wording' || kind === 'facts' ? `${count} on ${kind}` : `${kind}: ${count} not declared`
}

function Group({ id, title, findings, ...rest }: Props & { id: string; title: string }) {
  const cards = cardsOf(findings)
  const kinds = `, of ${cards.length} ${cards.length === 1 ? 'kind' : 'kinds'}`
  return (
    <details id={id} open className="findings scroll-mt-16">
      <summary>
        <h3 className="inline-block">{cards.length === findings.length ? title : title + kinds}</h3>
      </summary>
      {[...cards.entries()].map(([index, card]) => (
        <Card key={index} card={card} {...rest} />
      ))}
    </details>
  )
}

function Card({ card, chosen, onGo, onFix, onAsk, onEnd }: Omit<Props, 'findings'> & { card: FindingCard }) {
  const { about, words, places } = card
  const { severity, rule, kind, source, waived } = about
  const lines = places.flatMap(({ finding: { fix } }) => fix?.lines ?? [])
  return (
    <article
      className={`mt-2 border-s-3 bg-ground px-3 py-2 text-small ${kind === 'to fix' ? 'border-error' : 'border-warning'}`}
    >
      <p>{words}</p>
      {source && <p className="help">{source}</p>}
      {waived && (
        <p className="help">
          Waived until {formatDate(waived.until)}: {waived.reason}
        </p>
      )}
      <ul className="list-none p-0">
        {[...places.entries()].map(([index, { finding, words: own }]) => (
          <li
            key={index}
            className="aria-[current]:outline-2 aria-[current]:outline-accent"
            aria-current={finding === chosen || undefined}
          >
            <Place finding={finding} onGo={onGo} />
            {othersOf(finding).map((other) => (
              <Fragment key={other.where}>
                , <Place finding={other} onGo={onGo} />
              </Fragment>
            ))}{' '}
            <span className="help">{own}</span>{' '}
            {finding.fix && (
              <Button onClick={() => finding.fix && onFix(finding.fix)}>{finding.fix.label ?? 'Fix'}</Button>
            )}
          </li>
        ))}
      </ul>
      <div className="actions mt-0 gap-x-2 gap-y-1">
        {lines.length > 1 && (
          <Button onClick={() => onFix({ rule, lines })}>{about.fix?.label ? 'Delete all' : 'Fix all'}</Button>
        )}
        {isUndeclared(about) && !waived && (
          <Button onClick={() => onAsk({ what: 'cover', about })}>Where is it said?</Button>
        )}
        {isLostLink(about) && <Button onClick={() => onAsk({ what: 'lead', about })}>Where do links lead?</Button>}
        {!waived && severity === 'warning' && (
          <Button className="plain" onClick={() => onAsk({ what: 'waive', about })}>
            Waive…
          </Button>
        )}
        {waived && (
          <Button className="plain" onClick={() => onEnd(about)}>
            End the waiver
          </Button>
        )}
      </div>
    </article>
  )
}

/** A finding at the other sections in which it stands. */
function othersOf(finding: DeskFinding): DeskFinding[] {
  const wheres = new Set<string>()
  return (finding.more ?? []).flatMap(({ where, ...range }) => {
    if (where === undefined || wheres.has(where)) return []
    wheres.add(where)
    return { ...finding, where, range }
  })
}

function Place({ finding, onGo }: Pick<Props, 'onGo'> & { finding: DeskFinding }) {
  const { where, href } = finding
  if (href) return <a href={href}>{where}</a>
  return (
    <Button className="plain" onClick={() => onGo(finding)}>
      {where}
    </Button>
  )
}
