import { expect, test } from 'vitest'
import { forwards } from '../../../lib/landing/forward'
import { forwardView } from '../../../lib/pages/forward-view'
import { archiveFrom, textWith } from '../../archive'

test('former addresses lead to companies and policies, with the sections and the notes of the version in force', () => {
  const version = { title: 'Privacy policy', retired: { news: 'Gone.' }, text: textWith() }
  const archive = archiveFrom({
    'acme/company.yaml': { name: 'Acme', formerAddresses: ['/legal/'] },
    'acme/privacy/2025-05-04.mdx': version,
    'acme/app/2025-05-04.mdx': version,
    'acme/privacy/policy.yaml': { formerAddresses: ['/a%20b', '/p.pdf'] },
  })
  for (const policy of archive.policies) if (policy.policy === 'privacy') policy.keptAnchors.push('storage')
  expect(forwards(archive).map(({ from, to }) => [from, to])).toEqual([
    ['/legal/', '/acme/'],
    ['/a%20b', '/acme/privacy/'],
    ['/p.pdf', '/acme/privacy/'],
  ])
  const company = { to: '/acme/', title: 'Privacy policies of Acme', sections: [], retired: {}, language: 'en' }
  expect(forwardView(archive, '/legal/')).toEqual(company)
  const { sections, ...others } = forwardView(archive, '/a b/')
  expect(sections.map(({ anchor }) => anchor)).toEqual(['data', 'kinds', 'rights'])
  expect(others).toEqual({
    to: '/acme/privacy/',
    title: 'Privacy policy – Acme',
    retired: { news: 'Gone.', storage: 'A section that only a withdrawn version had.' },
    language: 'en',
  })
  expect(() => forwardView(archive, '/legal')).toThrow('there is no former address /legal')
})
