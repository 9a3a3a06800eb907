import type { ReactNode } from 'react'
import { inLanguage, type Words, wordsIn } from '../lib/languages/words'
import { writeAnchor } from '../lib/text/anchors'
import { markOf, type Section, titlesByAnchor } from '../lib/text/text'
import { Html } from './Html'
import { FormerAnchors, Note } from './Note'

interface Props {
  sections: Section[]
  words: Pick<Words, 'table'>
  /** What is said below the headings of some, by their anchors. */
  notices?: Map<string, ReactNode>
}

/** The sections of a text, each under a heading that links to itself; former anchors land on it too. */
export function Sections({ sections, words, notices }: Props) {
  return sections.map((section) => {
    const { anchor, aliases, title, depth, html, children } = section
    const mark = markOf(section)
    const Heading = `h${depth}` as 'h2' | 'h3' | 'h4'
    return (
      <section key={anchor}>
        <FormerAnchors anchors={aliases} />
        <Heading id={anchor}>
          <a href={`#${writeAnchor(anchor)}`}>
            {mark !== '' && <span>{`${mark} `}</span>}
            {title}
          </a>
        </Heading>
        {notices?.get(anchor)}
        <Html html={html} words={words} />
        <Sections sections={children} words={words} notices={notices} />
      </section>
    )
  })
}

interface RetiredProps {
  /** Notes by the anchors that led to the sections. */
  retired: Record<string, string>
  sections: Section[]
  /** The language of the notes, and of the page. */
  language: string
}

/** Notes on sections that are gone, on which links to them land. */
export function RetiredSections({ retired, sections, language }: RetiredProps) {
  const words = wordsIn(language)
  const notes = Object.entries(retired)
  if (notes.length === 0) return null
  const titles = titlesByAnchor(sections)
  return (
    <aside className="retired" aria-labelledby="retired-sections">
      <p id="retired-sections" {...inLanguage(words.locale, language)}>
        {words.retired}
      </p>
      <ul>
        {notes.map(([anchor, note]) => (
          <li key={anchor} id={anchor}>
            <Note note={note} titles={titles} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
