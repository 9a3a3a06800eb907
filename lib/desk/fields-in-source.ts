import { Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, visit, type YAMLMap } from 'yaml'
import { type Field, type Fields, isList } from '../content/schema'
import { isRecord } from '../system/record'

/** What fields say, by name: a text, a list of texts, or either by name, as their kind is. Days are texts too. What is of another kind is as YAML has it. */
export type FieldValues = Record<string, unknown>

/** Why fields cannot be written, in plain words. */
export class UnwritableFields extends Error {}

/** How a value is written: as one, as a list, which may be written as its only entry, or as values by name. */
type Shape = 'text' | 'number' | 'list' | 'anchors' | Shapes
type Shapes = (name: string) => Shape | undefined

/** What a source of fields says; undefined where it is no YAML, or has no names. */
export function readFields(source: string, fields: Fields): FieldValues | undefined {
  const map = mapIn(source)
  return map && valuesIn(map, shapesOf(fields))
}

/**
 * A source of fields with other values for some of them, or without those that are empty and not required. Comments, and what
 * means the same as before, stay byte for byte. Throws `UnwritableFields` where that cannot be done.
 */
export function writeFields(source: string, changed: FieldValues, fields: Fields): string {
  const shapes = shapesOf(fields)
  const wanted = Object.fromEntries(
    Object.entries(changed).map(([name, value]) => [name, filled(value, own<Field>(fields, name)?.required)]),
  )
  const former = readFields(source, fields)
  if (!former) throw new UnwritableFields('These fields cannot be read. Correct them in a text editor first.')
  const result = { ...former, ...wanted }
  // Where the source is in braces, or has aliases, its lines cannot be told apart.
  const made = [writeMap, writeWhole]
    .map((write) => write(source, wanted, shapes, Object.keys(fields)))
    .find((written) => {
      const read = readFields(written, fields)
      return read !== undefined && isSame(settled(read), settled(result))
    })
  if (made === undefined)
    throw new UnwritableFields('These fields cannot be written as they are. Correct them in a text editor.')
  return made
}

function shapesOf(fields: Fields): Shapes {
  return (name) => {
    const field = own(fields, name)
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

/** A value without what is empty; undefined where all is, unless it is a text that has to be there. */
function filled(value: unknown, isRequired = false): unknown {
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([name, one]) => [name, filled(one, true)])
    return entries.some(([, one]) => one !== undefined) ? Object.fromEntries(entries) : undefined
  }
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one) => filled(one, true))
  const text = typeof value === 'string' ? value.trim() : value
  return (text ?? '') === '' && !(isRequired && text === '') ? undefined : text
}

function settled(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, filled(value)]))
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

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (!isRecord(value)) return value
  const names = Object.keys(value).filter((name) => value[name] !== undefined)
  return names.sort().map((name) => [name, sorted(value[name])])
}

function own<Value>(map: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}

/** Writes values into the source of a map, which may be indented, touching only the lines of those that differ. */
function writeMap(source: string, wanted: FieldValues, shapes: Shapes, order: string[] = []): string {
  const places = (mapIn(source)?.items ?? []).map((pair) => placeOf(source, pair))
  const [indent = ''] = /^[ \t]*/.exec(source.slice(places[0]?.start)) ?? []
  const end = source.includes('\r\n') ? '\r\n' : '\n'
  const layOut = (lines: string) => lines.replaceAll(/^(?=.)/gm, indent).replaceAll('\n', end)
  const added = Object.keys(wanted).filter(
    (name) => wanted[name] !== undefined && !places.some((place) => place.name === name),
  )
  // A field goes below those that stand before it in the schema, or else to the end.
  const indexFor = (name: string) => {
    const above = places.findLastIndex((place) => order.slice(0, order.indexOf(name)).includes(place.name))
    return above === -1 || !order.includes(name) ? places.length - 1 : above
  }
  const addedAfter = (index: number) =>
    added
      .filter((name) => indexFor(name) === index)
      .map((name) => layOut(rewrite('', name, wanted[name], shapes(name))))
  const linesOf = ({ name, node, start, stop }: Place): string => {
    const lines = source.slice(start, stop)
    const shape = shapes(name)
    const value = own(wanted, name)
    if (!Object.hasOwn(wanted, name) || (isSame(filled(readNode(node, shape)), filled(value)) && isOfKind(node, shape)))
      return lines
    if (value === undefined) return ''
    if (typeof shape !== 'function' || !isRecord(value) || !isMap(node) || node.flow)
      return layOut(rewrite(lines, name, value, shape))
    const inner = lineStart(source, node.range?.[0] ?? start)
    const gone = Object.fromEntries(node.items.map((pair) => [nameOf(pair), undefined]))
    return source.slice(start, inner) + writeMap(source.slice(inner, stop), { ...gone, ...value }, shape)
  }
  const parts = [
    source.slice(0, places[0]?.start),
    ...addedAfter(-1),
    ...places.flatMap((place, index) => [
      linesOf(place),
      ...addedAfter(index),
      source.slice(place.stop, places[index + 1]?.start),
    ]),
  ]
  return parts.reduce((made, part) => (made === '' || part === '' || made.endsWith('\n') ? made : made + end) + part)
}

/** Writes all of a source again, for want of lines that could be kept. */
function writeWhole(source: string, wanted: FieldValues, shapes: Shapes): string {
  const document = parseDocument(source)
  for (const [name, value] of Object.entries(wanted)) {
    if (value === undefined) document.delete(name)
    else document.set(name, nodeOf(document, value, shapes(name)))
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
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

/** The lines of a field with another value, in the layout and with the comments that they have. */
function rewrite(lines: string, name: string, value: unknown, shape: Shape | undefined): string {
  const parsed = parseDocument(lines)
  const document = lines === '' || parsed.errors.length > 0 ? new Document({}) : parsed
  const pair = isMap(document.contents) ? document.contents.items[0] : undefined
  const node = pair?.value
  const fresh = nodeOf(document, value, shape)
  if (isScalar(node) && isScalar(fresh)) {
    node.value = fresh.value
    node.type = undefined
    node.source = undefined
  } else if (isSeq(node) && Array.isArray(value)) {
    const items = node.items
    node.items = value.map(
      (entry) => items.find((item) => isSame(readNode(item, 'text'), entry)) ?? document.createNode(entry),
    )
  } else document.set(pair?.key ?? name, fresh)
  return document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] /.test(lines) })
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
