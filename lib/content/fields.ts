import type { VFile } from 'vfile'
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import { fileRules } from '../rules/file-rules'
import { both } from '../source/said'
import { explainYaml } from '../source/yaml-mistakes'
import { readAnchor } from '../text/anchors'
import { problem } from '../text/problem'
import { refuse, textOf } from './field-values'
import { nearest, suggest } from './mistakes'
import { type Field, type Fields, isList } from './schema'

/** A value, and the offset in the file at which it stands. */
export interface Value {
  text: string
  offset: number
}

/** Values by name, in the order of the file. */
export type Named = Map<string, Value>

/** Lists of values by name, each with the offset of its name. */
export type Lists = Map<string, { offset: number; values: Value[] }>

/** Fields by name, each with the offset of its name. */
export type Records = Map<string, { offset: number; values: Partial<Record<string, Value>> }>

/** The values of fields by the field's name, for each kind of field; one that is absent or wrong is left out. */
export interface Values {
  values: Partial<Record<string, Value>>
  choices: Partial<Record<string, Value[]>>
  named: Partial<Record<string, Named>>
  lists: Partial<Record<string, Lists>>
  records: Partial<Record<string, Records>>
  /** Where each field that is there stands. */
  offsets: Partial<Record<string, number>>
}

/** How many characters of YAML are read: more takes long, and no company has so many facts. */
const mostCharacters = 50_000

/** Reads YAML that starts at `offset` in the file and checks it against the fields. Reports what is missing, unknown or of another kind. */
export function readFields(file: VFile, yaml: string, offset: number, fields: Fields): Values {
  const found = noValues()
  if (yaml.length > mostCharacters) {
    const reason = `the fields have ${yaml.length} characters, and at most ${mostCharacters} are read; write less here`
    problem(file, offset, reason, fileRules.field)
    return found
  }
  const document = parseDocument(yaml, { prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const [at, reason] = explainYaml(error, yaml)
    problem(file, offset + at, reason, fileRules.yaml)
    return found
  }
  const map = document.contents
  if (map !== null && !isMap(map)) {
    problem(file, offset, 'these are no fields; write `name: value`, one on a line', fileRules.yaml)
    return found
  }
  if (map) readMap({ file, offset }, map, fields, found)
  else reportMissing(file, offset, undefined, fields)
  return found
}

/** Whether all fields of a file could be read; where not, nothing in it counts as gone. */
export function isWellRead({ messages }: VFile): boolean {
  const rules = [fileRules.field.id, fileRules.yaml.id, fileRules.encoding.id]
  return !messages.some(({ ruleId }) => rules.includes(ruleId ?? ''))
}

function noValues(): Values {
  return { values: {}, choices: {}, named: {}, lists: {}, records: {}, offsets: {} }
}

/** The file that is read, and the offset in it at which the YAML starts. */
interface Source {
  file: VFile
  offset: number
}

function readMap(source: Source, map: YAMLMap, fields: Fields, found: Values, start = 0): void {
  const { file, offset } = source
  for (const pair of map.items) {
    const name = nameOf(pair)
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    const place = placeOf(source, pair.key)
    if (field) {
      found.offsets[name] = place
      readField(source, pair, field, found)
    } else problem(file, place, `there is no field \`${name}\`; ${suggestField(name, map, fields)}`, fileRules.field)
  }
  reportMissing(file, offset + start, map, fields)
}

/** Adds what a field says to what was found. */
function readField(source: Source, pair: Pair, field: Field, found: Values): void {
  const { key, value } = pair
  const { kind } = field
  const name = nameOf(pair)
  if (isMap(value) && (kind === 'notes' || kind === 'targets')) found.named[name] = readNamed(source, value, field)
  else if (isMap(value) && kind === 'lists') found.lists[name] = readLists(source, value, field)
  else if (isMap(value) && kind === 'records') found.records[name] = readRecords(source, value, field)
  else if (kind === 'lists') reportUnnamed(source, name, value, field, placeOf(source, key))
  else if (isList(field)) {
    const list = readList(source, pair, field)
    if (isSeq(value) || list.length > 0) found.choices[name] = list
  } else {
    const one = readValue(source.file, `\`${name}\``, value, field, placeOf(source, value, key))
    if (one) found.values[name] = one
  }
}

/** Reports of a field whose lists have no names what to write. */
function reportUnnamed({ file }: Source, name: string, value: unknown, field: Field, place: number): void {
  const isEmpty = isScalar(value) && value.value === null
  const wrong = isEmpty
    ? `is empty; write ${field.help}`
    : `has no names; write the name of a ${field.named} and \`: anchor\` on lines of their own, two spaces in`
  problem(file, place, `\`${name}\` ${wrong}`, fileRules.field)
}

function reportMissing(file: VFile, place: number, map: YAMLMap | undefined, fields: Fields): void {
  for (const [name, { required, help, label }] of Object.entries(fields)) {
    if (!required || map?.items.some((pair) => nameOf(pair) === name)) continue
    problem(
      file,
      place,
      both`\`${name}\` is missing; write ${[`\`${name}: …\`, `, '']}${help}`,
      fileRules.field,
    ).missing = label
  }
}

/** Reads one value. `called` is what messages call it, and `place` where they stand. */
function readValue(file: VFile, called: string, node: unknown, field: Field, place: number): Value | undefined {
  const text = isScalar(node) ? textOf(node.value, field) : undefined
  const wrong = refuse(text, field)
  if (text !== undefined && isScalar(node) && isCutShort(node, field)) {
    const meant = field.kind === 'lists' ? 'the anchor without `#`' : 'the value in quotes'
    problem(file, place, `what follows \`#\` would be left out of ${called}; write ${meant}`, fileRules.field)
  } else if (text === undefined || wrong !== undefined) {
    problem(file, place, both`${called} ${wrong}`, fileRules.field).missing = text === '' ? field.label : undefined
  } else return { text, offset: place }
  return undefined
}

