import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { linksData } from '../../../lib/data/links-data'
import linksSchema from '../../../public/links.schema.json' with { type: 'json' }
import policySchema from '../../../public/policy.schema.json' with { type: 'json' }
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

test('the data of a company of which every policy was withdrawn is as its schema says', () => {
  const ajv = new Ajv2020()
  addFormats(ajv)
  ajv.addSchema(policySchema, 'policy.schema.json')
  ajv.validate(linksSchema, JSON.parse(JSON.stringify(linksData({ ...kit, policies: [] }))))
  expect(ajv.errors).toBeNull()
})
