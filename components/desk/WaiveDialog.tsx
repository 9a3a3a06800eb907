import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Field, waiverFields } from '../../lib/content/schema'
import type { DeskFinding } from '../../lib/desk/draft/draft-state'
import { cardsOf } from '../../lib/desk/findings/finding-words'
import { saveWaiver } from './finding-acts'
import { FieldForm } from './forms/FieldForm'
import { TextDialog } from './text/TextDialog'

interface Props {
  /** Such as `klantra/privacy`. */
  policy: string
  finding: DeskFinding
  /** All findings of its rule, which are let stand with it. */
  findings: DeskFinding[]
  /** The days until which they can be. */
  days: Pick<Field, 'first' | 'last'>
  /** Called once it is saved, or not as others did so meanwhile. */
  onTried: () => void
  onClose: () => void
}

/** Asks why the findings of a rule may stand, and until when. */
export function WaiveDialog({ policy, finding, findings, days, onTried, onClose }: Props) {
  const [values, setValues] = useState<Record<string, unknown>>({ reason: '', until: '' })
  const [isAsked, setIsAsked] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const fields = useRef<HTMLDivElement>(null)
  const submit = async () => {
    flushSync(() => setIsAsked(true))
    const wrong = fields.current?.querySelector<HTMLElement>('[aria-invalid]')
    if (wrong) return wrong.focus()
    const reason = await saveWaiver(policy, finding, values)
    setRefusal(reason)
    onTried()
    if (reason === undefined) onClose()
  }
  const places = cardsOf(findings).flatMap((card) => card.places)
  return (
    <TextDialog title="Waive this finding" action="Waive" onSubmit={submit} onClose={onClose}>
      <p>{finding.message}</p>
      {places.length > 1 && (
        <details open={places.length < 6}>
          <summary>This covers all {places.length} findings of this kind in this policy</summary>
          <ul>
            {[...places.entries()].map(([index, { finding: one, words }]) => (
              <li key={index}>
                {one.where} {words}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="help my-2">
        A waiver also covers those of this kind that come until the day below, and those in translations.
      </p>
      <div ref={fields}>
        <FieldForm
          schema={waiverFields}
          values={values}
          onChange={(next) => {
            setValues(next)
            setRefusal(undefined)
          }}
          days={days}
          isAsked={isAsked}
        />
      </div>
      <p role="alert" className="wrong">
        {refusal}
      </p>
    </TextDialog>
  )
}
