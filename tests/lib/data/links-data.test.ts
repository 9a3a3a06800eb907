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
