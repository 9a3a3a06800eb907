import { formatDate } from '../../lib/dates'
import type { LinkedPolicy } from '../../lib/links/links-view'
import { urls } from '../../lib/urls'
import { FoldedSnippets } from './FoldedSnippets'

interface Props {
  policy: LinkedPolicy
  /** Whether the company has other policies too. */
  isOneOfSeveral: boolean
}

/** How an app knows which version its user accepted, what changed since, and when to ask again. */
export function AcceptanceRecipe({ policy, isOneOfSeveral }: Props) {
  const { version, next, data } = policy
  const { company, policy: name, title, updated } = version
  return (
    <>
      <p>
        Only if your app asks users to accept the policy. Versions are named by their day. Store the day of the version
        that your user accepted, such as <code>{updated}</code>, and compare it with what <code>{data}</code> says:
      </p>
      <ul>
        <li>Nothing stored, or a day that is no version: show the whole policy and ask.</li>
        <li>
          The same day as <code>inForce</code>: there is nothing to do.
        </li>
        <li>
          An earlier day: show what changed, at the address that the version has as <code>since</code>, here{' '}
          <a href={urls.since(company, name, updated)}>since/{updated}</a>. Ask again only if a version after it, up to
          the one in force, has <code>material</code> as its <code>change</code>.
        </li>
        <li>
          A version is named as <code>upcoming</code>: tell your users of it once, and ask when it takes effect.
          {next &&
            ` The version of ${formatDate(next.updated)} is announced, and takes effect on ${formatDate(next.effective)}.`}
        </li>
        <li>No answer, as when the phone is offline: store and ask nothing, and try again later.</li>
      </ul>
      <p className="print:hidden">
        This code does that.
        {isOneOfSeveral && (
          <>
            {' '}
            One copy serves all policies: pass the address of another policy’s <code>policy.json</code> as the second
            argument.
          </>
        )}
      </p>
      <FoldedSnippets snippets={policy.acceptance} about={`when to ask again about ${title}`} />
    </>
  )
}
