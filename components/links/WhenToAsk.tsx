import { decisions } from '../../lib/links/decisions'
import type { Snippet } from '../../lib/links/snippets'
import { FoldedSnippets } from './FoldedSnippets'

/** How an app knows which version its user accepted, what changed since, and when to ask again. */
export function WhenToAsk({ code }: { code: Snippet }) {
  return (
    <section className="pt-10" id="page:when-to-ask">
      <h2>When to ask users again</h2>
      <p>
        Only if your app asks users to accept a policy. Versions are named by their day, such as <code>2025-05-04</code>
        . Store the day of the version that your user accepted; where the data has it as <code>replaced</code> by a
        material change, store that day too. The data of the policy names the version <code>inForce</code>, and gives
        for each version its <code>change</code>, which is <code>material</code> or <code>editorial</code>, and as{' '}
        <code>since</code> the address of what has changed after it.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Stored</th>
            <th scope="col">In force</th>
            <th scope="col">What to do</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map(({ stored, inForce, todo }) => (
            <tr key={todo}>
              <td>{stored}</td>
              <td>{inForce}</td>
              <td>{todo}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Where a later version than the stored one is named as <code>upcoming</code>, tell the user of it once, and ask
        when it takes effect.
      </p>
      <p className="print:hidden">This code does all that, given the address of the data of any policy on this page.</p>
      <FoldedSnippets snippets={[code]} />
    </section>
  )
}
