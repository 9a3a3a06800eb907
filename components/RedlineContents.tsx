import { headingToHtml } from '../lib/redline/html'
import { sectionLabel } from '../lib/redline/label'
import { isUntouched, type RedlineSection } from '../lib/redline/redline'
import { writeAnchor } from '../lib/text/anchor'
import { ContentsBar, contentsId } from './ContentsBar'
import { Html } from './Html'

/** The list of the sections of a redline, each with what became of it. */
export function RedlineContents({ sections }: { sections: RedlineSection[] }) {
  return (
    <nav className="contents-list redline-contents" id={contentsId} aria-label="Contents">
      <ContentsBar />
      <details>
        <summary>Contents</summary>
        <SectionLinks sections={sections} />
      </details>
    </nav>
  )
}

function SectionLinks({ sections }: { sections: RedlineSection[] }) {
  return (
    <ul>
      {sections.map((section) => (
        <li key={section.anchor}>
          <a href={`#${writeAnchor(section.anchor)}`}>
            <Html html={headingToHtml(section)} inline />
            {!isUntouched(section) && <small>{sectionLabel(section)}</small>}
          </a>
          {section.children.length > 0 && <SectionLinks sections={section.children} />}
        </li>
      ))}
    </ul>
  )
}
