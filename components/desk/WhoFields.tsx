import { useId } from 'react'
import type { Keeping } from '../../lib/desk/publishing/proposing'

/** Who is named with a change: whom git has for this machine, unless a colleague publishes at it. */
export function WhoFields({ keeping: { isKept, who } }: { keeping: Keeping }) {
  const id = useId()
  if (!isKept) return <p className="help">No history of changes is kept here, so nobody is named.</p>
  return (
    <fieldset>
      <legend>Who is named with the change</legend>
      <div className="pair">
        <div className="field">
          <label htmlFor={`${id}by`}>Name</label>
          <input id={`${id}by`} name="by" required maxLength={100} defaultValue={who?.name} />
        </div>
        <div className="field">
          <label htmlFor={`${id}email`}>E-mail address</label>
          <input id={`${id}email`} name="email" type="email" required maxLength={200} defaultValue={who?.email} />
        </div>
      </div>
    </fieldset>
  )
}
