import { expect, test } from 'vitest'
import {
  companies,
  declarationOf,
  emailOf,
  findCompany,
  findPolicy,
  findVersion,
  type Policy,
  policies,
  versionInForce,
} from '../../../lib/content/archive'
import { version } from '../../view'
import { enterFolder } from '../folder'

const policy: Policy = {
  company: 'acme',
  policy: 'privacy',
  withdrawals: [],
  keptAnchors: [],
  versions: [
    { ...version, updated: '2026-03-01', effective: '2026-04-01' },
    { ...version, updated: '2025-05-04', effective: '2025-06-01' },
  ],
}

test.each([
  ['2020-01-01', '2025-05-04'],
  ['2025-05-31', '2025-05-04'],
  ['2025-06-01', '2025-05-04'],
  ['2026-03-01', '2025-05-04'],
  ['2026-03-31', '2025-05-04'],
  ['2026-04-01', '2026-03-01'],
  ['2030-01-01', '2026-03-01'],
])('on %s, the version of %s is in force', (day, updated) => {
  expect(versionInForce(policy, day).updated).toBe(updated)
})

test('a policy without versions has none in force', () => {
  expect(() => versionInForce({ ...policy, versions: [] }, '2026-01-01')).toThrow(new Error('there is no acme/privacy'))
})

test('a version is found by the day of its publication', () => {
  expect(findVersion(policy, '2025-05-04')).toBe(policy.versions[1])
})

test('what a policy declares is read as lists, and the laws of its company apply where it names none', () => {
  const generated = '.contentlayer/generated'
  const facts = (name: string, document: object) => ({
    [`${generated}/PolicyFacts/acme__${name}__policy.yaml.json`]: JSON.stringify(document),
    [`${generated}/Version/acme__${name}__2025-05-04.mdx.json`]: JSON.stringify({ title: 'Privacy policy' }),
  })
  enterFolder({
    [`${generated}/Company/acme__company.yaml.json`]: JSON.stringify({ name: 'Acme', profiles: 'gdpr' }),
    ...facts('app', { profiles: ['apple', 'gdpr'], covers: { contact: 'contact', retention: ['storage', 'logs'] } }),
    ...facts('cookies', { email: 'cookies@acme.example' }),
    ...facts('games', { profiles: [] }),
    [`${generated}/Version/acme__web__2025-05-04.mdx.json`]: JSON.stringify({ title: 'Privacy policy' }),
  })
  expect(policies().map((own) => [own.policy, declarationOf(own)])).toEqual([
    ['app', { profiles: ['gdpr', 'apple'], covers: { contact: ['contact'], retention: ['storage', 'logs'] } }],
    ['cookies', { profiles: ['gdpr'], covers: {} }],
    ['games', { profiles: [], covers: {} }],
    ['web', { profiles: ['gdpr'], covers: {} }],
  ])
})

test('a version that does not exist is named', () => {
  expect(() => findVersion(policy, '2025-06-01')).toThrow(new Error('there is no acme/privacy/2025-06-01'))
})

test('documents that Contentlayer generated are companies, and policies with their versions, newest first', () => {
  const generated = '.contentlayer/generated'
  const document = JSON.stringify({ title: 'Privacy policy', summary: 'New.', change: 'editorial' })
  enterFolder({
    [`${generated}/Company/acme__company.yaml.json`]: JSON.stringify({ name: 'Acme', about: 'Tools.' }),
    [`${generated}/Company/_1st__company.yaml.json`]: JSON.stringify({ name: 'First', about: 'Firsts.' }),
    [`${generated}/Company/_index.json`]: '[]',
    [`${generated}/Version/acme__privacy__2025-05-04.mdx.json`]: document.replace('}', ',"effective":"2025-06-01"}'),
    [`${generated}/Version/acme__privacy__2026-03-01.mdx.json`]: document,
    [`${generated}/Version/acme__app__2025-05-04.mdx.json`]: document,
    [`${generated}/Version/_1st__privacy__2025-05-04.mdx.json`]: document,
    [`${generated}/Version/_index.json`]: '[]',
    [`${generated}/PolicyFacts/acme__app__policy.yaml.json`]: '{"email":"app@acme.example"}',
  })
  expect(companies().map(({ id, name }) => [id, name])).toEqual([
    ['1st', 'First'],
    ['acme', 'Acme'],
  ])
  expect(policies().map(({ company, policy, versions }) => [company, policy, versions.length])).toEqual([
    ['1st', 'privacy', 1],
    ['acme', 'app', 1],
    ['acme', 'privacy', 2],
  ])
  expect(policies().map(emailOf)).toEqual([undefined, 'app@acme.example', undefined])
  const { versions } = findPolicy('acme', 'privacy')
  expect(versions.map(({ updated, effective }) => [updated, effective])).toEqual([
    ['2026-03-01', '2026-03-01'],
    ['2025-05-04', '2025-06-01'],
  ])
  expect(() => findCompany('other')).toThrow(new Error('there is no other'))
  expect(() => findPolicy('acme', 'other')).toThrow(new Error('there is no acme/other'))
})
