import type { DeskSection } from '../../lib/desk/document/sections'
import type { DeskFinding } from '../../lib/desk/draft-state'
import type { GoneSection } from '../../lib/desk/gone-sections'
import { GoneDialog } from './GoneDialog'
import { send } from './send'
import { WaiveDialog } from './WaiveDialog'

/** What is asked about a finding: why it may stand, where a disclosure is made, or where links lead. */
export interface Question {
  what: 'waive' | 'cover' | 'lead'
  about: DeskFinding
}

interface Props {
  /** Such as `klantra/privacy`. */
  policy: string
  sections: DeskSection[]
  findings: DeskFinding[]
  question?: Question
  /** Called when facts about the policy have changed. */
  onDeclared: () => Promise<void>
  onAnswered: () => void
  /** A section that was deleted, of which it is not known yet where links to it lead. */
  gone?: GoneSection
  onLead: (anchors: string[], to: string) => void
  onNote: (anchors: string[], note: string) => void
  onKeep: (anchor: string) => void
  onGone: () => void
}

/** The dialogs of the page of a draft. */
export function DraftDialogs(props: Props) {
  const { policy, sections, findings, question, onDeclared, onAnswered, gone, onLead, onNote, onKeep, onGone } = props
  const { what, about } = question ?? {}
  /** Changes facts about the policy. Returns why it cannot be done. */
  const declare = async (name: string, sent: object) => {
    const { status, body } = await send(name, { policy, ...sent })
    if (status !== 200) return body.reason
    await onDeclared()
    return undefined
  }
  return (
    <>
      {about && what === 'waive' && (
        <WaiveDialog
          finding={about}
          count={findings.filter(({ rule }) => rule === about.rule).length}
          onWaive={(waiver) => declare('waive', { rule: about.rule, ...waiver })}
          onClose={onAnswered}
        />
      )}
      {gone && (
        <GoneDialog
          key={gone.anchor}
          title={gone.title}
          sections={sections}
          onLead={(to) => onLead(gone.anchors, to)}
          onNote={(note) => onNote(gone.anchors, note)}
          onKeep={gone.canBeKept ? () => onKeep(gone.anchor) : undefined}
          onClose={onGone}
        />
      )}
    </>
  )
}
