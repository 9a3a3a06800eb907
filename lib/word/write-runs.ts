import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  ExternalHyperlink,
  InsertedTextRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { isFromRight } from '../languages/tags'
import type { Mark } from '../redline/blocks'
import { type Change, hrefOf, newerText, type Run } from '../redline/words'
import type { Writer } from './write-docx'

/** Who made the tracked changes of a file, and when. */
export interface Authorship {
  author: string
  /** As `2026-11-28`. */
  day: string
}

/** Numbers tracked changes, each with its author. */
export function tracker({ author, day }: Authorship): () => { id: number; author: string; date: string } {
  let id = 0
  return () => ({ id: ++id, author, date: `${day}T00:00:00Z` })
}

/** A comment, and the words of a paragraph that it is on; without them it is on all. */
export interface Commented {
  id: number
  on?: { text: string; start: number }
}

/** Writes runs as those of Word: what was added and removed as tracked changes, and comments at their words. */
export function writeRuns(
  runs: Run[],
  { track, linkOf }: Pick<Writer, 'track' | 'linkOf'>,
  comments: Commented[] = [],
): ParagraphChild[] {
  const text = newerText(runs).replaceAll(/\s/g, ' ')
  const ranges = comments.map(({ id, on }) => ({ id, ...rangeOf(text, on) }))
  const edges = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const pieces = piecesOf(runs, edges)
  const children: ParagraphChild[] = []
  for (let index = 0; index < pieces.length; ) {
    const [href, from] = [hrefOf(pieces[index]?.marks ?? []), pieces[index]?.start]
    const end = pieces.findIndex(
      ({ marks, start }, at) => at > index && (hrefOf(marks) !== href || (start !== from && edges.includes(start))),
    )
    const own = pieces.slice(index, end < 0 ? pieces.length : end)
    index += own.length
    const written = own.map(({ change, text: words, marks }) => {
      const options = optionsOf(words, marks, href !== undefined)
      if (change === 'same') return new TextRun(options)
      const Tracked = change === 'added' ? InsertedTextRun : DeletedTextRun
      return new Tracked({ ...options, ...track() })
    })
    const starting = ranges.filter(({ start }) => start === from && pieces[index - own.length - 1]?.start !== from)
    children.push(...starting.map(({ id }) => new CommentRangeStart(id)))
    const link = href === undefined ? undefined : linkOf(href)
    if (link === undefined) children.push(...written)
    else if (/^s\d+$/.test(link)) children.push(new InternalHyperlink({ anchor: link, children: written }))
    else children.push(new ExternalHyperlink({ link, children: written }))
    const next = pieces[index]?.start ?? text.length
    const ending = ranges.filter((range) => range.end === next && next !== from)
    children.push(
      ...ending.flatMap(({ id }) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
    )
  }
  return children
}

/** Where in a text the words stand that a comment is on: where they should, or else first. */
function rangeOf(text: string, { text: on, start } = { text, start: 0 }): { start: number; end: number } {
  const words = on.replaceAll(/\s/g, ' ')
  const at = text.startsWith(words, start) ? start : text.indexOf(words)
  return at < 0 || words === '' ? { start: 0, end: text.length } : { start: at, end: at + words.length }
}

/** Stretches of text under one change and markup, each with where it starts in the newer text, cut at edges there. */
function piecesOf(runs: Run[], edges: number[]): { change: Change; text: string; marks: Mark[]; start: number }[] {
  let at = 0
  return runs.flatMap(({ change, text, marks, was, note }) => {
    if (note) return []
    if (change === 'removed') return [{ change, text, marks, start: at }]
    const start = at
    at += text.length
    const cuts = [start, ...edges.filter((edge) => edge > start && edge < at)]
    const now = was ? ('added' as const) : change
    return [
      ...(was ? [{ change: 'removed' as const, ...was, start }] : []),
      ...cuts.map((cut, index) => ({
        change: now,
        text: text.slice(cut - start, (cuts[index + 1] ?? at) - start),
        marks,
        start: cut,
      })),
    ]
  })
}

function optionsOf(text: string, marks: Mark[], isLink: boolean): IRunOptions {
  const has = (tag: string) => marks.some((mark) => mark.tag === tag) || undefined
  const style = has('code') ? 'Code' : isLink ? 'Hyperlink' : undefined
  const rightToLeft = isFromRight(text) || undefined
  const form = { bold: has('strong'), italics: has('em'), strike: has('del'), style, rightToLeft }
  return has('br') ? { ...form, break: text.length } : { ...form, text }
}
