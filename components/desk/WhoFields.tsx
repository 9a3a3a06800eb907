'use client'
import type { Keeping } from '../../lib/desk/publishing/proposing'
import { Field } from './Field'
import { whoKept } from './kept'

/** Who is named with a change: whoever was named last in this browser, or else whom git has for this machine. */
export function WhoFields({ keeping: { isKept, who } }: { keeping: Keeping }) {
  if (!isKept) return <p className="help">No history of changes is kept here, so nobody is named.</p>
  return (
    <fieldset ref={fillIn}>
      <legend>Who is named with the change</legend>
      <div className="pair">
        <Field label="Name" name="by" required maxLength={100} defaultValue={who?.name} />
        <Field label="E-mail address" name="email" type="email" required maxLength={200} defaultValue={who?.email} />
      </div>
    </fieldset>
  )
}

function fillIn(group: HTMLFieldSetElement | null): void {
  for (const [name, value] of Object.entries(whoKept())) {
    const field = group?.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = value
  }
}
