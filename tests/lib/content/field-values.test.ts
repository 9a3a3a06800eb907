import { expect, test } from 'vitest'
import { isTimeZone, refuse } from '../../../lib/content/field-values'
import { companyFields, policyFields, versionFields } from '../../../lib/content/schema'

const { shortcuts, formerAddresses, framedBy, apps, email, language } = companyFields

test.each([
  [framedBy, 'https://app.acme.example'],
  [framedBy, 'http://localhost:3000'],
  [framedBy, 'capacitor://localhost'],
  [formerAddresses, '/legal/privacy.html'],
  [shortcuts, 'privacy#account-deletion'],
  [apps, 'Acme: the game'],
  [email, 'data.protection+eu_2@mail.acme-labs.example'],
  [email, "o'brien@acme.example"],
  [email, 'größe@müller.example'],
  [language, 'en'],
  [language, 'zh-Hant-TW'],
  [policyFields.requests, 'rights'],
  [policyFields.covers, 'not applicable because there is none'],
])('%s takes %s', (field, text) => {
  expect(refuse(text, field)).toBeUndefined()
})

test.each([
  [framedBy, 'http://app.acme.example', 'which anyone on the way could change; write it as https://app.acme.example'],
  [framedBy, 'https://app.acme.example/settings?a=1#b', 'write it without a page, as https://app.acme.example'],
  [framedBy, 'capacitor://localhost/a', 'write it without a page, as capacitor://localhost'],
  [framedBy, 'https://APP.acme.example', 'write it as browsers do, as https://app.acme.example'],
  [framedBy, 'https://a.example:443', 'write it as browsers do, as https://a.example'],
  [framedBy, 'https://münchen.example', 'write it as browsers do, as https://xn--mnchen-3ya.example'],
  [framedBy, 'app.acme.example', 'which is no site; write it with its start, as https://app.acme.example'],
  [
    framedBy,
    'https://*.acme.example',
    'and each site is named on its own; write it as [https://one.acme.example, https://two.acme.example]',
  ],
  [framedBy, 'https://a.test https://b.test', 'which has a space; write several as [https://a.test, https://b.test]'],
  [framedBy, 'https://me@a.example', 'which is no site; write one such as https://app.example.org'],
  [formerAddresses, 'https://acme.example/legal/', 'write it without the site, as /legal/'],
  [formerAddresses, '/legal/#data', 'write it without # and what follows'],
  [formerAddresses, 'legal', 'which is no path on this site; write one such as /legal/privacy.html'],
  [formerAddresses, '/old-app /older-app', 'which has a space; write several as [/one, /two]'],
  [language, 'DE-at', 'is "DE-at"; write it as de-AT'],
  [language, 'de_AT', 'which is no code of a language; write one such as en, de, fr, or de-AT'],
  [language, 'de-u-co-phonebk', 'write it as de'],
  [shortcuts, 'privacy', 'write the policy and the section, such as privacy#account-deletion'],
  [
    policyFields.requests,
    'not applicable because there is none',
    'delete the line if the policy does not let people make it',
  ],
])('%s does not take %s', (field, text, reason) => {
  expect(String(refuse(text, field))).toContain(reason)
})

test.each(
  'a%0D%0Abcc:x@acme.example a@acme.example,b@acme.example (a)@acme.example .a@acme.example a..b@acme.example a@-acme.example a@acme.example. privacy@ a@b.c?subject=d'.split(
    ' ',
  ),
)('%s is no e-mail address', (text) => {
  expect(refuse(text, email)).toContain('which is no e-mail address; write one such as privacy@example.org')
})

test('a value of a list that is no text is told to be in quotes', () => {
  expect(refuse(undefined, apps)).toBe(
    'has a value that is no text; write the names of its apps, as in the stores, such as [Acme Notes], with digits alone in quotes',
  )
})

test.each([
  ['a title', versionFields.title, 100],
  ['a summary', versionFields.summary, 1000],
  ['a reason', policyFields.waivers.fields.reason, 1000],
])('%s has as many characters as its field takes, and no more', (_, field, most) => {
  expect(refuse('👍'.repeat(most), field)).toBeUndefined()
  expect(refuse('a'.repeat(most + 1), field)).toBe(`has ${most + 1} characters; write at most ${most}`)
})

test.each([
  ['an e-mail address', companyFields.email, `${'a'.repeat(3000)}@acme.example`],
  ['what is declared', policyFields.covers, `not applicable because ${'of it '.repeat(1000)}`],
])('%s has no more characters than any field takes', (_, field, text) => {
  expect(refuse(text.trim(), field)).toMatch(/^has \d+ characters; write at most 1000$/)
})

test('names of time zones are told from others', () => {
  const zones = ['Europe/Vienna', 'America/Argentina/Buenos_Aires', 'UTC', 'Vienna', 'Europe', '+01:00', 'PST', '']
  expect(zones.filter(isTimeZone)).toEqual(zones.slice(0, 3))
})
