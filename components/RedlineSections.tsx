import { blocksToHtml, headingToHtml } from '../lib/redline/html'
import { sectionLabel } from '../lib/redline/label'
import { isUntouched, type RedlineSection } from '../lib/redline/redline'
import { writeAnchor } from '../lib/text/anchor'
import { Html } from './Html'
import { Note } from './Note'

interface Props {
  sections: RedlineSection[]
  /** Notes of the newer version on sections that are gone, by their anchors. */
  retired: Record<string, string>
  /** The titles of the newer sections, by their anchors and aliases. */
  titles: Map<string, string>
}

/** The sections of a redline; those that nothing happened to are folded, and a link to one unfolds it. */
export function RedlineSections({ sections, retired, titles }: Props) {
  return sections.map((section) => {
    const { anchor, aliases, depth, blocks, children, heir } = section
    const Heading = `h${depth}` as 'h2' | 'h3' | 'h4'
    // A removed section with an heir leaves its anchor to that one, which has it on this page too.
    const [id, ...others] = heir ? aliases : [anchor, ...aliases]
    const heading = (
      <Heading>
        <Html html={headingToHtml(section)} inline /> <small>{sectionLabel(section)}</small>
      </Heading>
    )
    const body = (
      <>
        <Html html={blocksToHtml(blocks)} />
        <RedlineSections sections={children} retired={retired} titles={titles} />
      </>
    )
    const marks = others.map((alias) => <span key={alias} id={alias} />)
    if (isUntouched(section)) {
      return (
        <details key={anchor}>
          <summary>{heading}</summary>
          <div id={id}>
            {marks}
            {body}
          </div>
        </details>
      )
    }
    return (
      <section key={anchor} id={id}>
        {marks}
        {heading}
        <Removal section={section} retired={retired} titles={titles} />
        {body}
      </section>
    )
  })
}

/** Says of a section that was removed where links to it lead. */
function Removal({ section: { anchor, aliases, newerNumber, heir }, retired, titles }: RemovalProps) {
  if (newerNumber !== undefined) return null
  const notes = new Set(
    [anchor, ...aliases].flatMap((name) => (Object.hasOwn(retired, name) ? (retired[name] ?? []) : [])),
  )
  return (
    <>
      {heir && (
        <p>
          <small>
            Links to it lead to <a href={`#${writeAnchor(heir.anchor)}`}>{heir.title}</a>.
          </small>
        </p>
      )}
      {[...notes].map((note) => (
        <p key={note}>
          <small>
            <Note note={note} titles={titles} />
          </small>
        </p>
      ))}
    </>
  )
}

type RemovalProps = Omit<Props, 'sections'> & { section: RedlineSection }
