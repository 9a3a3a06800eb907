import { inLanguage, type Words } from '../lib/languages/words'
import { headingToHtml } from '../lib/redline/html'
import { degreeOf } from '../lib/redline/kinds'
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

/** What became of the short version, of the opening and of each section, where something happened to them. */
export function RedlineTable({ redline, words, language }: Props) {
  const changed = changedSections(redline)
  const leads = [
    { part: words.inShort, degree: degreeOf(redline.inShort) },
    { part: words.opening, degree: degreeOf(redline.opening) },
  ].flatMap(({ part, degree }) => (degree === 'same' ? [] : [{ part, change: words.changes[degree] }]))
  if (changed.length + leads.length === 0) return null
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">{words.changes.section}</th>
          <th scope="col">{words.changes.became}</th>
        </tr>
      </thead>
      <tbody>
        {leads.map(({ part, change }) => (
          <tr key={part}>
            <th scope="row">{part}</th>
            <td>{change}</td>
          </tr>
        ))}
        {changed.map((section) => {
          const [id] = anchorsOf(section)
          const title = (
            <Html html={headingToHtml(section)} words={words} inline {...inLanguage(language, words.locale)} />
          )
          return (
            <tr key={section.anchor}>
              <th scope="row">
                <a href={`#${writeAnchor(id)}`}>{title}</a>
              </th>
              <td>{sectionLabel(section, words)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
