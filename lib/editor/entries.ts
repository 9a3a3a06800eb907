import { refuse } from '../content/field-values'
import type { Field } from '../content/schema'
import { isRecord } from '../system/record'

/** One entry of a field that holds notes, lists or records by name, as a form shows it. */
export interface Entry {
  name: string
  /** Texts by the fields of a record; of notes and lists there is one, `text`. */
  texts: Record<string, string>
}

/** The entries of a value as YAML has it. Throws an error for a value of another form. */
export function readEntries(value: unknown, { kind }: Field): Entry[] {
  if (value === undefined || value === null) return []
  if (!isRecord(value)) throw new Error('This field has no names. Mend it in a text editor first.')
  return Object.entries(value).map(([name, one]) => {
    if (kind !== 'records') return { name, texts: { text: textOf(one) } }
    if (!isRecord(one)) throw new Error(`“${name}” has no fields. Mend it in a text editor first.`)
    return { name, texts: Object.fromEntries(Object.entries(one).map(([field, text]) => [field, textOf(text)])) }
  })
}

/** The value of entries, as YAML has it; undefined when there are none. */
export function writeEntries(entries: Entry[], { kind }: Field): Record<string, Written> | undefined {
  if (entries.length === 0) return undefined
  return Object.fromEntries(entries.map(({ name, texts }) => [name.trim(), writeTexts(texts, kind)]))
}

/** What an entry is written as. */
export type Written = string | string[] | Record<string, string>

/** Why entries cannot be saved; undefined when they can. */
export function refuseEntries(entries: Entry[], field: Field): string | undefined {
  const names = entries.map(({ name }) => name.trim())
  if (names.includes('')) return 'One of them has no name. Choose one, or remove it.'
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return `“${twice}” is there twice. Remove one.`
  return entries.map((entry) => refuseTexts(entry, field)).find((refusal) => refusal !== undefined)
}

/** Why the texts of an entry cannot be saved. One that is empty can, and the check reports it. */
function refuseTexts({ name, texts }: Entry, field: Field): string | undefined {
  const parts = Object.entries(texts).flatMap(([column, text]) => {
    const own = field.kind === 'records' ? field.fields?.[column] : field
    const written = field.kind === 'lists' ? writeTexts({ text }, 'lists') : text
    const values = typeof written === 'string' ? [written] : Object.values(written)
    return own ? values.filter((value) => value.trim() !== '').map((value) => ({ own, value: value.trim() })) : []
  })
  const wrong = parts.map(({ own, value }) => ({ own, refusal: refuse(value, own) })).find(({ refusal }) => refusal)
  return wrong && `“${name}”: ${wrong.own === field ? 'its text' : wrong.own.label} ${wrong.refusal}`
}

function writeTexts(texts: Entry['texts'], kind: Field['kind']): Written {
  if (kind === 'records') return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
  const text = (texts.text ?? '').trim()
  if (kind !== 'lists' || !text.includes(',') || /^not applicable\b/i.test(text)) return text
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  return value === undefined || value === null ? '' : String(value)
}
