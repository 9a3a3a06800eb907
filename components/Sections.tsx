import type { ReactNode } from 'react'
import type { Words } from '../lib/languages/words'
import { writeAnchor } from '../lib/text/anchor'
import { markOf, type Section } from '../lib/text/text'
import { FormerAnchors } from './FormerAnchors'
import { Html } from './Html'

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
