import { useState } from 'react'
import type { DeskFinding } from '../../lib/desk/draft-state'
import { findingWords } from '../../lib/desk/finding-words'
import { pageParts, type SectionChoice } from '../../lib/desk/forms/choices'
import { SectionPicker } from './forms/SectionPicker'
import { TextDialog } from './text/TextDialog'

interface Props {
  finding: DeskFinding
  sections: SectionChoice[]
  /** Takes the anchors of sections, or why the disclosure does not apply. Returns why it cannot be done. */
  onCover: (places: string[]) => Promise<string | undefined>
  onClose: () => void
}

/** Asks which sections make a disclosure, or why it does not apply. */
export function CoverDialog({ finding, sections, onCover, onClose }: Props) {
  const [chosen, setChosen] = useState<string[]>([])
  const [why, setWhy] = useState('')
  const [reason, setReason] = useState<string>()
  const submit = async () => {
    const places = chosen.length > 0 ? chosen : [`not applicable because ${why.trim()}`]
    const isEmpty = chosen.length === 0 && why.trim() === ''
    const refusal = isEmpty ? 'Choose a section, or write why it does not apply.' : await onCover(places)
    if (refusal === undefined) onClose()
    else setReason(refusal)
  }
  return (
    <TextDialog title="Where is it said?" action="Declare" onSubmit={submit} onClose={onClose}>
      <p>{findingWords(finding)}</p>
      <SectionPicker
        label="Sections that say it"
        sections={[...pageParts, ...sections]}
        chosen={chosen}
        onChange={setChosen}
        isUnfolded
      />
      <div className="field">
        <label htmlFor="not-applicable">Or: not applicable because</label>
        <input
          id="not-applicable"
          type="text"
          value={why}
          disabled={chosen.length > 0}
          onChange={({ target }) => setWhy(target.value)}
        />
      </div>
      <p role="alert" className="wrong">
        {reason}
      </p>
    </TextDialog>
  )
}
