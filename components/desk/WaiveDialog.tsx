import { useState } from 'react'
import { waiverFields } from '../../lib/content/schema'
import type { DeskFinding } from '../../lib/desk/draft/draft-state'
import { findingWords } from '../../lib/desk/findings/finding-words'
import { FieldForm } from './forms/FieldForm'
import { send } from './send'
import { TextDialog } from './text/TextDialog'

interface Props {
  /** Such as `klantra/privacy`. */
  policy: string
  finding: DeskFinding
  /** How many findings of this rule there are, which are all waived with it. */
  count: number
  onWaived: () => void
  onClose: () => void
}

/** Asks why the findings of a rule may stand, and until when. */
export function WaiveDialog({ policy, finding, count, onWaived, onClose }: Props) {
  const [values, setValues] = useState<Record<string, unknown>>({ reason: '', until: '' })
  const [refusal, setRefusal] = useState<string>()
  const submit = async () => {
    const { status, body } = await send('waive', { policy, rule: finding.rule, ...values })
    if (status !== 200) return setRefusal(body.reason)
    onWaived()
    onClose()
  }
  return (
    <TextDialog title="Let this finding stand" action="Waive" onSubmit={submit} onClose={onClose}>
      <p>{findingWords(finding)}</p>
      {count > 1 && <p>The other {count - 1} of the same kind in this policy are waived with it.</p>}
      <FieldForm schema={waiverFields} values={values} onChange={setValues} />
      <p role="alert" className="wrong">
        {refusal}
      </p>
    </TextDialog>
  )
}
