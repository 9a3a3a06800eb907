import type { Snippet } from '../../lib/links/snippets'

/** Code to copy, folded under the name of the platform that it is for. */
export function FoldedSnippets({ snippets }: { snippets: Snippet[] }) {
  return snippets.map(({ title, language, code }) => (
    <details key={title}>
      <summary>{title}</summary>
      <pre>
        <code className={`language-${language}`}>{code}</code>
      </pre>
    </details>
  ))
}
