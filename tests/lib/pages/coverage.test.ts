import { expect, test } from 'vitest'
import type { Declaration } from '../../../lib/archive/archive'
import type { Profile } from '../../../lib/laws/laws'
import { type CoverageRow, coverageRows, coverageSum, coverageView } from '../../../lib/pages/coverage'
import { archiveFrom, textWith } from '../../archive'
import { sections, version } from '../../view'

function rowsOf(profiles: Profile[], covers: Declaration['covers'] = {}): CoverageRow[] {
  return coverageRows({ ...version, profiles, covers }, sections)
}

function coverageOf(id: string, anchors: string[]): CoverageRow['coverage'] | undefined {
  const rows = rowsOf(['gdpr', 'caloppa', 'ccpa'], { [id]: anchors })
  return rows.find(({ disclosure }) => disclosure.id === id)?.coverage
}

test('a policy is asked for what its laws ask for, each with its articles in the column of the law', () => {
  expect(rowsOf([])).toEqual([])
  const [first, second] = rowsOf(['google-play', 'gdpr'])
  expect([first, second].map((row) => row?.disclosure.id)).toEqual(['controller', 'contact'])
  expect([first, second].map((row) => row?.citations.map((own) => own.map(({ article }) => article)))).toEqual([
    [['User Data policy'], ['13(1)(a)']],
    [['User Data policy'], []],
  ])
})

test('what is declared leads to the sections that say it, in the order of the declaration', () => {
  expect(coverageOf('retention', ['kinds', 'data'])).toEqual({
    state: 'declared',
    places: [
      { number: '1.1', title: 'Kinds', href: '/acme/privacy/#kinds' },
      { number: '1', title: 'Data', href: '/acme/privacy/#data' },
    ],
  })
})

test('a former anchor leads to its section, which is named once', () => {
  expect(coverageOf('retention', ['collection', 'what-we-collect', 'data'])).toEqual({
    state: 'declared',
    places: [{ number: '1', title: 'Data', href: '/acme/privacy/#data' }],
  })
})

test('the opening and the short version are places too', () => {
  expect(coverageOf('purposes', ['text', 'in-short'])).toEqual({
    state: 'declared',
    places: [
      { title: 'Opening', href: '/acme/privacy/#text' },
      { title: 'In short', href: '/acme/privacy/#in-short' },
    ],
  })
})

test('a section that the text does not have is left out, and nothing is declared where none remains', () => {
  expect(coverageOf('retention', ['storage', 'data'])).toMatchObject({ places: [{ title: 'Data' }] })
  expect(coverageOf('retention', ['storage'])).toEqual({ state: 'not declared' })
  expect(coverageOf('retention', [])).toEqual({ state: 'not declared' })
})

test('what does not apply has its reason, which can be missing', () => {
  expect(coverageOf('dpo', ['not applicable because there is none'])).toEqual({
    state: 'not applicable',
    reason: 'there is none',
  })
  expect(coverageOf('dpo', ['not applicable'])).toEqual({ state: 'not applicable', reason: '' })
})

test('what a page of the site makes leads to it, whatever is declared', () => {
  expect(coverageOf('last-updated', ['data'])).toEqual({
    state: 'made by the site',
    place: { title: 'the page of the policy', href: '/acme/privacy/' },
  })
  expect(coverageOf('effective-date', [])).toEqual({
    state: 'made by the site',
    place: { title: 'all versions', href: '/acme/privacy/history/' },
  })
})

test.each<[Profile, Declaration['covers'], string]>([
  ['google-play', {}, 'Of 7 disclosures, 7 are not declared.'],
  [
    'google-play',
    { contact: ['data'], retention: ['kinds'], security: ['not applicable because of this'] },
    'Of 7 disclosures, 2 are declared, 1 does not apply and 4 are not declared.',
  ],
  [
    'caloppa',
    { changes: ['data'] },
    'Of 7 disclosures, 1 is declared, 1 is made by a page of this site and 5 are not declared.',
  ],
])('what %s asks of %o is summed up: %s', (profile, covers, sum) => {
  expect(coverageSum(rowsOf([profile], covers))).toBe(sum)
})

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
