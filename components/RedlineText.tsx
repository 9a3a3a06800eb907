import { fill, inLanguage, type Words } from '../lib/languages/words'
import { blocksToHtml } from '../lib/redline/html'
import { degreeOf } from '../lib/redline/kinds'
import { type Redline, type RedlineBlock, redlineSections } from '../lib/redline/redline'
import { newerText } from '../lib/redline/words'
import { Html } from './Html'
import { anchorsOf, RedlineSections } from './RedlineSections'
import { changedSections } from './RedlineTable'

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
  const { inShort, opening, sections } = redline
  const kept = redlineSections(sections).filter(({ newerNumber }) => newerNumber !== undefined)
  const titles = new Map(
    kept.flatMap(({ anchor, aliases, title }) => [anchor, ...aliases].map((name) => [name, newerText(title)])),
  )
  const mark = inLanguage(language, words.locale)
  const stops = changedSections(redline).flatMap((section) => anchorsOf(section).slice(0, 1))
  return (
    <article className="prose redline">
      <Lead title={words.inShort} blocks={inShort} words={words} mark={mark} />
      <Lead title={words.opening} blocks={opening} words={words} mark={mark} />
      <RedlineSections sections={sections} stops={stops} retired={retired} titles={titles} words={words} mark={mark} />
    </article>
  )
}

interface LeadProps {
  title: string
  blocks: RedlineBlock[]
  words: Words
  mark: ReturnType<typeof inLanguage>
}

/** A part of the text that has no heading. */
function Lead({ title: part, blocks, words, mark }: LeadProps) {
  if (blocks.length === 0) return null
  const { changes } = words
  const html = <Html html={blocksToHtml(blocks, words)} words={words} {...mark} />
  const degree = degreeOf(blocks)
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
    <section>
      <p>
        <small>{fill(changes.changedPart, { part, change: changes[degree] })}</small>
      </p>
      {html}
    </section>
  )
}
