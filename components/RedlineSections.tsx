import { Fragment, type ReactNode } from 'react'
import { counted, type inLanguage, type Words } from '../lib/languages/words'
import { blocksToHtml, headingToHtml } from '../lib/redline/html'
import { changeAnchor, sectionLabel } from '../lib/redline/label'
import { isUntouched, type RedlineSection, sectionChange } from '../lib/redline/redline'
import { grouped } from '../lib/system/group-by'
import { writeAnchor } from '../lib/text/anchors'
import { Html } from './Html'
import { FormerAnchors, Note } from './Note'
import { Phrase } from './Phrase'

interface Props {
  sections: RedlineSection[]
  /** The ids of all parts that something happened to, in reading order. */
  stops: string[]
  /** Notes of the newer version on sections that are gone, by their anchors. */
  retired: Record<string, string>
  /** The titles of the newer sections, by their anchors and aliases. */
  titles: Map<string, string>
  words: Words
  /** Marks what is in the language of the text. */
  mark: ReturnType<typeof inLanguage>
}

/** The anchors of a section on the page, of which there is always one. A removed section with an heir leaves its own to that one, which has it on this page too. */
export function anchorsOf({ anchor, aliases, heir }: RedlineSection): [string, ...string[]] {
  if (!heir) return [anchor, ...aliases]
  const [first = changeAnchor(anchor), ...others] = aliases
  return [first, ...others]
}

/** The sections of a redline; those in a row that nothing happened to are folded together, and a link to one unfolds them. */
export function RedlineSections({ sections, ...rest }: Props) {
  const isFolded = (section: RedlineSection | undefined) => section !== undefined && isUntouched(section)
  const runs = grouped(sections, (section, index) => !isFolded(section) || !isFolded(sections[index - 1]))
  return runs.map((run) => {
    const [first] = run
    const shown = run.map((section) => <Part key={section.anchor} section={section} {...rest} />)
    if (!first || !isUntouched(first)) return <Fragment key={first?.anchor}>{shown}</Fragment>
    return (
      <details key={first.anchor}>
        <summary>
          <small>{counted(rest.words, rest.words.changes.unchangedSections, run.length)}</small>
        </summary>
        {shown}
      </details>
    )
  })
}

type PartProps = Omit<Props, 'sections'> & { section: RedlineSection }

function Part({ section, ...rest }: PartProps) {
  const { stops, words, mark } = rest
  const { depth, blocks, children, moved } = section
  const Heading = `h${depth}` as 'h2' | 'h3' | 'h4'
  const [id, ...others] = anchorsOf(section)
  const change = sectionChange(section)
  const label = sectionLabel(section, words)
  return (
    <section id={id} data-change={change === 'same' && moved ? 'moved' : change}>
      <FormerAnchors anchors={others} />
      <Steps id={id} stops={stops} words={words} />
      <Heading>
        <Html html={headingToHtml(section)} words={words} inline {...mark} />{' '}
        {label !== words.changes.unchanged && <small>{label}</small>}
      </Heading>
      <Removal section={section} {...rest} />
      <Html html={blocksToHtml(blocks, words)} words={words} {...mark} />
      {isUntouched(section) ? (
        children.map((child) => <Part key={child.anchor} section={child} {...rest} />)
      ) : (
        <RedlineSections sections={children} {...rest} />
      )}
    </section>
  )
}

/** Links from a part to the changes before and after it, where something happened to it. */
export function Steps({ id, stops, words }: { id: string } & Pick<Props, 'stops' | 'words'>) {
  const place = stops.indexOf(id)
  if (place < 0 || stops.length < 2) return null
  const step = (to: string | undefined, label: string): ReactNode =>
    to !== undefined && <a href={`#${writeAnchor(to)}`}>{label}</a>
  return (
    <small className="steps">
      {step(stops[place - 1], words.changes.previous)} {step(stops[place + 1], words.changes.following)}
    </small>
  )
}

/** Says of a section that was removed where links to it lead. */
function Removal({ section, retired, titles, words, mark }: PartProps) {
  const { anchor, aliases, newerNumber, heir } = section
  if (newerNumber !== undefined) return null
  const notes = new Set(
    [anchor, ...aliases].flatMap((name) => (Object.hasOwn(retired, name) ? (retired[name] ?? []) : [])),
  )
  return (
    <>
      {heir && (
        <p>
          <small>
            <Phrase
              text={words.changes.heir}
              values={{ title: heir.title }}
              links={{ heir: `#${writeAnchor(heir.anchor)}` }}
            />
          </small>
        </p>
      )}
      {[...notes].map((note) => (
        <p key={note}>
          <small {...mark}>
            <Note note={note} titles={titles} />
          </small>
        </p>
      ))}
    </>
  )
}
