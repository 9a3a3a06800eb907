import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { companyFields, policyFields } from '../../../lib/content/schema'
import { jsonSchemaOf } from './json-schema'

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
