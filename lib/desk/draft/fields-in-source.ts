import { isDeepStrictEqual } from 'node:util'
import { Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, visit, type YAMLMap } from 'yaml'
import { findFields } from '../../content/front-matter'
import { type Field, type Fields, isList } from '../../content/schema'
import { isRecord } from '../../system/record'
import { Unwritable } from '../document/document'
import { filled } from '../forms/filled'

/** What fields say, by name: a text, a list of texts, or either by name, as their kind is. Days are texts too. What is of another kind is as YAML has it. */
export type FieldValues = Record<string, unknown>

/** How a value is written: as one, as a list, which may be written as its only entry, or as values by name. */
type Shape = 'text' | 'number' | 'list' | 'anchors' | Shapes
type Shapes = (name: string) => Shape | undefined

/** What a source of fields says; undefined where it is no YAML, or has no names. */
export function readFields(source: string, fields: Fields): FieldValues | undefined {
  const map = mapIn(source)
  return map && valuesIn(map, shapesOf(fields))
}

/** What the fields of a text say, between its lines of `---`; nothing where they cannot be read. */
export function readFieldsOf(text: string, fields: Fields): FieldValues {
  return readFields(findFields(text)?.yaml ?? '', fields) ?? {}
}

/**
 * A source of fields with other values for some of them, or without those that are empty and not required. Comments, and what
 * means the same as before, stay byte for byte. Throws `Unwritable` where that cannot be done.
 */
export function writeFields(source: string, changed: FieldValues, fields: Fields): string {
  const wanted = Object.fromEntries(
    Object.entries(changed).map(([name, value]) => [name, filled(value, fields[name]?.required)]),
  )
  const former = readFields(source, fields)
  if (!former) throw new Unwritable('These fields cannot be read. Correct them in a text editor first.')
  const written = writeMap(source, wanted, shapesOf(fields), Object.keys(fields))
  if (!isDeepStrictEqual(settled(readFields(written, fields)), settled({ ...former, ...wanted })))
    throw new Unwritable('These fields cannot be written as they are. Correct them in a text editor.')
  return written
}

function settled(values: FieldValues = {}): FieldValues {
  const entries = Object.entries(values).map(([name, value]) => [name, filled(value)])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function shapesOf(fields: Fields): Shapes {
  return (name) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return field && shapeOf(field)
  }
}

function shapeOf(field: Field): Shape {
  if (isList(field)) return 'list'
  if (field.kind === 'notes' || field.kind === 'targets') return () => 'text'
  if (field.kind === 'lists') return () => 'anchors'
  if (field.kind === 'records') return () => shapesOf(field.fields ?? {})
  return field.kind === 'days' ? 'number' : 'text'
}

/** The fields of a source, of which there may be none; undefined where it is something else. */
function mapIn(source: string): YAMLMap | undefined {
  const document = parseDocument(source)
  const { contents, errors } = document
  let isPlain = errors.length === 0 && (contents === null || isMap(contents))
  // What is said elsewhere cannot be changed in its place.
  visit(document, {
    Alias: () => {
      isPlain = false
    },
  })
  return isPlain ? ((contents ?? new Document({}).contents) as YAMLMap) : undefined
}

function valuesIn(map: YAMLMap, shapes: Shapes): FieldValues {
  return Object.fromEntries(map.items.map((pair) => [nameOf(pair), readNode(pair.value, shapes(nameOf(pair)))]))
}

function readNode(node: unknown, shape: Shape | undefined): unknown {
  if (typeof shape === 'function' && isMap(node)) return valuesIn(node, shape)
  const isSeveral = shape === 'list' || shape === 'anchors'
  if (isSeveral && isSeq(node)) return node.items.map((item) => readNode(item, 'text'))
  if (node && !isScalar(node)) return (node as Node).toJSON()
  const text = isScalar(node) ? textIn(node.value, node.source) : ''
  if (isSeveral) return text === '' ? [] : [text]
  return typeof shape === 'function' && text === '' ? {} : text
}

function textIn(value: unknown, source: string | undefined): string {
  if (value === null) return ''
  // `4.20` is a text, though also a number.
  return (typeof value === 'string' ? value : (source ?? String(value))).trim()
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? textIn(key.value, key.source) : ''
}

/** Writes values into the source of a map, which may be indented, touching only the lines of those that differ. One that is `null` goes even if it is empty. */
function writeMap(source: string, wanted: FieldValues, shapes: Shapes, order: string[] = []): string {
  // What goes, goes last: it may be what shows how far the lines are indented.
  const entries = Object.entries(wanted).sort(([, a], [, b]) => Number(isGone(a)) - Number(isGone(b)))
  return entries.reduce(
    (made, [name, value]) => writeOne(made, name, value, shapes(name), order.slice(0, order.indexOf(name) + 1)),
    source,
  )
}

