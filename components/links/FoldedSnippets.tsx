import type { Snippet } from '../../lib/links/snippets'
import { SnippetCode } from './SnippetCode'

interface Props {
  snippets: Snippet[]
  /** What the code is for, where the name of the platform alone does not say it to a screen reader. */
  about: string
}

/** Code to copy, folded under the name of the platform that it is for. */
export function FoldedSnippets({ snippets, about }: Props) {
  return snippets.map((snippet) => (
    <details key={snippet.id}>
      <summary>
        {snippet.title}
        <span className="sr-only">: {about}</span>
      </summary>
      <SnippetCode snippet={snippet} />
    </details>
  ))
}
