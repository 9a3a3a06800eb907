import { expect, test } from 'vitest'
import { framers } from '../../../lib/export/framers'
import { enterFolder } from '../folder'

const generated = '.contentlayer/generated'

test('each company has the sites that it lists', () => {
  enterFolder({
    [`${generated}/Company/acme__company.yaml.json`]: JSON.stringify({ name: 'Acme', framedBy: ['https://a.example'] }),
    [`${generated}/Company/beta__company.yaml.json`]: JSON.stringify({ name: 'Beta' }),
  })
  expect(framers()).toEqual(
    new Map([
      ['acme', ['https://a.example']],
      ['beta', []],
    ]),
  )
})
