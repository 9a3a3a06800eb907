import { inLanguage, type Words } from '../lib/languages/words'
import { writeAnchor } from '../lib/text/anchor'
import { headingOf, type Section } from '../lib/text/text'
import { ContentsBar, contentsId } from './ContentsBar'

interface Props {
  sections: Section[]
  words: Words
  /** The language of the sections, and of the page. */
  language: string
}

/** The list of the sections, each a link with its number. */
export function Contents({ sections, words, language }: Props) {
  return (
    <nav className="contents-list" id={contentsId} aria-label={words.contents} {...inLanguage(words.locale, language)}>
      <ContentsBar words={words} />
      <details>
        <summary>{words.contents}</summary>
        <SectionLinks sections={sections} mark={inLanguage(language, words.locale)} />
      </details>
    </nav>
  )
}

function SectionLinks({ sections, mark }: { sections: Section[]; mark?: object }) {
  return (
    <ul {...mark}>
      {sections.map((section) => (
        <li key={section.anchor}>
          <a href={`#${writeAnchor(section.anchor)}`}>{headingOf(section)}</a>
          {section.children.length > 0 && <SectionLinks sections={section.children} />}
        </li>
      ))}
    </ul>
  )
}
