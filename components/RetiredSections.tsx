import { inLanguage, type Words } from '../lib/languages/words'
import { type Section, titlesByAnchor } from '../lib/text/text'
import { Note } from './Note'

interface Props {
  /** Notes by the anchors that led to the sections. */
  retired: Record<string, string>
  sections: Section[]
  words: Words
  /** The language of the notes, and of the page. */
  language: string
}

/** Notes on sections that are gone, on which links to them land. */
export function RetiredSections({ retired, sections, words, language }: Props) {
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
