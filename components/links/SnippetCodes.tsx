import { Fragment } from 'react'
import type { Snippet } from '../../lib/link-kit/snippets'

/** Code to copy, below the names of the platforms that it is for. */
export function SnippetCodes({ snippets }: { snippets: Snippet[] }) {
  return (
    <dl>
      {snippets.map(({ id, title, language, code }) => (
        <Fragment key={id}>
          <dt>{title}</dt>
          <dd>
            <pre>
              <code className={`language-${language}`}>{code}</code>
            </pre>
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
