import type { Snippet } from '../../lib/link-kit/snippets'

interface Props {
  snippets: Snippet[]
  /** What the code is for, where the name of the platform alone does not say it to a screen reader. */
  about: string
}

/** Code to copy, folded under the name of the platform that it is for. */
export function SnippetList({ snippets, about }: Props) {
  return snippets.map(({ id, title, language, code }) => (
    <details key={id}>
      <summary>
        {title}
        <span className="sr-only">: {about}</span>
      </summary>
      <pre>
        <code className={`language-${language}`}>{code}</code>
      </pre>
    </details>
  ))
}
