import { expect, test } from 'vitest'
import type { Profile } from '../../../lib/laws/laws'
import { type StoreField, storeFields } from '../../../lib/links/store-fields'
import { company } from '../../view'

const url = 'https://policies.example/acme/app/'

function fieldsWith(shortcuts: Record<string, string>, profiles: Profile[] = []): Map<string, StoreField> {
  const fields = storeFields({ ...company, shortcuts }, { policy: 'app', profiles }, 'https://policies.example')
  return new Map(fields.map((one) => [one.field, one]))
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
    ['Deletion of accounts', undefined],
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

const none = 'This policy declares no store: ask whether it holds for the app before you list it.'
const another = 'This policy does not declare this store: ask whether it holds for the app before you list it.'

test.each([
  [[], none, none],
  [['google-play'], undefined, another],
  [['apple'], another, undefined],
  [['google-play', 'apple'], undefined, undefined],
] as const)('a policy that declares %j warns at a store that it does not declare', (declared, play, apple) => {
  const fields = fieldsWith({}, [...declared])
  expect([fields.get('Privacy policy URL')?.note, fields.get('Privacy Policy URL')?.note]).toEqual([play, apple])
})
