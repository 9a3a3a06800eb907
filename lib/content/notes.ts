import type { VFile } from 'vfile'
import { parseDocument, stringify } from 'yaml'
import { fieldValue, yamlSyntax } from '../rules/file-rules'
import { problem } from '../text/problem'
import { explainYaml } from './yaml-mistakes'

/** A comment on a draft, such as counsel writes in the margin of a Word file. */
export interface Note extends Remark {
  /** The anchor of its section; undefined above the first one. */
  section?: string
  /** The words that it is on. */
  on?: string
  /** Which of these words in its section, from 1, where it is not the first. */
  occurrence?: number
  replies?: Remark[]
  resolved?: boolean
}

/** What somebody says, and when. */
export interface Remark {
  by: string
  /** As `2026-11-28`. */
  date: string
  says: string
}

/** The comments in a file. Reports what cannot be read. */
export function readNotes(file: VFile): Note[] {
  const yaml = String(file)
  const document = parseDocument(yaml, { prettyErrors: false })
  const [error] = document.errors
  if (error) problem(file, error.pos[0], explainYaml(error, yaml), yamlSyntax)
  const notes: unknown = error ? [] : document.toJS()
  const isWell = (note: unknown): note is Note =>
    typeof note === 'object' && note !== null && ['by', 'date', 'says'].every((name) => name in note)
  if (notes === null) return []
  if (Array.isArray(notes) && notes.every(isWell)) return notes
  const reason = 'a comment has no `by`, `date` or `says`; write all three, or delete the comment'
  if (!error) problem(file, 0, reason, fieldValue)
  return []
}

/** Writes comments as the file that they are. */
export function writeNotes(notes: Note[]): string {
  const about = '# Comments on the draft. Write `resolved: true` into one that is dealt with, or delete it.'
  return `${about}\n${stringify(notes, { lineWidth: 0 })}`
}

/** Comments with those of another file, which may have some of them with more replies, or resolved. */
export function joinNotes(notes: Note[], others: Note[]): Note[] {
  const isSame = (one: Remark, other: Remark) =>
    one.by === other.by && one.says === other.says && one.date === other.date
  const left = [...others]
  const known = notes.map((note): Note => {
    const index = left.findIndex((other) => isSame(note, other))
    const [other] = index < 0 ? [] : left.splice(index, 1)
    const { replies = [], resolved } = note
    const added = (other?.replies ?? []).filter((reply) => !replies.some((own) => isSame(own, reply)))
    const isResolved = added.length > 0 ? other?.resolved : (resolved ?? other?.resolved)
    if (added.length === 0 && isResolved === resolved) return note
    return { ...note, replies: [...replies, ...added], resolved: isResolved }
  })
  return [...known, ...left]
}
