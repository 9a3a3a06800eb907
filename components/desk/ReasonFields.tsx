import { longestReason } from '../../lib/desk/publishing/reasons'

/** Why a version is taken back, and whether anyone could read it. */
export function ReasonFields() {
  return (
    <>
      <div className="field">
        <label htmlFor="because">Why</label>
        <input id="because" name="because" required maxLength={longestReason} aria-describedby="because-help" />
        <p className="help" id="because-help">
          One plain line, which stands on the page of this version for good, such as: It named the wrong address.
        </p>
      </div>
      <p>
        <label>
          <input type="checkbox" name="neverPublic" /> Nobody could ever read that text on the site: then its page says
          nothing of it
        </label>
      </p>
    </>
  )
}
