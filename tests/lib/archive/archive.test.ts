import { expect, test } from 'vitest'
import { findCompany, findPolicy, findVersion, versionInForce } from '../../../lib/archive/archive'
import { archiveFrom, policyWith } from '../../archive'
import { version } from '../../view'

const policy = policyWith([
  { ...version, updated: '2026-03-01', effective: '2026-04-01' },
  { ...version, updated: '2025-05-04', effective: '2025-06-01' },
])

test('a policy without versions has none in force', () => {
  expect(() => versionInForce({ ...policy, versions: [] })).toThrow(new Error('there is no acme/privacy'))
})

test('a version is found by the day of its publication, and named where there is none', () => {
  expect(findVersion(policy, '2025-05-04')).toBe(policy.versions[1])
  expect(() => findVersion(policy, '2025-06-01')).toThrow(new Error('there is no acme/privacy/2025-06-01'))
})

test('the laws of its company apply to a policy that names none', () => {
  const { policies } = archiveFrom({
    'acme/company.yaml': { name: 'Acme', profiles: ['gdpr'] },
    'acme/app/policy.yaml': { profiles: ['apple', 'gdpr'], covers: { contact: ['contact'] } },
    'acme/app/2025-05-04.mdx': {},
    'acme/cookies/2025-05-04.mdx': {},
    'acme/games/policy.yaml': { profiles: [] },
    'acme/games/2025-05-04.mdx': {},
  })
  expect(policies.map((own) => [own.policy, own.profiles, own.covers])).toEqual([
    ['app', ['gdpr', 'apple'], { contact: ['contact'] }],
    ['cookies', ['gdpr'], {}],
    ['games', [], {}],
  ])
})

test('documents are companies, and policies with their versions, newest first', () => {
  const archive = archiveFrom({
    'acme/company.yaml': { name: 'Acme' },
    '1st/company.yaml': { name: 'First' },
    'acme/privacy/2025-05-04.mdx': { effective: '2025-06-01' },
    'acme/privacy/2026-03-01.mdx': {},
    'acme/app/2025-05-04.mdx': {},
    'acme/app/policy.yaml': { email: 'app@acme.example' },
    '1st/privacy/2025-05-04.mdx': {},
  })
  const { companies, policies } = archive
  expect(companies.map(({ id, name }) => [id, name])).toEqual([
    ['1st', 'First'],
    ['acme', 'Acme'],
  ])
  expect(policies.map(({ company, policy: id, versions, email }) => [company, id, versions.length, email])).toEqual([
    ['1st', 'privacy', 1, undefined],
    ['acme', 'app', 1, 'app@acme.example'],
    ['acme', 'privacy', 2, undefined],
  ])
  const { versions } = findPolicy(archive, 'acme', 'privacy')
  expect(versions.map(({ updated, effective }) => [updated, effective])).toEqual([
    ['2026-03-01', '2026-03-01'],
    ['2025-05-04', '2025-06-01'],
  ])
  expect(() => findCompany(archive, 'other')).toThrow(new Error('there is no other'))
  expect(() => findPolicy(archive, 'acme', 'other')).toThrow(new Error('there is no acme/other'))
})
