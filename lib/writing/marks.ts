import type { Heading } from 'mdast'
import type { Edit } from '../source/source'
import { type HeadingMark, readHeading, writeMark } from '../text/anchors'

type Mark = Pick<HeadingMark, 'anchor' | 'aliases'>

/** The line of a heading with other anchors; undefined where its mark cannot be read. */
export function changeMark(line: string, change: (mark: Mark) => Mark): string | undefined {
  const [tail = ''] = /\s*(?:\[[^[\]\n]*#[^[\]\n]*\])?(?:\s+#+)?\s*$/.exec(line) ?? []
  const mark = readHeading(`Title ${tail.replace(/\s#*\s*$/, '')}`)
  if (!mark) return undefined
  const { anchor, aliases } = change(mark)
  return `${line.slice(0, line.length - tail.length)} ${writeMark(anchor, aliases)}`
}

/** Gives the heading of a node other anchors; nothing where its mark cannot be read. */
export function editMark(source: string, { position }: Heading, change: (mark: Mark) => Mark): Edit[] {
  const [start = 0, stop = 0] = [position?.start.offset, position?.end.offset]
  // One that a line of dashes makes of the words above ends before that line.
  const end = stop - (/\n.*$/.exec(source.slice(start, stop))?.[0].length ?? 0)
  const text = changeMark(source.slice(start, end), change)
  return text === undefined ? [] : [{ start, end, text }]
}
