import type { Field, Fields } from '../content/schema'

/** What a field says, however it is written: an entry alone is a list, and a name without a value is left out. */
export type Value = string | number | boolean | null | Value[] | ValueMap

export interface ValueMap {
  [name: string]: Value
}

/** How the value of a field is to be understood. */
export type Shape =
  | { kind: 'one'; isRequired: boolean; isNumber: boolean; isDate: boolean }
  | { kind: 'list'; isOrdered: boolean; isOftenOne: boolean }
  | MapShape

/** Values by name. */
export interface MapShape {
  kind: 'map'
  isRequired: boolean
  /** The names that are known, in their order. */
  names: readonly string[]
  /** Undefined for a name that is unknown. */
  shapeOf: (name: string) => Shape | undefined
}

const text: Shape = { kind: 'one', isRequired: true, isNumber: false, isDate: false }
const anchors: Shape = { kind: 'list', isOrdered: true, isOftenOne: true }

/** The shape of a file with these fields. */
export function shapeOfFields(fields: Fields): MapShape {
  return {
    kind: 'map',
    isRequired: true,
    names: Object.keys(fields),
    shapeOf: (name) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      return field && shapeOfField(field)
    },
  }
}

function shapeOfField({ kind, required: isRequired, names = [], fields = {} }: Field): Shape {
  switch (kind) {
    case 'choices':
      return { kind: 'list', isOrdered: false, isOftenOne: false }
    case 'texts':
    case 'paths':
    case 'origins':
      return { kind: 'list', isOrdered: true, isOftenOne: false }
    case 'notes':
    case 'targets':
      return { kind: 'map', isRequired, names, shapeOf: () => text }
    case 'lists':
      return { kind: 'map', isRequired, names, shapeOf: () => anchors }
    case 'records':
      return { kind: 'map', isRequired, names, shapeOf: () => shapeOfFields(fields) }
    default:
      return { kind: 'one', isRequired, isNumber: kind === 'days', isDate: kind === 'date' }
  }
}

/** Reads what a YAML value says; undefined when it is empty and may be left out. A value of another kind, or of an unknown field, stays as it is. */
export function readValue(value: unknown, shape: Shape | undefined): Value | undefined {
  if (!shape) return asValue(value)
  const isEmpty = value === undefined || value === null
  switch (shape.kind) {
    case 'one': {
      if (typeof value === 'object' && !isEmpty) return asValue(value)
      const one = isEmpty ? '' : String(value).trim()
      if (one === '') return shape.isRequired ? '' : undefined
      if (shape.isNumber && /^\d+$/.test(one)) return Number(one)
      return shape.isDate ? one.replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1') : one
    }
    case 'list': {
      if (isMap(value)) return asValue(value)
      const entries = (Array.isArray(value) ? value : isEmpty ? [] : [value]).map((entry) => String(entry ?? '').trim())
      const list = entries.filter((entry) => entry !== '')
      return list.length > 0 ? list : undefined
    }
    case 'map': {
      if (!isEmpty && !isMap(value)) return asValue(value)
      const map = isMap(value) ? value : {}
      const entries = [...new Set([...shape.names, ...Object.keys(map)])].flatMap((name): [string, Value][] => {
        const read = readValue(own(map, name), shape.shapeOf(name))
        return read === undefined ? [] : [[name, read]]
      })
      return entries.length > 0 || shape.isRequired ? Object.fromEntries(entries) : undefined
    }
  }
}

/** Whether two values say the same. */
export function isSame(a: Value | undefined, b: Value | undefined, shape: Shape | undefined): boolean {
  return JSON.stringify(sorted(a, shape)) === JSON.stringify(sorted(b, shape))
}

/** A value with its names in alphabetical order, and its entries where their order says nothing. */
function sorted(value: Value | undefined, shape: Shape | undefined): Value | undefined {
  if (Array.isArray(value)) {
    const entries = value.map((entry) => sorted(entry, undefined) ?? null)
    return shape?.kind === 'list' && !shape.isOrdered ? entries.sort() : entries
  }
  if (!isMap(value)) return value
  const names = Object.keys(value).sort()
  return names.map((name) => [name, sorted(own(value, name), inner(shape, name)) ?? null])
}

/** A value with the names that `present` has and nobody knows. */
export function withUnknown(value: Value, present: Value | undefined, shape: Shape | undefined): Value {
  if (shape?.kind !== 'map' || !isMap(value) || !isMap(present)) return value
  const unknown = Object.entries(present).filter(([name]) => !shape.shapeOf(name))
  const known = Object.entries(value).map(([name, one]) => [
    name,
    withUnknown(one, own(present, name), inner(shape, name)),
  ])
  return Object.fromEntries([...unknown, ...known])
}

function inner(shape: Shape | undefined, name: string): Shape | undefined {
  return shape?.kind === 'map' ? shape.shapeOf(name) : undefined
}

/** Whether a value has names. */
export function isMap(value: Value | undefined): value is ValueMap
export function isMap(value: unknown): value is Record<string, unknown>
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asValue(value: unknown): Value {
  if (Array.isArray(value)) return value.map(asValue)
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asValue(one)]))
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** What a map itself has by a name, which may be one such as `constructor`. */
export function own<Entry>(map: Record<string, Entry>, name: string): Entry | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}
