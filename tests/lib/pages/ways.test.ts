import { expect, test } from 'vitest'
import { englishWords } from '../../../lib/languages/words'
import { wayHome, wayToCompany, wayToPolicy } from '../../../lib/pages/ways'
import { company, version } from '../../view'

test('the way up leads over the company to the list of all policies', () => {
  expect(wayHome(englishWords).map(({ href }) => href)).toEqual(['/'])
  expect(wayToCompany(englishWords, company).map(({ href, label }) => [href, label])).toEqual([
    ['/', 'All policies'],
    ['/acme/', 'Acme'],
  ])
  expect(wayToPolicy(englishWords, company, version).at(-1)).toEqual({
    href: '/acme/privacy/',
    label: 'Privacy policy',
  })
})
