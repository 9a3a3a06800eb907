import { type Field, type Fields, isList } from '../../../lib/content/schema'

/** Returns the fields of a file as a JSON Schema, with which editors of YAML complete and explain them. The check is stricter. */
export function jsonSchemaOf(fields: Fields): object {
  const properties = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, describe(field)]))
  const required = Object.keys(fields).filter((name) => fields[name]?.required)
  return { type: 'object', properties, required, additionalProperties: false }
}

function describe(field: Field): object {
  return { title: field.label, description: field.help, ...typeOf(field) }
}

function typeOf(field: Field): object {
  const { kind, choices, names, fields, most } = field
  const text = { type: 'string', ...(choices && { enum: choices }), ...(most && { maxLength: most }) }
  const listed = { anyOf: [text, { type: 'array', items: text }] }
  if (isList(field)) return listed
  if (kind === 'days') return { type: 'integer', minimum: 0, maximum: 999 }
  if (kind === 'lists') return named(names, listed)
  if (kind === 'records') return { type: 'object', additionalProperties: jsonSchemaOf(fields ?? {}) }
  if (kind === 'notes' || kind === 'targets') return { type: 'object', additionalProperties: text }
  return text
}

function named(names: readonly string[] = [], value: object): object {
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, value])),
    additionalProperties: false,
  }
}
