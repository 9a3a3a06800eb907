import { writeAnchor } from '../lib/text/anchor'
import type { Section } from '../lib/text/text'
import { ContentsBar, contentsId } from './ContentsBar'

/** The numbered list of the sections, each a link. */
export function Contents({ sections }: { sections: Section[] }) {
  return (
    <nav className="contents-list" id={contentsId} aria-label="Contents">
      <ContentsBar />
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
      {sections.map(({ anchor, number, title, children }) => (
        <li key={anchor}>
          <a href={`#${writeAnchor(anchor)}`}>
            <span>{number}</span> {title}
          </a>
          {children.length > 0 && <SectionLinks sections={children} />}
        </li>
      ))}
    </ol>
  )
}
