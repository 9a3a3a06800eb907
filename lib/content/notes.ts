import type { VFile } from 'vfile'
import { type Alias, isNode, parseDocument, stringify, visit } from 'yaml'
import { fileRules } from '../rules/file-rules'
import { explainYaml } from '../source/yaml-mistakes'
import { type Breach, problem } from '../text/problem'

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
  const none = (place: number | undefined, reason: string, rule: Breach) => {
    problem(file, place ?? 0, reason, rule)
    return []
  }
  if (error) return none(...explainYaml(error, yaml), fileRules.yaml)
  const aliases: Alias[] = []
  visit(document, { Alias: (_, node) => void aliases.push(node) })
  const [alias] = aliases
  if (alias) return none(alias.range?.[0], 'a value that begins with `*` is written in quotes', fileRules.yaml)
  const notes: unknown = document.toJS()
  if (notes === null) return []
  if (!Array.isArray(notes))
    return none(0, 'comments are a list; write `- ` before the first line of each', fileRules.field)
  const wrong = notes.findIndex((note) => !isNote(note))
  if (wrong < 0) return notes
  const node = document.getIn([wrong], true)
  const reason =
    'a comment, or a reply, has `by`, `date` and `says`, which are words, as are `section` and `on`; write them, in quotes where one is a number, or delete the comment'
  return none(isNode(node) ? node.range?.[0] : undefined, reason, fileRules.field)
}

function isNote(note: unknown): note is Note {
  const { section = '', on = '', occurrence = 1, replies = [] } = Object(note)
  const isPlaced = typeof section === 'string' && typeof on === 'string' && typeof occurrence === 'number'
  return [note, ...(Array.isArray(replies) ? replies : [undefined])].every(isRemark) && isPlaced
}

function isRemark(remark: unknown): boolean {
  const { by, date, says } = Object(remark)
  return [by, date, says].every((value) => typeof value === 'string')
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
