import type { ReactNode } from 'react'
import { cssString, inLanguage, type Words, wordsIn } from '../lib/languages/words'
import type { Behind } from '../lib/pages/translations'
import { writeAnchor } from '../lib/text/anchors'
import { headingOf, type Section } from '../lib/text/text'

interface Props {
  sections: Section[]
  /** The language of the sections, and of the page. */
  language: string
  /** What of a translation is behind: its sections that are gone are struck, and those that are new stand below. */
  behind?: Behind
}

/** The list of the sections, each a link with its number. */
export function Contents({ sections, language, behind }: Props) {
  const words = wordsIn(language)
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

/** Marks the section that is read, and keeps its entry in view. Not in the style sheet, as the parser of Next.js does not know `:target-current`. */
const current =
  '.contents-list details a:target-current{position:sticky;top:0;bottom:0;background:var(--color-page);color:var(--color-accent);font-weight:600;text-decoration:underline}'

/** The id of the contents. It has a colon, which no anchor of a text can have. */
const contentsId = 'page:contents'

interface FrameProps {
  words: Words
  className: string
  /** Marks the words of the site, where they are in another language than the page. */
  mark?: ReturnType<typeof inLanguage>
  children: ReactNode
}

/** A list of the sections that can be folded, and links to it and to the top of the page, which stay at hand on a narrow screen. */
export function ContentsFrame({ words: { contents, top, locale }, className, mark, children }: FrameProps) {
  // The style sheet has it in English.
  const label = `@media (min-width:64rem){.contents-list .bar::before{content:${cssString(contents)}}}`
  return (
    <nav className={className} id={contentsId} aria-label={contents} {...mark}>
      <style>{locale === 'en' ? current : current + label}</style>
      <p className="bar">
        <a href={`#${contentsId}`}>{contents}</a> <a href="#text">{top}</a>
      </p>
      <details>
        <summary>{contents}</summary>
        {children}
      </details>
    </nav>
  )
}
