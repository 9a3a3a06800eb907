import type { Snippet } from '../../lib/links/snippets'

interface Props {
  snippets: Snippet[]
  /** The title of the policy. */
  title: string
}

/** Code to copy with the addresses of a policy, folded. */
export function PolicyCode({ snippets, title }: Props) {
  return (
    <details>
      <summary>
        Code with its addresses<span className="sr-only">: {title}</span>
      </summary>
      <p>
        The address and the label of a section can be put in instead. <code>PolicyLink</code> and{' '}
        <code>PolicyView</code> are among the <a href="#page:components">components for apps</a>,{' '}
        <code>consentFor</code> is at <a href="#page:when-to-ask">when to ask users again</a>.
      </p>
      <table>
        <tbody>
          {snippets.map((snippet) => (
            <tr key={snippet.title}>
              <th scope="row">{snippet.title}</th>
              <td>
                <code className={`language-${snippet.language}`}>{snippet.code}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