/** Writes a value into the source of a map; a new one below those that stand `before` it in the schema, or else at the end. */
function writeOne(source: string, name: string, value: unknown, shape: Shape | undefined, before: string[]): string {
  const map = mapIn(source)
  const places = (map?.items ?? []).map((pair) => placeOf(source, pair))
  const place = places.find((one) => one.name === name)
  if (isWritten(value, shape, place)) return source
  const node = place?.node
  const above = places.findLast((one) => before.includes(one.name)) ?? places.at(-1)
  const end = above?.stop ?? source.length
  // Those in braces share their lines.
  const { start, stop } = map?.flow ? { start: 0, stop: source.length } : (place ?? { start: end, stop: end })
  const [head, lines, tail] = [source.slice(0, start), source.slice(start, stop), source.slice(stop)]
  if (typeof shape === 'function' && isRecord(value) && isMap(node) && !node.flow && !map?.flow) {
    const inner = lineStart(source, node.range?.[0] ?? start)
    return source.slice(0, inner) + writeMap(source.slice(inner, stop), withGone(node, value), shape) + tail
  }
  if (isGone(value) && !map?.flow) return head + tail
  const [indent = ''] = /^[ \t]*/.exec(source.slice(places[0]?.start)) ?? []
  const newLine = source.includes('\r\n') ? '\r\n' : '\n'
  const made = rewrite(lines, name, value, shape)
    .replaceAll(/(?<![^\n])(?=[^\n])/g, indent)
    .replaceAll('\n', newLine)
  return head + (/[^\n]$/.test(head) ? newLine : '') + made + tail
}

/** Whether a place in a source says a value already, in the way of its shape. */
function isWritten(value: unknown, shape: Shape | undefined, place?: Place): boolean {
  if (!place) return isGone(value)
  const { node } = place
  const isSame = isDeepStrictEqual(filled(node && readNode(node, shape)), filled(value))
  return value !== null && isSame && isOfKind(node, shape)
}

function isGone(value: unknown): boolean {
  return value === undefined || value === null
}

interface Place {
  name: string
  node: unknown
  /** Where its lines start, and where they stop, without comments below. */
  start: number
  stop: number
}

function placeOf(source: string, pair: Pair): Place {
  const end = endOf(pair.value) ?? endOf(pair.key) ?? 0
  const after = source.indexOf('\n', end - 1)
  const start = lineStart(source, (pair.key as Node).range?.[0] ?? 0)
  return { name: nameOf(pair), node: pair.value, start, stop: after === -1 ? source.length : after + 1 }
}

/** Where the words of a node end, without the comments behind it. */
function endOf(node: unknown): number | undefined {
  if (isMap(node) && !node.flow) return endOf(node.items.at(-1)?.value) ?? endOf(node.items.at(-1)?.key)
  if (isSeq(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1))
  return (node as Node | null)?.range?.[1]
}

function lineStart(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1
}

/** Whether a value is written as the check takes it: `2024` is no text without quotes. */
function isOfKind(node: unknown, shape: Shape | undefined): boolean {
  return shape !== 'text' || !isScalar(node) || node.value === null || typeof node.value === 'string'
}

/** The lines of a field, or of several, with another value for it, in the layout and with the comments that they have. */
function rewrite(lines: string, name: string, value: unknown, shape: Shape | undefined): string {
  const document = parseDocument(lines.trim() === '' ? '{}' : lines)
  const map = document.contents as unknown as YAMLMap
  if (lines.trim() === '') map.flow = false
  put(document, map, name, value, shape)
  return document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] /.test(lines) })
}

function put(document: Document.Parsed, map: YAMLMap, name: string, value: unknown, shape: Shape | undefined): void {
  const pair = map.items.find((one) => nameOf(one) === name)
  const node = pair?.value
  if (isGone(value)) map.items = map.items.filter((one) => one !== pair)
  else if (isSeq(node) && Array.isArray(value)) {
    const items = node.items
    node.items = value.map(
      (entry) => items.find((item) => readNode(item, 'text') === entry) ?? document.createNode(entry),
    )
  } else if (isMap(node) && isRecord(value) && typeof shape === 'function') {
    for (const [own, one] of Object.entries(withGone(node, value))) put(document, node, own, one, shape(own))
  } else {
    const fresh = nodeOf(document, value, shape)
    if (isScalar(node) && isScalar(fresh))
      Object.assign(node, { value: fresh.value, type: undefined, source: undefined })
    else if (pair) pair.value = Object.assign(fresh, { comment: (node as Node | null)?.comment })
    else map.add(document.createPair(name, fresh))
  }
}

/** The values that a map is to have, with `null` for those that it has and is not to have. */
function withGone(map: YAMLMap, value: FieldValues): FieldValues {
  return { ...Object.fromEntries(map.items.map((pair) => [nameOf(pair), null])), ...value }
}

/** A value in plain style: lists between brackets, and names on lines of their own. */
function nodeOf(document: Document, value: unknown, shape: Shape | undefined): Node {
  if (Array.isArray(value)) {
    const isOne = shape === 'anchors' && value.length === 1
    return isOne ? document.createNode(value[0]) : document.createNode(value, { flow: true })
  }
  if (!isRecord(value)) {
    return document.createNode(shape === 'number' && /^\d+$/.test(String(value)) ? Number(value) : value)
  }
  const map = document.createNode({}) as unknown as YAMLMap
  for (const [name, one] of Object.entries(value)) {
    if (one === undefined) continue
    map.add(document.createPair(name, nodeOf(document, one, typeof shape === 'function' ? shape(name) : undefined)))
  }
  return map
}
