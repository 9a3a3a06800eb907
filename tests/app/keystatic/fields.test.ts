import type { BasicFormField } from '@keystatic/core'
import { expect, test } from 'vitest'
import { formSchema } from '../../../app/keystatic/fields'
import { companyFields, policyFields, versionFields } from '../../../lib/content/schema'

const version = formSchema(versionFields, {})
const company = formSchema(companyFields, {})
const policy = formSchema(policyFields, {})

/** What a form writes for a value of a file that nobody changed. */
function written(schema: Record<string, unknown>, name: string, value: unknown): unknown {
  const field = schema[name] as BasicFormField<unknown & {}>
  return field.serialize(field.parse(value as never)).value
}

test.each([
  [version, 'title', 'Privacy policy'],
  [version, 'change', 'editorial'],
  [version, 'retired', { newsletter: 'We send none.' }],
  [company, 'noticeDays', 30],
  [company, 'website', 'https://acme.example'],
  [policy, 'profiles', ['gdpr', 'apple']],
  [policy, 'covers', { retention: 'storage', recipients: ['one', 'two'] }],
  [company, 'apps', ['Acme Notes', 'Acme, the game']],
  [company, 'shortcuts', { 'delete-account': 'privacy#deletion' }],
  [company, 'formerAddresses', ['/legal/', '/privacy.html']],
  [company, 'framedBy', ['https://app.acme.example']],
  [policy, 'requests', { access: 'rights', deletion: ['deletion', 'rights'] }],
  [policy, 'waivers', { 'vague-words': { reason: 'Why.', until: '2027-03-31' } }],
])('a value that nobody changed is written as it was', (schema, name, value) => {
  expect(written(schema, name, value)).toEqual(value)
})

test('one law is a list of one', () => {
  expect(written(policy, 'profiles', 'gdpr')).toEqual(['gdpr'])
})

test('one app is a list of one', () => {
  expect(written(company, 'apps', 'Acme Notes')).toEqual(['Acme Notes'])
})

test('what is empty is written where the file needs it, and left out elsewhere', () => {
  expect(written(version, 'summary', '')).toBe('')
  expect(written(version, 'change', '')).toBe('')
  expect(written(version, 'effective', '')).toBeUndefined()
  expect(written(version, 'numbers', '')).toBeUndefined()
  expect(written(company, 'email', undefined)).toBeUndefined()
  expect(written(company, 'noticeDays', undefined)).toBeUndefined()
  expect(written(policy, 'profiles', undefined)).toBeUndefined()
  expect(written(policy, 'covers', undefined)).toBeUndefined()
})

test('a text of several lines is written in one', () => {
  expect(written(version, 'summary', ' One. \n\n Two. ')).toBe('One. Two.')
})

test('a day stays a day', () => {
  const day = written(version, 'effective', new Date('2027-01-01'))
  expect(String(day)).toBe('2027-01-01')
})

test.each([
  [version, 'change', 'big'],
  [policy, 'profiles', ['gdpr', 'gdrp']],
  [company, 'noticeDays', 'soon'],
])('a value that the form cannot show is refused instead of being lost', (schema, name, value) => {
  expect(() => written(schema, name, value)).toThrow()
})

test.each([
  [company, 'framedBy', 'app.acme.example'],
  [company, 'formerAddresses', '/legal/*'],
])('a line of a list that cannot be is refused', (schema, name, line) => {
  const field = schema[name] as BasicFormField<string>
  expect(() => field.validate(line)).toThrow()
})
