import { writeAnchor } from '../lib/text/anchor'
import { headingOf, type Section } from '../lib/text/text'
import { ContentsBar, contentsId } from './ContentsBar'

/** The list of the sections, each a link with its number. */
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
    <ul>
      {sections.map((section) => (
        <li key={section.anchor}>
          <a href={`#${writeAnchor(section.anchor)}`}>{headingOf(section)}</a>
          {section.children.length > 0 && <SectionLinks sections={section.children} />}
        </li>
      ))}
    </ul>
  )
}
