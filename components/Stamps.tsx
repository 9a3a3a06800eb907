import type { ReactNode } from 'react'
import type { PolicyView } from '../lib/pages/policy-view'
import { DateStamp } from './DateStamp'

interface Props {
  view: PolicyView
  /** Links that belong to them. */
  children?: ReactNode
}

/** Where a version stands in a line: when it was last updated and, where that is another day, since when or from when it is in force. */
export function Stamps({ view: { version, term, today }, children }: Props) {
  const { updated, effective } = version
  const isSameDay = updated === effective
  return (
    <p className="state">
      {isSameDay && term.status === 'in force' && <strong>In force</strong>}{' '}
      {!isSameDay && (
        <strong>
          In force {effective > today ? 'from' : 'since'} <DateStamp date={effective} />
        </strong>
      )}{' '}
      <span>
        Last updated <DateStamp date={updated} />
      </span>{' '}
      {children}
    </p>
  )
}
