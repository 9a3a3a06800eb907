import { useState } from 'react'
import { waiverFields } from '../../lib/content/schema'
import type { DeskFinding } from '../../lib/desk/draft-state'
import { sentence } from '../../lib/desk/forms/plain-field'
import { FieldForm } from './forms/FieldForm'
import { TextDialog } from './text/TextDialog'

interface Props {
  finding: DeskFinding
  /** How many findings of this rule there are, which are all waived with it. */
  count: number
  /** Returns why it cannot be done. */
  onWaive: (waiver: Record<string, unknown>) => Promise<string | undefined>
  onClose: () => void
}

/** Asks why the findings of a rule may stand, and until when. */
export function WaiveDialog({ finding, count, onWaive, onClose }: Props) {
  const [values, setValues] = useState<Record<string, unknown>>({})
  const [reason, setReason] = useState<string>()
  const submit = async () => {
    const refusal = await onWaive(values)
    if (refusal === undefined) onClose()
    else setReason(refusal)
  }
  return (
    <TextDialog title="Let this finding stand" action="Waive" onSubmit={submit} onClose={onClose}>
      <p>{sentence(finding.message)}</p>
      {count > 1 && <p>The other {count - 1} of the same kind in this policy are waived with it.</p>}
      <FieldForm schema={waiverFields} values={values} onChange={setValues} />
      <p role="alert" className="wrong">
        {reason}
      </p>
    </TextDialog>
  )
}
