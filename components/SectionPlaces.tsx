import { inLanguage, type Words } from '../lib/languages/words'
import type { WithdrawnView } from '../lib/pages/withdrawn-view'
import { writeAnchor } from '../lib/text/anchors'
import { headingOf, titlesByAnchor } from '../lib/text/text'
import { FormerAnchors, Note } from './Note'

interface Props extends Pick<WithdrawnView, 'sections' | 'retired' | 'language'> {
  /** The page that has the sections. */
  page: string
  /** The name of their list. */
  label: string
  words: Words
}

/** A place for every anchor of a text on another page: its sections, as links to them there, and the notes on those that are gone. */
export function SectionPlaces({ page, label, sections, retired, words, language }: Props) {
  const notes = Object.entries(retired)
  const titles = titlesByAnchor(sections)
  const mark = inLanguage(language, words.locale)
  return (
    <>
      {sections.length > 0 && (
        <nav aria-label={label} className="pt-8">
          <h2>{words.moved.sections}</h2>
          <ul className="mt-2 list-none p-0" {...mark}>
            {sections.map((section) => (
              <li key={section.anchor} id={section.anchor} className="landing">
                <FormerAnchors anchors={section.aliases} />
                <a className="inline-flex min-h-11 items-center" href={`${page}#${writeAnchor(section.anchor)}`}>
                  {headingOf(section)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {notes.length > 0 && (
        <section className="pt-8">
          <h2>{words.moved.gone}</h2>
          <ul className="mt-2 list-none p-0" {...mark}>
            {notes.map(([anchor, note]) => (
              <li key={anchor} id={anchor} className="landing">
                <Note note={note} titles={titles} page={page} />{' '}
                <a href={`${page}#${writeAnchor(anchor)}`}>{`${page}#${writeAnchor(anchor)}`}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
