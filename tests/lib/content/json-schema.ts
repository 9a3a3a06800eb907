import { type Field, type Fields, isList } from '../../../lib/content/schema'

/** Returns the fields of a file as a JSON Schema, with which editors of YAML complete and explain them. The check is stricter. */
export function jsonSchemaOf(fields: Fields): object {
  const properties = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, describe(name, field)]))
  const required = Object.keys(fields).filter((name) => fields[name]?.required)
  return { type: 'object', properties, required, additionalProperties: false }
}

function describe(name: string, field: Field): object {
  return { title: field.label, description: field.help, ...typeOf(name, field) }
}

function typeOf(name: string, field: Field): object {
  const { kind, choices, names, fields, most } = field
  const text = { type: 'string', ...(choices && { enum: choices }), ...(most && { maxLength: most }) }
  const listed = { anyOf: [text, { type: 'array', items: text }] }
  if (isList(field)) return listed
  if (kind === 'days') return { type: 'integer', minimum: 0, maximum: 999 }
  if (kind === 'lists') return named(name, names, listed)
  if (kind === 'records') return { type: 'object', additionalProperties: jsonSchemaOf(fields ?? {}) }
  if (kind === 'notes' || kind === 'targets') return { type: 'object', additionalProperties: text }
  return text
}

/** An object that may have some names, each with a value like that of the first. */
function named(field: string, [first = '', ...others]: readonly string[] = [], value: object): object {
  const same = { $ref: `#/properties/${field}/properties/${first}` }
  return {
    type: 'object',
    properties: { [first]: value, ...Object.fromEntries(others.map((name) => [name, same])) },
    additionalProperties: false,
  }
}
