import type { Snippet } from '../../lib/links/snippets'

/** A piece of code to copy. */
export function SnippetCode({ snippet: { language, code } }: { snippet: Snippet }) {
  return (
    <pre>
      <code className={`language-${language}`}>{code}</code>
    </pre>
  )
}
