import { expect, test } from 'vitest'
import { companyFields, type Fields, policyFields, versionFields } from '../../../../lib/content/schema'
import { helpOf, sentence, wrongWith } from '../../../../lib/desk/forms/plain-field'

const fields: Fields = { ...versionFields, ...policyFields, ...companyFields }

test('help on a screen has no syntax of files', () => {
  for (const field of Object.values(fields)) expect(helpOf(field)).toMatch(/^[^`[\]]+\.$/)
})

test.each([policyFields, companyFields])(
  'the laws of a policy and of its company say how they relate',
  ({ profiles }) => {
    expect(helpOf(profiles)).toMatch(/a policy in which any is ticked .* any other for those ticked for its company\.$/)
  },
)

test.each([
  ['email', 'privacy', 'This is "privacy", which is no e-mail address; write one such as privacy@example.org.'],
  ['accent', 'green', 'This is "green", which is no colour; write it as "#1d5c4f".'],
  ['title', '', 'This is empty; write the name of the policy, such as Privacy policy.'],
  ['change', '', 'Choose one.'],
  ['name', 'x'.repeat(101), 'This has 101 characters; write at most 100.'],
  ['timeZone', 'Europe/Viena', 'This is "Europe/Viena", which is no time zone; did you mean “Europe/Vienna”?'],
  ['formerAddresses', '/a, /b', 'This has "/a, /b", which has a space; write each in a line of its own.'],
  [
    'framedBy',
    'https://*.acme.example',
    'This has "https://*.acme.example", and each site is named on its own; write each in a line of its own.',
  ],
  [
    'apps',
    'Acme Notes\n\n“Go”\n…\n',
    'Line 3 stands in curly quotes, which would be shown; write straight ones, or none. Line 4 waits to be filled in; write the names of its apps, as in the stores, such as Acme Notes.',
  ],
  ['apps', '\nAcme Notes\n\nAcme Go', undefined],
  ['shortcuts', 'privacy#', 'This shows no section yet; choose one.'],
  ['noticeDays', '1000', 'This is "1000"; write a number of days from 0 to 999.'],
])('what is wrong with %s %j is said in plain words', (name, text, said) => {
  const field = fields[name]
  const wrong = field && wrongWith(text, field)
  expect(wrong).toBe(said)
})

test('a field that is not required may be empty', () => {
  expect(wrongWith('', policyFields.email)).toBeUndefined()
})

test.each([
  ['did you mean `legal-bases`?', 'Did you mean “legal-bases”?'],
  ['us@acme.example stands here', 'us@acme.example stands here.'],
])('the check says %j as %j', (reason, said) => {
  expect(sentence(reason)).toBe(said)
})
