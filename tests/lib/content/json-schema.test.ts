import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { companyFields, type Field, type Fields, isList, policyFields } from '../../../lib/content/schema'

const root = `${import.meta.dirname}/../../../`

test.each([
  ['company', companyFields, ['content/klantra/company.yaml', 'tests/content/acme/company.yaml']],
  ['policy', policyFields, ['content/klantra/privacy/policy.yaml', 'tests/content/acme/privacy/policy.yaml']],
])('VS Code knows the fields of a %s, and accepts those that there are', async (name, fields, files) => {
  const schema = jsonSchemaOf(fields)
  // To write it anew: npx vitest run tests/lib/content/json-schema.test.ts --update
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(`${root}.vscode/${name}.schema.json`)
  const accepts = new Ajv({ allowUnionTypes: true }).compile(schema)
  for (const file of files) {
    accepts(parse(readFileSync(`${root}${file}`, 'utf8')))
    expect([file, accepts.errors]).toEqual([file, null])
  }
  expect(accepts({ name: 'Acme', nmae: 'Acme' })).toBe(false)
})

/** Returns the fields of a file as a JSON Schema, with which editors of YAML complete and explain them. The check is stricter. */
function jsonSchemaOf(fields: Fields): object {
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
