import { expect, test } from 'vitest'
import { storeFields } from '../../../lib/link-kit/store-fields'
import { company } from '../../view'

const url = 'https://policies.example/acme/app/'

function valuesWith(shortcuts: Record<string, string>): [string, string | undefined][] {
  const fields = storeFields({ ...company, shortcuts }, url, 'https://policies.example')
  return fields.map(({ field, value }) => [field, value])
}

test('both stores get the address of the policy, and the page on which an account is deleted', () => {
  const deletion = 'https://policies.example/acme/delete-account/'
  expect(valuesWith({ 'delete-account': 'privacy#deletion' })).toEqual([
    ['Privacy policy URL', url],
    ['Delete account URL', deletion],
    ['Privacy Policy URL', url],
    ['User Privacy Choices URL', deletion],
  ])
})

test('without such a page there is nothing to paste, and a word on what to ask for', () => {
  expect(valuesWith({})).toEqual([
    ['Privacy policy URL', url],
    ['Delete account URL', undefined],
    ['Privacy Policy URL', url],
    ['User Privacy Choices URL', undefined],
  ])
  const [, deletion] = storeFields(company, url, 'https://policies.example')
  expect(deletion?.note).toContain('ask for the shortcut delete-account')
})

test('a page on privacy choices has its own field', () => {
  const values = valuesWith({ 'delete-account': 'privacy#deletion', 'privacy-choices': 'privacy#choices' })
  expect(values.at(-1)).toEqual(['User Privacy Choices URL', 'https://policies.example/acme/privacy-choices/'])
})
