import { inLanguage, type Words } from '../lib/languages/words'
import { headingToHtml } from '../lib/redline/html'
import { sectionLabel } from '../lib/redline/label'
import { type Redline, type RedlineSection, redlineSections, sectionChange } from '../lib/redline/redline'
import { writeAnchor } from '../lib/text/anchor'
import { Html } from './Html'
import { anchorsOf } from './RedlineSections'

/** The sections that something happened to, in reading order. */
export function changedSections({ sections }: Redline): RedlineSection[] {
  return redlineSections(sections).filter((section) => sectionChange(section) !== 'same' || section.moved)
}

interface Props {
  redline: Redline
  words: Words
  /** The language of the sections. */
  language: string
}

/** What became of each section that something happened to. */
export function RedlineTable({ redline, words, language }: Props) {
  const changed = changedSections(redline)
  if (changed.length === 0) return null
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">{words.changes.section}</th>
          <th scope="col">{words.changes.became}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map((section) => {
          const [id] = anchorsOf(section)
          const title = (
            <Html html={headingToHtml(section)} words={words} inline {...inLanguage(language, words.locale)} />
          )
          return (
            <tr key={section.anchor}>
              <th scope="row">{id === undefined ? title : <a href={`#${writeAnchor(id)}`}>{title}</a>}</th>
              <td>{sectionLabel(section, words)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
