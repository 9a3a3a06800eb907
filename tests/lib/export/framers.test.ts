import { expect, test } from 'vitest'
import { framers } from '../../../lib/export/framers'
import { archiveFrom } from '../../archive'

test('each company has the sites that it lists', () => {
  const archive = archiveFrom({
    'acme/company.yaml': { name: 'Acme', framedBy: ['https://a.example'] },
    'beta/company.yaml': { name: 'Beta' },
  })
  expect(framers(archive)).toEqual(
    new Map([
      ['acme', ['https://a.example']],
      ['beta', []],
    ]),
  )
})
