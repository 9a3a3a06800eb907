import { writeAnchor } from '../lib/text/anchor'
import type { Section } from '../lib/text/text'

/** Marks the section that is read. Not in the style sheet, as the parser of Next.js does not know `:target-current`. */
const current = '.contents-list a:target-current{color:var(--color-accent);font-weight:600;text-decoration:underline}'

/** The numbered list of the sections, each a link. */
export function Contents({ sections }: { sections: Section[] }) {
  return (
    <nav
      className="contents-list pt-6 font-ui text-small wide:sticky wide:top-0 wide:col-start-1 wide:row-span-2 wide:row-start-1 wide:self-start wide:pt-10"
      aria-label="Contents"
    >
      <style>{current}</style>
      <details>
        <summary>Contents</summary>
        <SectionLinks sections={sections} />
      </details>
    </nav>
  )
}

function SectionLinks({ sections }: { sections: Section[] }) {
  return (
    <ol>
      {sections.map(({ anchor, title, children }) => (
        <li key={anchor}>
          <a href={`#${writeAnchor(anchor)}`}>{title}</a>
          {children.length > 0 && <SectionLinks sections={children} />}
        </li>
      ))}
    </ol>
  )
}
