import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { linksData } from '../../../lib/data/links-data'
import { kit } from '../links/kit'

const data: unknown = JSON.parse(JSON.stringify(linksData(kit)))

test('each field of the stores has what to paste, and the note that the page shows', () => {
  const stores = [
    {
      console: 'Play Console',
      way: 'App content, Privacy policy',
      field: 'Privacy policy URL',
      value: 'https://policies.example/acme/privacy/',
    },
    { console: 'Play Console', way: 'Data safety', field: 'Delete account URL', note: 'Ask for the shortcut.' },
  ]
  expect(data).toMatchObject({ policies: [{ stores }] })
})

test('it is as its schema says', () => {
  const ajv = new Ajv2020({ strict: true })
  addFormats(ajv)
  const schema = (name: string) => JSON.parse(readFileSync(`public/${name}.schema.json`, 'utf8'))
  ajv.addSchema(schema('policy'), 'policy.schema.json')
  const isValid = ajv.compile(schema('links'))
  isValid(data)
  expect(isValid.errors).toBeNull()
})
