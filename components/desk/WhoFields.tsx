import type { Keeping } from '../../lib/desk/publishing/proposing'
import { Field } from './Field'

/** Who is named with a change: whom git has for this machine, unless a colleague publishes at it. */
export function WhoFields({ keeping: { isKept, who } }: { keeping: Keeping }) {
  if (!isKept) return <p className="help">No history of changes is kept here, so nobody is named.</p>
  return (
    <fieldset>
      <legend>Who is named with the change</legend>
      <div className="pair">
        <Field label="Name" name="by" required maxLength={100} defaultValue={who?.name} />
        <Field label="E-mail address" name="email" type="email" required maxLength={200} defaultValue={who?.email} />
      </div>
    </fieldset>
  )
}
