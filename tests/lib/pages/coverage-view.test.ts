import { afterEach, expect, test, vi } from 'vitest'
import { coverageView } from '../../../lib/pages/coverage-view'
import { sections } from '../../view'
import { enterFolder } from '../folder'

afterEach(() => {
  vi.unstubAllEnvs()
})

const generated = '.contentlayer/generated'

function versionOf(title: string, anchor: string): string {
  const [section] = sections
  const text = { description: '', inShort: '', opening: '', sections: [{ ...section, anchor, aliases: [] }] }
  return JSON.stringify({ title, summary: 'New.', change: 'material', text })
}

function enter(facts: object): void {
  enterFolder({
    [`${generated}/Company/acme__company.yaml.json`]: JSON.stringify({ name: 'Acme', profiles: ['gdpr'] }),
    [`${generated}/Version/acme__privacy__2025-05-04.mdx.json`]: versionOf('Privacy policy', 'old'),
    [`${generated}/Version/acme__privacy__2026-03-01.mdx.json`]: versionOf('Privacy notice', 'new'),
    [`${generated}/PolicyFacts/acme__privacy__policy.yaml.json`]: JSON.stringify(facts),
  })
}

test.each([
  ['2025-12-31', 'Privacy policy', [{ number: '1', title: 'Data', href: '/acme/privacy/#old' }], undefined],
  ['2026-03-01', 'Privacy notice', undefined, [{ number: '1', title: 'Data', href: '/acme/privacy/#new' }]],
])('on %s, the sections are those of the version in force, %s', (day, title, dpo, complaint) => {
  vi.stubEnv('TODAY', day)
  enter({ covers: { dpo: 'old', complaint: ['new'] } })
  const { version, term, laws, rows } = coverageView('acme', 'privacy')
  const coverageOf = (id: string) => rows.find(({ disclosure }) => disclosure.id === id)?.coverage
  expect([version.title, term.status]).toEqual([title, 'in force'])
  expect(laws.map(({ id, name }) => [id, name])).toEqual([['gdpr', 'GDPR']])
  const expected = (places?: object[]) => (places ? { state: 'declared', places } : { state: 'not declared' })
  expect([coverageOf('dpo'), coverageOf('complaint')]).toEqual([expected(dpo), expected(complaint)])
})

test('a policy that declares no law has no rows', () => {
  enter({ profiles: [] })
  expect(coverageView('acme', 'privacy')).toMatchObject({ company: { id: 'acme' }, laws: [], rows: [] })
})

test('a policy that does not exist is named', () => {
  enter({})
  expect(() => coverageView('acme', 'other')).toThrow(new Error('there is no acme/other'))
})
