import { inLanguage, type Words } from '../lib/languages/words'
import { headingToHtml } from '../lib/redline/html'
import { sectionLabel } from '../lib/redline/label'
import { isUntouched, type RedlineSection } from '../lib/redline/redline'
import { writeAnchor } from '../lib/text/anchor'
import { ContentsFrame } from './ContentsFrame'
import { Html } from './Html'

interface Props {
  sections: RedlineSection[]
  words: Words
  /** The language of the sections. */
  language: string
}

/** The list of the sections of a redline, each with what became of it. */
export function RedlineContents(props: Props) {
  return (
    <ContentsFrame words={props.words} className="contents-list redline-contents">
      <SectionLinks {...props} />
    </ContentsFrame>
  )
}

function SectionLinks({ sections, words, language }: Props) {
  return (
    <ul>
      {sections.map((section) => (
        <li key={section.anchor}>
          <a href={`#${writeAnchor(section.anchor)}`}>
            <Html html={headingToHtml(section)} words={words} inline {...inLanguage(language, words.locale)} />
            {!isUntouched(section) && <small>{sectionLabel(section, words)}</small>}
          </a>
          {section.children.length > 0 && (
            <SectionLinks sections={section.children} words={words} language={language} />
          )}
        </li>
      ))}
    </ul>
  )
}
