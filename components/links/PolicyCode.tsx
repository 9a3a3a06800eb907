import type { Snippet } from '../../lib/links/snippets'
import { NamedRows } from '../NamedRows'

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
      <NamedRows
        rows={snippets.map(({ title: key, language, code }) => ({
          key,
          head: key,
          cell: <code className={`language-${language}`}>{code}</code>,
        }))}
      />
    </details>
  )
}
