import type { LinkedSection } from '../../lib/links/links-view'
import { OpenSnippets } from './OpenSnippets'

/** The sections of a policy, each with its permanent address, its label, and code to copy. */
export function LinkedSections({ sections }: { sections: LinkedSection[] }) {
  return sections.map(({ number, title, anchor, url, label, snippets }) => (
    <details key={anchor}>
      <summary>
        {number}. {title}
      </summary>
      <p>
        Address <code>{url}</code>
      </p>
      <p>
        Label <code>{label}</code>
      </p>
      <OpenSnippets snippets={snippets} />
    </details>
  ))
}