/** A `#` in words was meant as one. After a day or a choice it starts a remark. */
function isCutShort({ comment, value }: Scalar, { kind }: Field): boolean {
  return Boolean(comment) && (value === null || ['text', 'texts', 'lists', 'target'].includes(kind))
}

/** Notes by the anchors that they are on, or targets by their names. */
function readNamed(source: Source, map: YAMLMap, field: Field): Named {
  const areNotes = field.kind === 'notes'
  const one: Field = { ...field, kind: areNotes ? 'text' : 'target' }
  return new Map(
    map.items.flatMap((pair) => {
      const { key, value } = pair
      const name = nameOf(pair)
      const called = areNotes ? `the note \`${name}\`` : `\`${name}\``
      const read = readValue(source.file, called, value, one, placeOf(source, areNotes ? key : value, key))
      return read ? [[areNotes ? readAnchor(name) : name, read] as const] : []
    }),
  )
}

function readLists(source: Source, map: YAMLMap, field: Field): Lists {
  const lists: Lists = new Map()
  for (const pair of map.items) {
    const name = nameOf(pair)
    const place = placeOf(source, pair.key)
    if (field.names && !field.names.includes(name)) {
      problem(
        source.file,
        place,
        `there is no ${field.named} \`${name}\`; ${suggestName(name, field)}`,
        fileRules.field,
      )
      continue
    }
    const values = readList(source, pair, field)
    if (isSeq(pair.value) && pair.value.items.length === 0)
      problem(source.file, place, `\`${name}\` is empty; write ${field.help}`, fileRules.field)
    if (values.length > 0) lists.set(name, { offset: place, values })
  }
  return lists
}

function suggestName(name: string, { names = [], synonyms }: Field): string {
  const same = synonyms?.get(name.toLowerCase())
  return same ? `write \`${same}\`` : suggest(name, names, 'there are')
}

function readRecords(source: Source, map: YAMLMap, field: Field): Records {
  const records: Records = new Map()
  for (const pair of map.items) {
    const name = nameOf(pair)
    const place = placeOf(source, pair.key)
    if (!isMap(pair.value)) {
      const fields = Object.keys(field.fields ?? {}).map((own) => `\`${own}: …\``)
      const reason = `\`${name}\` has no fields; write ${fields.join(' and ')} on lines of their own below it, four spaces in`
      problem(source.file, place, reason, fileRules.field)
      continue
    }
    const found = noValues()
    readMap(source, pair.value, field.fields ?? {}, found, place - source.offset)
    records.set(name, { offset: place, values: found.values })
  }
  return records
}

/** The values of a list, of which one may be written as its only value. */
function readList(source: Source, pair: Pair, field: Field): Value[] {
  const called = `\`${nameOf(pair)}\``
  const values = isSeq(pair.value) ? pair.value.items : [pair.value]
  const read = values.flatMap((one) => readValue(source.file, called, one, field, placeOf(source, one, pair.key)) ?? [])
  const seen = new Set<string>()
  return read.filter(({ text, offset }) => {
    if (!seen.has(text)) return seen.add(text)
    // In the fields of a text, which is not edited once it is published, that does no harm.
    if (!field.areAnchors)
      problem(source.file, offset, `${called} has "${text}" twice; delete one of the two`, fileRules.field)
    return false
  })
}

/** As it is written: `4.20` is a name, though also a number. */
function nameOf({ key }: Pair): string {
  if (!isScalar(key)) return ''
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

/** Where in the file a node stands, or else its name. */
function placeOf({ offset }: Source, node: unknown, name?: unknown): number {
  return offset + (startOf(node) ?? startOf(name) ?? 0)
}

/** What field was meant, unless that is there already. */
function suggestField(name: string, map: YAMLMap, fields: Fields): string {
  const near = nearest(name, Object.keys(fields))
  if (map.items.some((pair) => nameOf(pair) === near)) return `\`${near}\` is there too; delete one of the two`
  return suggest(name, Object.keys(fields), 'the fields are')
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0]
}
