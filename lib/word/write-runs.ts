import {
  DeletedTextRun,
  ExternalHyperlink,
  InsertedTextRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Mark } from '../redline/blocks'
import type { Change, Run } from '../redline/words'

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

/** Writes runs as those of Word, what was added and removed as tracked changes. */
export function writeRuns(
  runs: Run[],
  track: ReturnType<typeof tracker>,
  linkOf: (href: string) => string,
): ParagraphChild[] {
  const pieces = runs.flatMap(
    ({ change, text, marks, was, note }): { change: Change; text: string; marks: Mark[] }[] => {
      if (note) return []
      if (!was) return [{ change, text, marks }]
      return [
        { change: 'removed', ...was },
        { change: 'added', text, marks },
      ]
    },
  )
  const children: ParagraphChild[] = []
  for (let index = 0; index < pieces.length; ) {
    const href = hrefOf(pieces[index]?.marks)
    const end = pieces.findIndex((piece, at) => at > index && hrefOf(piece.marks) !== href)
    const own = pieces.slice(index, end < 0 ? pieces.length : end)
    index += own.length
    const written = own.map(({ change, text, marks }) => {
      const options = optionsOf(text, marks, href !== undefined)
      if (change === 'same') return new TextRun(options)
      return change === 'added'
        ? new InsertedTextRun({ ...options, ...track() })
        : new DeletedTextRun({ ...options, ...track() })
    })
    const link = href === undefined ? undefined : linkOf(href)
    if (link === undefined) children.push(...written)
    else if (/^s\d+$/.test(link)) children.push(new InternalHyperlink({ anchor: link, children: written }))
    else children.push(new ExternalHyperlink({ link, children: written }))
  }
  return children
}

function hrefOf(marks: Mark[] | undefined): string | undefined {
  return marks?.find(({ tag }) => tag === 'a')?.href
}

function optionsOf(text: string, marks: Mark[], isLink: boolean): IRunOptions {
  const has = (tag: string) => marks.some((mark) => mark.tag === tag) || undefined
  const style = has('code') ? 'Code' : isLink ? 'Hyperlink' : undefined
  const form = { bold: has('strong'), italics: has('em'), strike: has('del'), style }
  return has('br') ? { ...form, break: 1 } : { ...form, text }
}
