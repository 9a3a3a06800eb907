import { VFile } from 'vfile'
import { applyEdits } from '../source/source'
import { readHeadings } from '../text/headings'
import { parseOn } from '../text/parse'
import { editMark } from './marks'

/** A source in which links lead to the sections again that have their anchors, and no more to those to which they were led; only those of `isLed` that are named in headings on some lines. Returns the titles of those sections too; undefined where there are none. */
export function withLinksBack(
  source: string,
  lines: number[],
  isLed: (anchor: string) => boolean,
): { source: string; titles: string[] } | undefined {
  const tree = parseOn(new VFile(source))
  const headings = tree ? readHeadings(tree) : []
  const named = headings
    .filter(({ node }) => lines.includes(node.position?.start.line ?? 0))
    .flatMap(({ anchor, aliases }) => [anchor, ...aliases])
  const owners = headings.filter(({ anchor, node }) =>
    headings.some(
      (other) => other.node !== node && named.includes(anchor) && isLed(anchor) && other.aliases.includes(anchor),
    ),
  )
  if (owners.length === 0) return undefined
  const back = owners.map(({ anchor }) => anchor)
  const edits = headings.flatMap(({ node, anchor, aliases }) => {
    if (!aliases.some((alias) => alias !== anchor && back.includes(alias))) return []
    return editMark(source, node, (mark) => {
      const kept = mark.aliases.filter((alias) => !back.includes(alias))
      return { anchor: mark.anchor ?? (kept.length > 0 ? undefined : anchor), aliases: kept }
    })
  })
  return { source: applyEdits(source, edits), titles: owners.map(({ title }) => title) }
}
