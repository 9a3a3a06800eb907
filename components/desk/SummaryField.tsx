import { useState } from 'react'
import { Button } from './Button'
import { Field } from './Field'
import type { useSaid } from './use-said'

interface Props {
  summary: string
  typed: ReturnType<typeof useSaid>
}

/** The summary of a draft where it is published, with the one with which the page was left, where the draft has another. */
export function SummaryField({ summary, typed: { note, left, forgetLeft } }: Props) {
  const [shown, setShown] = useState(summary)
  const use = (value: string) => {
    setShown(value)
    note({ target: { name: 'summary', value } })
  }
  return (
    <>
      <Field
        as="textarea"
        label="Summary"
        id="summary"
        key={shown}
        name="summary"
        rows={3}
        required
        defaultValue={shown}
        onChange={note}
        help="What changed, in one or two plain sentences. Readers see it."
      />
      {left !== undefined && left !== shown && (
        <div className="notice warning">
          <p>You wrote another summary here than the draft has now: “{left}”</p>
          <div className="actions">
            <Button onClick={() => use(left)}>Use it</Button>
            <Button onClick={forgetLeft}>Forget it</Button>
          </div>
        </div>
      )}
    </>
  )
}
