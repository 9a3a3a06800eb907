import { expect, test } from 'vitest'
import { type AppPolicy, type StoreField, storeFields } from '../../../lib/link-kit/store-fields'
import { company } from '../../view'

const url = 'https://policies.example/acme/app/'

function fieldsWith(shortcuts: Record<string, string>, declared: AppPolicy['declared'] = []): Map<string, StoreField> {
  const app = { company: { ...company, shortcuts }, policy: 'app', url, site: 'https://policies.example', declared }
  return new Map(storeFields(app).map((one) => [one.field, one]))
}

test('both stores get the address of the policy, and those of the pages that shortcuts make', () => {
  const names = ['delete-account', 'delete-data', 'privacy-choices']
  const fields = fieldsWith(Object.fromEntries(names.map((name) => [name, 'app#data'])))
  expect([...fields].map(([field, { value }]) => [field, value])).toEqual([
    ['Privacy policy URL', url],
    ['Delete account URL', 'https://policies.example/acme/delete-account/'],
    ['Delete data URL', 'https://policies.example/acme/delete-data/'],
    ['Privacy Policy URL', url],
    ['User Privacy Choices URL', 'https://policies.example/acme/privacy-choices/'],
  ])
})

test('without a shortcut there is nothing to paste, and a word on what to ask for', () => {
  const deletion = fieldsWith({}).get('Delete account URL')
  expect(deletion?.value).toBeUndefined()
  expect(deletion?.note).toContain('This site has no such page: ask for the shortcut delete-account.')
})

test('a page that is from another policy than that of the app is told', () => {
  const noteWith = (target: string) => fieldsWith({ 'delete-account': target }).get('Delete account URL')?.note
  expect(noteWith('privacy#deletion')).toContain('This page is from another policy of the company')
  expect(noteWith('app#deletion')).not.toContain('another policy')
})

test.each([
  [[], false, false],
  [['google-play'], false, true],
  [['apple'], true, false],
  [['google-play', 'apple'], false, false],
] as const)('a policy that declares %s warns at a store that it does not declare', (declared, play, apple) => {
  const fields = fieldsWith({}, [...declared])
  const isWarned = (field: string) => fields.get(field)?.note?.includes('does not declare this store') ?? false
  expect([isWarned('Privacy policy URL'), isWarned('Privacy Policy URL')]).toEqual([play, apple])
})
