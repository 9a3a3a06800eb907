import { expect, test } from 'vitest'
import { coverageView } from '../../../lib/pages/coverage-view'
import { archiveFrom, textWith } from '../../archive'
import { sections } from '../../view'

function archiveWith(facts: object, day?: string) {
  const version = (title: string, anchor: string) => ({
    title,
    text: textWith(sections.slice(0, 1).map((section) => ({ ...section, anchor, aliases: [] }))),
  })
  const files = {
    'acme/company.yaml': { name: 'Acme', profiles: ['gdpr'] },
    'acme/privacy/2025-05-04.mdx': version('Privacy policy', 'old'),
    'acme/privacy/2026-03-01.mdx': version('Privacy notice', 'new'),
    'acme/privacy/policy.yaml': facts,
  }
  return archiveFrom(files, day)
}

test.each([
  ['2025-12-31', 'Privacy policy', [{ number: '1', title: 'Data', href: '/acme/privacy/#old' }], undefined],
  ['2026-03-01', 'Privacy notice', undefined, [{ number: '1', title: 'Data', href: '/acme/privacy/#new' }]],
])('on %s, the sections are those of the version in force, %s', (day, title, dpo, complaint) => {
  const archive = archiveWith({ covers: { dpo: ['old'], complaint: ['new'] } }, day)
  const { version, term, laws, rows } = coverageView(archive, 'acme', 'privacy')
  const coverageOf = (id: string) => rows.find(({ disclosure }) => disclosure.id === id)?.coverage
  expect([version.title, term.status]).toEqual([title, 'in force'])
  expect(laws.map(({ id, name }) => [id, name])).toEqual([['gdpr', 'GDPR']])
  const expected = (places?: object[]) => (places ? { state: 'declared', places } : { state: 'not declared' })
  expect([coverageOf('dpo'), coverageOf('complaint')]).toEqual([expected(dpo), expected(complaint)])
})

test('a policy that declares no law has no rows', () => {
  expect(coverageView(archiveWith({ profiles: [] }), 'acme', 'privacy')).toMatchObject({
    company: { id: 'acme' },
    laws: [],
    rows: [],
  })
})

test('a policy that does not exist is named', () => {
  expect(() => coverageView(archiveWith({}), 'acme', 'other')).toThrow(new Error('there is no acme/other'))
})
