import type { ComponentProps } from 'react'
import { longestReason } from '../../lib/publishing/reasons'
import { Field } from './Field'

/** Why a version is taken back, and whether anyone could read it. `why` are further properties of the field for the reason. */
export function ReasonFields(why: Pick<ComponentProps<'input'>, 'ref' | 'onInput'>) {
  return (
    <>
      <Field
        label="Why"
        name="because"
        required
        maxLength={longestReason}
        help="One plain line, which stands on the page of this version for good, such as: It named the wrong address."
        {...why}
      />
      <p>
        <label>
          <input type="checkbox" name="neverPublic" /> Nobody could ever read that text on the site: then its page says
          nothing of it
        </label>
      </p>
    </>
  )
}
