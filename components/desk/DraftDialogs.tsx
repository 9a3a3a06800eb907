import type { DeskSection } from '../../lib/desk/document/sections'
import type { DeskFinding } from '../../lib/desk/draft-state'
import { CoverDialog } from './CoverDialog'
import { GoneDialog } from './GoneDialog'
import type { GoneSection } from './text/anchors'
import { WaiveDialog } from './WaiveDialog'

/** What is asked about a finding: why it may stand, or where a disclosure is made. */
export interface Question {
  what: 'waive' | 'cover'
  about: DeskFinding
}

interface Props {
  sections: DeskSection[]
  findings: DeskFinding[]
  question?: Question
  /** Changes facts about the policy. Returns why it cannot be done. */
  onFacts: (field: 'waivers' | 'covers', rule: string, value: unknown) => Promise<string | undefined>
  onAnswered: () => void
  /** A section that was deleted, of which it is not known yet where links to it lead. */
  gone?: GoneSection
  onLead: (anchors: string[], to: string) => void
  onNote: (anchors: string[], note: string) => void
  onGone: () => void
}

/** The dialogs of the page of a draft. */
export function DraftDialogs(props: Props) {
  const { sections, findings, question, onFacts, onAnswered, gone, onLead, onNote, onGone } = props
  const { what, about } = question ?? {}
  return (
    <>
      {about && what === 'waive' && (
        <WaiveDialog
          finding={about}
          count={findings.filter(({ rule }) => rule === about.rule).length}
          onWaive={(waiver) => onFacts('waivers', about.rule, waiver)}
          onClose={onAnswered}
        />
      )}
      {about && what === 'cover' && (
        <CoverDialog
          finding={about}
          sections={sections}
          onCover={(places) => onFacts('covers', about.rule, places)}
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
          onClose={onGone}
        />
      )}
    </>
  )
}
