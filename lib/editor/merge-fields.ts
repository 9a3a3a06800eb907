import { Document, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Fields } from '../content/schema'
import { lineStart, type Place, placesIn } from './field-places'
import {
  isMap as hasNames,
  isSame,
  type MapShape,
  own,
  readValue,
  type Shape,
  shapeOfFields,
  type Value,
  type ValueMap,
  withUnknown,
} from './values'

/**
 * The YAML source of fields with the values of `written`. What means the same in `former` keeps its bytes there,
 * as do comments and fields that nobody knows. Returns `former` when `written` cannot be read.
 */
export function mergeFields(former: string | undefined, written: string, fields: Fields): string {
  const shape = shapeOfFields(fields)
  const read = readMap(written, shape)
  if (!read) return former ?? written
  const present = former === undefined ? undefined : readMap(former, shape)
  const wanted = withUnknown(read, present, shape)
  if (!hasNames(wanted)) return former ?? written
  const plain = writeMap(wanted, shape)
  if (former === undefined || !present) return plain
  if (isSame(present, wanted, shape)) return former
  const merged = unlessUnresolved(() => mergeMap(former, wanted, shape))
  // Where parts of the source mean nothing without the rest, such as an alias without its anchor, all is written again.
  return merged !== undefined && isSame(readMap(merged, shape), wanted, shape) ? merged : plain
}

/** Whether a source of fields can be read. */
export function areReadable(source: string, fields: Fields): boolean {
  return readMap(source, shapeOfFields(fields)) !== undefined
}

/** What a source of fields says; undefined when it cannot be read. */
function readMap(source: string, shape: MapShape): ValueMap | undefined {
  const document = parseDocument(source)
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents))) return undefined
  const value = unlessUnresolved(() => readValue(document.toJS(), shape))
  return hasNames(value) ? value : undefined
}

/** Returns undefined for an alias without its anchor. */
function unlessUnresolved<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return undefined
  }
}

/** The fields of a map in plain style. */
function writeMap(values: ValueMap, shape: MapShape): string {
  return Object.entries(values)
    .map(([name, value]) => writeField(name, value, shape.shapeOf(name)))
    .join('')
}

function writeField(name: string, value: Value, shape: Shape | undefined): string {
  const document = new Document({})
  document.set(name, nodeOf(document, value, shape))
  return sourceOf(document)
}

function sourceOf(document: Document, hasPadding = false): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: hasPadding })
}

/** Writes the values into the source of a map, which may be indented. Only the lines of fields that differ are touched. */
function mergeMap(source: string, wanted: ValueMap, shape: MapShape): string {
  const places = placesIn(source, shape)
  const opening = source.slice(0, places[0]?.start)
  const [indent = ''] = places.length > 0 ? (/^[ \t]*/.exec(source.slice(opening.length)) ?? []) : []
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
  const layOut = (lines: string) => lines.replaceAll(/^(?=.)/gm, indent).replaceAll('\n', lineEnd)
  const added = Object.keys(wanted).filter((name) => !places.some((place) => place.name === name))
  const addedAfter = (index: number) =>
    added
      .filter((name) => indexBefore(name, places, shape) === index)
      .map((name) => layOut(writeField(name, own(wanted, name) ?? null, shape.shapeOf(name))))
  // A comment right above the first field belongs to it.
  const [preamble = ''] = places.length > 0 ? (/^[\s\S]*\n[ \t]*\r?\n/.exec(opening) ?? []) : [source]
  let at = preamble.length
  const parts = [preamble, ...addedAfter(-1)]
  for (const [index, place] of places.entries()) {
    parts.push(source.slice(at, place.start), mergeField(source, place, own(wanted, place.name), shape, layOut))
    parts.push(...addedAfter(index))
    at = place.end
  }
  parts.push(source.slice(at))
  return parts.reduce((merged, part) =>
    merged === '' || part === '' || merged.endsWith('\n') ? merged + part : merged + lineEnd + part,
  )
}

/** The index of the field below which a name that is added belongs; -1 for the top. */
function indexBefore(name: string, places: Place[], { names }: MapShape): number {
  const rank = names.indexOf(name)
  if (rank === -1) return places.length - 1
  return places.findLastIndex((place) => names.includes(place.name) && names.indexOf(place.name) < rank)
}

function mergeField(
  source: string,
  { name, node, value, start, end }: Place,
  wanted: Value | undefined,
  { shapeOf }: MapShape,
  layOut: (lines: string) => string,
): string {
  const shape = shapeOf(name)
  const lines = source.slice(start, end)
  if (isSame(value, wanted, shape)) return lines
  if (wanted === undefined) return ''
  if (shape?.kind === 'map' && hasNames(wanted) && isMap(node) && !node.flow) {
    const inner = lineStart(source, node.range?.[0] ?? start)
    return source.slice(start, inner) + mergeMap(source.slice(inner, end), wanted, shape)
  }
  return layOut(rewriteField(lines, name, wanted, shape))
}

/** Writes the lines of a field again, with its comments and in its layout where it has one. */
function rewriteField(lines: string, name: string, value: Value, shape: Shape | undefined): string {
  const document = parseDocument(lines)
  const pair = isMap(document.contents) ? document.contents.items[0] : undefined
  if (document.errors.length > 0 || !pair) return writeField(name, value, shape)
  const node: unknown = pair.value
  if (isScalar(node) && isOne(value, shape, node.value !== null)) {
    node.value = Array.isArray(value) ? value[0] : value
    node.type = undefined
    node.source = ''
  } else if (isSeq(node) && Array.isArray(value)) {
    const entries = node.items
    node.items = value.map(
      (entry) =>
        entries.find((own) => isScalar(own) && String(own.value).trim() === entry) ?? document.createNode(entry),
    )
  } else {
    document.set(pair.key, nodeOf(document, value, shape))
  }
  return sourceOf(document, /[[{] /.test(lines))
}

/** Whether a value is written as one, which a list of one may be. */
function isOne(value: Value, shape: Shape | undefined, isOneAlready: boolean): boolean {
  if (!Array.isArray(value)) return !hasNames(value)
  return value.length === 1 && (isOneAlready || (shape?.kind === 'list' && shape.isOftenOne))
}

/** A value in plain style: lists between brackets, and maps on lines of their own. */
function nodeOf(document: Document, value: Value, shape: Shape | undefined): Node {
  if (isOne(value, shape, false)) return document.createNode(Array.isArray(value) ? value[0] : value)
  if (Array.isArray(value)) return document.createNode(value, { flow: true })
  const map = document.createNode({})
  if (hasNames(value) && isMap(map)) {
    for (const [name, own] of Object.entries(value)) {
      const inner = shape?.kind === 'map' ? shape.shapeOf(name) : undefined
      map.add(document.createPair(name, nodeOf(document, own, inner)))
    }
  }
  return map
}
