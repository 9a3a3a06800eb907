import type { Section } from '../lib/text/text'

/** The numbered list of the sections, each a link. */
export function Contents({ sections }: { sections: Section[] }) {
  return (
    <nav
      className="contents-list pt-6 font-ui text-small wide:sticky wide:top-0 wide:col-start-1 wide:row-span-2 wide:row-start-1 wide:self-start wide:pt-10"
      aria-label="Contents"
    >
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
          <a href={`#${anchor}`}>{title}</a>
          {children.length > 0 && <SectionLinks sections={children} />}
        </li>
      ))}
    </ol>
  )
}
