import { inLanguage, type Words } from '../lib/languages/words'
import { headingToHtml } from '../lib/redline/html'
import { leadsOf, sectionLabel } from '../lib/redline/label'
import type { Redline } from '../lib/redline/redline'
import { writeAnchor } from '../lib/text/anchors'
import { allSections } from '../lib/text/text'
import { Html } from './Html'
import { NamedRows } from './NamedRows'
import { anchorsOf } from './RedlineSections'

interface Props {
  redline: Redline
  words: Words
  /** The language of the sections. */
  language: string
}

/** What became of the short version, of the opening and of each section, where something happened to them, or to their numbers. */
export function RedlineTable({ redline, words, language }: Props) {
  const { changes } = words
  const leads = leadsOf(redline, words).flatMap(({ id, title, degree }) =>
    degree === 'same' ? [] : { id, head: title, cell: changes[degree] },
  )
  const sections = allSections(redline.sections)
    .map((section) => ({
      id: anchorsOf(section)[0],
      head: <Html html={headingToHtml(section)} words={words} inline {...inLanguage(language, words.locale)} />,
      cell: sectionLabel(section, words),
    }))
    .filter(({ cell }) => cell !== changes.unchanged)
  const rows = [...leads, ...sections].map(({ id, head, cell }) => ({
    key: id,
    head: <a href={`#${writeAnchor(id)}`}>{head}</a>,
    cell,
  }))
  return rows.length > 0 && <NamedRows className="changes" heads={[changes.section, changes.became]} rows={rows} />
}
