import { Fragment } from 'react'
import type { Snippet } from '../../lib/links/snippets'
import { SnippetCode } from './SnippetCode'

/** Code to copy, below the names of the platforms that it is for. */
export function OpenSnippets({ snippets }: { snippets: Snippet[] }) {
  return (
    <dl>
      {snippets.map((snippet) => (
        <Fragment key={snippet.id}>
          <dt>{snippet.title}</dt>
          <dd>
            <SnippetCode snippet={snippet} />
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
