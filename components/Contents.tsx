import { inLanguage, type Words } from '../lib/languages/words'
import type { Behind } from '../lib/pages/translations'
import { writeAnchor } from '../lib/text/anchor'
import { headingOf, type Section } from '../lib/text/text'
import { ContentsFrame } from './ContentsFrame'

interface Props {
  sections: Section[]
  words: Words
  /** The language of the sections, and of the page. */
  language: string
  /** What of a translation is behind: its sections that are gone are struck, and those that are new stand below. */
  behind?: Behind
}

/** The list of the sections, each a link with its number. */
export function Contents({ sections, words, language, behind }: Props) {
  const gone = new Set([...(behind?.gone.keys() ?? [])].map(({ anchor }) => anchor))
  const added = [...(behind?.added.keys() ?? [])].map((one) => ({ ...one, number: '', mark: undefined, children: [] }))
  return (
    <ContentsFrame words={words} className="contents-list" mark={inLanguage(words.locale, language)}>
      <SectionLinks sections={sections} mark={inLanguage(language, words.locale)} gone={gone} />
      {behind && added.length > 0 && (
        <SectionLinks sections={added} mark={inLanguage(behind.current.language, words.locale)} gone={gone} />
      )}
    </ContentsFrame>
  )
}

function SectionLinks({ sections, mark, gone }: Pick<Props, 'sections'> & { mark?: object; gone: Set<string> }) {
  return (
    <ul {...mark}>
      {sections.map((section) => (
        <li key={section.anchor}>
          <a href={`#${writeAnchor(section.anchor)}`}>
            {gone.has(section.anchor) ? <del>{headingOf(section)}</del> : headingOf(section)}
          </a>
          {section.children.length > 0 && <SectionLinks sections={section.children} gone={gone} />}
        </li>
      ))}
    </ul>
  )
}
