import { closest, distance } from 'fastest-levenshtein'
import type { VFile } from 'vfile'
import { isMap, isScalar, type Node, parseDocument, type YAMLError, type YAMLMap } from 'yaml'
import { isColor } from '../color'
import { isDate } from '../dates'
import type { Field, Fields } from '../fields'
import { hiddenCharacters } from '../text/hidden'
import { problem } from '../text/problem'

/** A value, and the offset in the file at which it stands. */
export interface Value {
  text: string
  offset: number
}

/** Values by name, in the order of the file. */
export type Notes = Map<string, Value>

/** Values of fields by name, and those of fields of notes; a field that is absent or wrong is left out. */
export interface Values {
  values: Partial<Record<string, Value>>
  notes: Partial<Record<string, Notes>>
}

/** Reads YAML that starts at `offset` in the file and checks it against the fields. Reports what is missing, unknown or of another kind. */
export function readFields(file: VFile, yaml: string, offset: number, fields: Fields): Values {
  const document = parseDocument(yaml, { prettyErrors: false })
  const [error] = document.errors
  if (error) {
    problem(file, offset + error.pos[0], explain(error), 'yaml')
    return { values: {}, notes: {} }
  }
  const map = document.contents
  if (map !== null && !isMap(map)) {
    problem(file, offset, 'these are no fields; write `name: value`, one on a line', 'yaml')
    return { values: {}, notes: {} }
  }
  const values: Values['values'] = {}
  const notes: Values['notes'] = {}
  for (const { key, value } of map?.items ?? []) {
    const place = offset + (startOf(key) ?? 0)
    const name = isScalar(key) ? String(key.value) : ''
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!field) {
      problem(file, place, `there is no field \`${name}\`; ${suggest(name, fields)}`, 'field')
      continue
    }
    if (field.kind === 'notes' && isMap(value)) {
      notes[name] = readNotes(file, value, offset, field)
      continue
    }
    const text = isScalar(value) ? textOf(value.value, field) : undefined
    const wrong = text === undefined ? notOfKind(field) : refuse(text, field)
    const at = offset + (startOf(value) ?? startOf(key) ?? 0)
    if (text !== undefined && isScalar(value) && value.comment && (field.kind === 'text' || value.value === null)) {
      problem(file, at, `what follows \`#\` would be left out of \`${name}\`; write the value in quotes`, 'field')
    } else if (text === undefined || wrong !== undefined) problem(file, at, `\`${name}\` ${wrong}`, 'field')
    else values[name] = { text, offset: at }
  }
  for (const [name, field] of Object.entries(fields)) {
    const present = map?.items.some(({ key }) => isScalar(key) && key.value === name)
    if (field.required && !present)
      problem(file, offset, `\`${name}\` is missing; write \`${name}: …\`, ${field.help}`, 'field')
  }
  return { values, notes }
}

function readNotes(file: VFile, map: YAMLMap, offset: number, field: Field): Notes {
  const notes: Notes = new Map()
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const text = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : ''
    const wrong = refuse(text, { ...field, kind: 'text' })
    const at = offset + (startOf(key) ?? 0)
    if (isScalar(value) && value.comment) {
      problem(file, at, `what follows \`#\` would be left out of the note \`${name}\`; write it in quotes`, 'field')
    } else if (wrong !== undefined) problem(file, at, `the note \`${name}\` ${wrong}`, 'field')
    else notes.set(name, { text, offset: at })
  }
  return notes
}

function textOf(value: unknown, { kind }: Field): string | undefined {
  if (value === null) return ''
  if (kind === 'days') return typeof value === 'number' ? String(value) : undefined
  if (kind === 'notes') return undefined
  return typeof value === 'string' ? value.trim() : undefined
}

function notOfKind({ kind, help }: Field): string {
  switch (kind) {
    case 'days':
      return 'is no number; write a number of days from 0 to 999, without quotes'
    case 'notes':
      return 'has no names; write `name: "text"` on lines of their own, two spaces in'
    default:
      return `is not text; write ${help}, in quotes`
  }
}

function refuse(text: string, field: Field): string | undefined {
  if (text === '') return `is empty; write ${field.help}`
  const [hidden] = hiddenCharacters(text)
  if (hidden) return `has a hidden character: ${hidden.reason}`
  switch (field.kind) {
    case 'text':
      return text.includes('\n') ? `has several lines; write it in one` : undefined
    case 'date':
      return isDate(text) ? undefined : `is "${text}", which is no day; write it as 2025-05-04`
    case 'choice':
      return field.choices?.includes(text) ? undefined : `is "${text}"; write ${field.choices?.join(' or ')}`
    case 'notes':
      return undefined
    case 'days':
      return /^\d{1,3}$/.test(text) ? undefined : `is "${text}"; write a number of days from 0 to 999`
    case 'color':
      return isColor(text) ? undefined : `is "${text}", which is no colour; write it as "#1d5c4f", in quotes`
    case 'email':
      return /^[^\s@<>"?&#]+@[^\s@<>"?&#]+\.[^\s@<>"?&#]+$/.test(text)
        ? undefined
        : `is "${text}", which is no e-mail address; write one such as privacy@example.org`
    case 'web address':
      return /^https?:\/\/[^\s@\\]+$/.test(text) && URL.canParse(text)
        ? undefined
        : `is "${text}", which is no web address; write one such as https://example.org`
  }
}

function suggest(name: string, fields: Fields): string {
  const names = Object.keys(fields)
  const near = closest(name.toLowerCase(), names)
  return distance(name.toLowerCase(), near) <= 3 ? `did you mean \`${near}\`?` : `the fields are ${names.join(', ')}`
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0]
}

/** What the YAML reader could not read, in an editor's words. */
function explain({ code }: YAMLError): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'this field is there twice; delete one'
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'the value has a colon; write it in quotes, as `title: "Privacy policy: app"`'
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'a quote is not closed, or a colon is missing; write `name: value`, or `name: "value"`'
    case 'TAB_AS_INDENT':
      return 'this line begins with a tabulator; begin it with the name of a field'
    default:
      return 'this line cannot be read; write `name: value`, and the value in quotes where it has signs other than letters'
  }
}
