import { expect, test } from 'vitest'
import { wayHome, wayToCompany, wayToPolicy } from '../../../lib/pages/ways'
import { company, version } from '../../view'

test('the way up leads over the company to the list of all policies', () => {
  expect(wayHome.map(({ href }) => href)).toEqual(['/'])
  expect(wayToCompany(company).map(({ href, label }) => [href, label])).toEqual([
    ['/', 'All policies'],
    ['/acme/', 'Acme'],
  ])
  expect(wayToPolicy(company, version).at(-1)).toEqual({ href: '/acme/privacy/', label: 'Privacy policy' })
})
