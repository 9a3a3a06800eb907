import { fill, inLanguage, type Words } from '../lib/languages/words'
import { blocksToHtml } from '../lib/redline/html'
import { leadsOf } from '../lib/redline/label'
import { changedSections, type Redline } from '../lib/redline/redline'
import { newerText } from '../lib/redline/words'
import { allSections } from '../lib/text/text'
import { Html } from './Html'
import { anchorsOf, RedlineSections, Steps } from './RedlineSections'

interface Props {
  redline: Redline
  /** Notes of the newer version on sections that are gone, by their anchors. */
  retired: Record<string, string>
  words: Words
  /** The language of the text. */
  language: string
}

/** Two versions as one text: what was added and removed is marked, and sections that nothing happened to are folded. */
export function RedlineText({ redline, retired, words, language }: Props) {
  const { sections } = redline
  const kept = allSections(sections).filter(({ newerNumber }) => newerNumber !== undefined)
  const titles = new Map(
    kept.flatMap(({ anchor, aliases, title }) => [anchor, ...aliases].map((name) => [name, newerText(title)])),
  )
  const mark = inLanguage(language, words.locale)
  const leads = leadsOf(redline, words)
  const stops = [
    ...leads.flatMap(({ id, degree }) => (degree === 'same' ? [] : id)),
    ...changedSections(redline).map((section) => anchorsOf(section)[0]),
  ]
  return (
    <article className="prose redline">
      {leads.map((lead) => (
        <Lead key={lead.id} lead={lead} stops={stops} words={words} mark={mark} />
      ))}
      <RedlineSections sections={sections} stops={stops} retired={retired} titles={titles} words={words} mark={mark} />
    </article>
  )
}

interface LeadProps {
  lead: ReturnType<typeof leadsOf>[number]
  stops: string[]
  words: Words
  mark: ReturnType<typeof inLanguage>
}

/** A part of the text that has no heading. */
function Lead({ lead: { id, title: part, blocks, degree }, stops, words, mark }: LeadProps) {
  if (blocks.length === 0) return null
  const { changes } = words
  const html = <Html html={blocksToHtml(blocks, words)} words={words} {...mark} />
  if (degree === 'same') {
    return (
      <details>
        <summary>
          <small>{fill(changes.unchangedPart, { part })}</small>
        </summary>
        {html}
      </details>
    )
  }
  return (
    <section id={id}>
      <Steps id={id} stops={stops} words={words} />
      <p>
        <small>{fill(changes.changedPart, { part, change: changes[degree] })}</small>
      </p>
      {html}
    </section>
  )
}
