import { expect, test } from 'vitest'
import {
  leftEmpty,
  publicWithdrawals,
  recordedFacts,
  stoodFrom,
  titleFromName,
  titleOn,
} from '../../../lib/archive/withdrawals'
import { version, withdrawal } from '../../view'

const secret = { ...withdrawal, wasPublic: false }
const { path } = withdrawal
const nothing = { seals: new Map(), withdrawals: [], brought: new Map(), languages: new Map() }
const brought = new Map([[path, '2026-11-28']])

test('a version that was brought from elsewhere says when', () => {
  expect(recordedFacts({ ...nothing, brought }, path)).toEqual({ broughtOn: '2026-11-28', replaces: undefined })
  expect(recordedFacts({ ...nothing, brought }, 'acme/privacy/2020-01-01.mdx').broughtOn).toBeUndefined()
})

test('a version names each public text whose place it took, and one that nobody could read not at all', () => {
  const first = { ...withdrawal, on: '2026-11-01' }
  const all = { ...nothing, brought, withdrawals: [first, withdrawal, secret] }
  expect(recordedFacts(all, path)).toEqual({
    broughtOn: undefined,
    replaces: [first, withdrawal],
    changedOn: '2026-11-28',
  })
  expect(recordedFacts({ ...all, withdrawals: [secret] }, path)).toEqual({ broughtOn: undefined, replaces: undefined })
})

test('the public withdrawals of a policy are newest first', () => {
  const older = { ...withdrawal, updated: '2020-01-01' }
  const app = { ...withdrawal, policy: 'app' }
  const again = { ...withdrawal, on: '2026-11-29' }
  const record = { ...nothing, withdrawals: [older, withdrawal, again, app, secret] }
  expect(publicWithdrawals(record, 'acme', 'privacy')).toEqual([again, withdrawal, older])
})

test('a day is empty unless another version has it, and counts once', () => {
  const older = { ...withdrawal, updated: '2020-01-01' }
  expect(leftEmpty([withdrawal, older, { ...older, on: '2026-01-01' }], [version])).toEqual([older])
  const german = { ...withdrawal, language: 'de' }
  expect(leftEmpty([german], [version])).toEqual([german])
  expect(leftEmpty([german], [{ ...version, inLanguage: 'de' }])).toEqual([])
})

test.each([
  ['from its day of effect until it was withdrawn', [], { from: '2025-06-01', until: '2026-11-28' }],
  ['until a newer version took its place', ['2026-01-01', '2025-12-01'], { from: '2025-06-01', until: '2025-11-30' }],
  ['not at all where a newer one has its day of effect', ['2025-06-01'], undefined],
  ['all the same where a newer one came first', ['2025-05-20'], { from: '2025-06-01', until: '2026-11-28' }],
])('a withdrawn version stood %s', (_, days, stood) => {
  const newer = days.map((effective) => ({ updated: '2025-05-10', effective }))
  expect(stoodFrom(withdrawal, [...newer, { updated: '2025-05-04', effective: '2025-05-04' }])).toEqual(stood)
})

test('a version that was withdrawn before its day of effect never stood', () => {
  expect(stoodFrom({ ...withdrawal, effective: '2027-01-01' }, [])).toBeUndefined()
})

test('a version stood until it was withdrawn where that in its place was withdrawn before', () => {
  const later = { ...withdrawal, updated: '2025-09-01', effective: '2025-09-01' }
  const stood = (on: string) => stoodFrom(withdrawal, [], [{ ...later, on }, withdrawal])
  expect(stood('2026-03-01')).toEqual({ from: '2025-06-01', until: '2026-11-28' })
  expect(stood('2026-11-29')).toEqual({ from: '2025-06-01', until: '2025-08-31' })
})

test('a policy has the title of its version in force, or else one from its name', () => {
  expect(titleOn({ policy: 'privacy', versions: [version] }, '2026-01-01')).toBe('Privacy policy')
  expect(titleOn({ policy: 'app-privacy', versions: [] }, '2026-01-01')).toBe('App privacy policy')
  expect(titleFromName('cookies')).toBe('Cookies policy')
})

test('a later change of the wording does not hide that the meaning changed before', () => {
  const first = { ...withdrawal, on: '2026-11-01' }
  const editorial = { ...withdrawal, isEditorial: true }
  const all = { ...nothing, withdrawals: [first, editorial] }
  expect(recordedFacts(all, path)).toMatchObject({ replaces: [first, editorial], changedOn: '2026-11-01' })
  expect(recordedFacts({ ...nothing, withdrawals: [editorial] }, path).changedOn).toBeUndefined()
  expect(recordedFacts({ ...nothing, withdrawals: [secret, editorial] }, path).changedOn).toBeUndefined()
})

test('a text that was withdrawn twice on its day stood from the first withdrawal on', () => {
  const first = { ...withdrawal, on: '2026-11-01' }
  expect(stoodFrom(withdrawal, [], [first, withdrawal])).toEqual({ from: '2026-11-01', until: '2026-11-28' })
})
