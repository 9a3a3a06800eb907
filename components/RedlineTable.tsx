import { inLanguage, type Words } from '../lib/languages/words'
import { headingToHtml } from '../lib/redline/html'
import { degreeOf } from '../lib/redline/kinds'
import { sectionLabel } from '../lib/redline/label'
import { changedSections, type Redline } from '../lib/redline/redline'
import { writeAnchor } from '../lib/text/anchor'
import { Html } from './Html'
import { NamedRows } from './NamedRows'
import { anchorsOf } from './RedlineSections'

interface Props {
  redline: Redline
  words: Words
  /** The language of the sections. */
  language: string
}

/** What became of the short version, of the opening and of each section, where something happened to them. */
export function RedlineTable({ redline, words, language }: Props) {
  const { changes } = words
  const leads = [
    { part: words.inShort, degree: degreeOf(redline.inShort) },
    { part: words.opening, degree: degreeOf(redline.opening) },
  ].flatMap(({ part, degree }) => (degree === 'same' ? [] : [{ key: part, head: part, cell: changes[degree] }]))
  const sections = changedSections(redline).map((section) => ({
    key: section.anchor,
    head: (
      <a href={`#${writeAnchor(anchorsOf(section)[0])}`}>
        <Html html={headingToHtml(section)} words={words} inline {...inLanguage(language, words.locale)} />
      </a>
    ),
    cell: sectionLabel(section, words),
  }))
  const rows = [...leads, ...sections]
  return rows.length > 0 && <NamedRows className="changes" heads={[changes.section, changes.became]} rows={rows} />
}
