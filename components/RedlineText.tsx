import { blocksToHtml } from '../lib/redline/html'
import { degreeOf } from '../lib/redline/kinds'
import { onlyTypography } from '../lib/redline/label'
import { type Redline, type RedlineBlock, redlineSections } from '../lib/redline/redline'
import { newerText } from '../lib/redline/words'
import { Html } from './Html'
import { anchorsOf, RedlineSections } from './RedlineSections'
import { changedSections } from './RedlineTable'

interface Props {
  redline: Redline
  /** Notes of the newer version on sections that are gone, by their anchors. */
  retired: Record<string, string>
}

/** Two versions as one text: what was added and removed is marked, and sections that nothing happened to are folded. */
export function RedlineText({ redline, retired }: Props) {
  const { inShort, opening, sections } = redline
  const kept = redlineSections(sections).filter(({ newerNumber }) => newerNumber !== undefined)
  const titles = new Map(
    kept.flatMap(({ anchor, aliases, title }) => [anchor, ...aliases].map((name) => [name, newerText(title)])),
  )
  const stops = changedSections(redline).flatMap((section) => anchorsOf(section).slice(0, 1))
  return (
    <article className="prose redline">
      <Lead title="In short" blocks={inShort} />
      <Lead title="Opening" blocks={opening} />
      <RedlineSections sections={sections} stops={stops} retired={retired} titles={titles} />
    </article>
  )
}

/** A part of the text that has no heading. */
function Lead({ title, blocks }: { title: string; blocks: RedlineBlock[] }) {
  if (blocks.length === 0) return null
  const html = blocksToHtml(blocks)
  const degree = degreeOf(blocks)
  if (degree === 'same') {
    return (
      <details>
        <summary>
          <small>{title}, unchanged</small>
        </summary>
        <Html html={html} />
      </details>
    )
  }
  return (
    <section>
      <p>
        <small>
          {title}, {degree === 'typography' ? onlyTypography : degree}
        </small>
      </p>
      <Html html={html} />
    </section>
  )
}
