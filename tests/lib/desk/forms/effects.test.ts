import { expect, test } from 'vitest'
import { enterFolder } from '../../folder'
import { content, factsAbout } from './facts'

/** The files in which the facts about the company, and the draft of the app, are otherwise. */
const withCompany = (from: string | RegExp, to: string) => changed('content/acme/company.yaml', from, to)
const withDraft = (from: string | RegExp, to: string) => changed('content/acme/app/draft.mdx', from, to)
function changed(path: string, from: string | RegExp, to: string): Record<string, string> {
  return { [path]: String(content[path]).replace(from, to) }
}

/** The effects of a change, each as a line. */
function effectsOf(name: string, changed: Record<string, unknown>, files = content): string[] {
  enterFolder(files)
  const { effects } = factsAbout(name, changed).checked
  return effects.map(({ severity, text, places }) =>
    [`${severity}: ${text}`, ...places.map(({ text: own, act, href }) => `${own} → ${act} ${href}`)].join(' | '),
  )
}

test('an address that stands in texts too is found there before it is changed', () => {
  expect(effectsOf('acme', { email: 'team@acme.example' })).toEqual([
    'warning: The e-mail “privacy@acme.example” also stands in 2 published policies and a draft, and stays there until the text is changed. | App privacy policy: “1. Contact” → Open the draft /desk/acme/app/ | Draft of App privacy policy: “1. Contact” → Open the draft /desk/acme/app/ | Privacy policy: “2. Contact” → Open the policy /desk/acme/privacy/',
  ])
})

test('an address that stands in no text is said to', () => {
  const files = { ...content, ...withCompany(/email: .*/, 'email: old@acme.example') }
  const said = 'note: No text in force and no draft has the e-mail “old@acme.example”.'
  expect(effectsOf('acme', { email: 'new@acme.example' }, files)).toEqual([said])
})

test('a waiver of a policy that a fact about its company makes idle leads to the facts about the policy', () => {
  const files = {
    ...content,
    ...withCompany(/(?:email|address): .*\n/g, ''),
    ...withDraft(/Write to .*/, 'Come by.'),
    'content/acme/app/policy.yaml':
      'profiles: [gdpr]\nwaivers:\n  no-contact:\n    reason: It follows.\n    until: 2027-03-31\n',
  }
  expect(effectsOf('acme', { email: 'new@acme.example' }, files)).toEqual([
    expect.stringMatching(
      /holds back nothing.* \| Facts about App privacy policy → Open the facts \/desk\/acme\/app\/facts\/$/,
    ),
  ])
})

test('a postal address is found with its lines broken', () => {
  expect(effectsOf('acme', { address: '2 Short Road' })).toEqual([
    'warning: The postal address “1 Long Road, 10115 Town” also stands in a published policy, and stays there until the text is changed. | Privacy policy: “2. Contact” → Open the policy /desk/acme/privacy/',
  ])
})

test.each([
  ['email', 'privacy@acme.example', '[Write to us](mailto:privacy@acme.example).'],
  ['website', 'https://acme.example/', 'This is about acme.example.'],
  ['website', 'https://acme.example', 'This is about [our site](https://acme.example).'],
  ['name', "Acme's Tools", 'This is about Acme’s Tools.'],
])('the old %s %s is found in %s', (field, value, words) => {
  const company = withCompany(new RegExp(`^${field}: .*\n|(?=^accent:)`, 'm'), `${field}: ${value}\n`)
  const files = { ...content, ...company, ...withDraft(/Write to .*/, words) }
  expect(effectsOf('acme', { [field]: field === 'name' ? 'Lunara' : '' }, files).join()).toContain(
    'Draft of App privacy policy: “1. Contact”',
  )
})

test('the old name is found in a title and in a heading', () => {
  const draft = withDraft(/App privacy policy([\s\S]*)## Contact/, 'Privacy at Tom & Co$1## Ask Tom & Co')
  const files = { ...content, ...withCompany('name: Acme', 'name: Tom & Co'), ...draft }
  expect(effectsOf('acme', { name: 'Lunara' }, files)[0]).toContain('“Title” and “1. Ask Tom & Co”')
})

test.each([
  ['a new field', 'acme/privacy', { email: 'app@acme.example' }],
  ['the same value', 'acme', { email: 'privacy@acme.example' }],
  ['a part of a word', 'acme', { about: 'Tool' }],
])('%s has no effect on texts', (_, name, changed) => {
  expect(effectsOf(name, changed).filter((one) => one.includes('also stands'))).toEqual([])
})

test('an address that becomes permanent is said to', () => {
  expect(effectsOf('acme', { shortcuts: { 'your-data': 'privacy#data', contact: 'privacy#contact' } })).toEqual([
    'warning: /acme/contact/ becomes a permanent address of the site. Links there may be made by anyone, so this cannot be taken back; where the address leads can be changed.',
  ])
  expect(effectsOf('acme/privacy', { coverage: 'public', formerAddresses: ['/old.html'] })[0]).toMatch(
    /^warning: \/old\.html and \/acme\/privacy\/coverage\/ become permanent addresses/,
  )
})

test('a shortcut that goes would break links, and is an error', () => {
  expect(effectsOf('acme', { shortcuts: {} })).toEqual([
    'error: Links to /acme/your-data/ may be anywhere, and it leads nowhere any more; put “your-data” back below “Shortcuts” in the facts about Acme, or with another section, or add it to “Former addresses” in the facts about what is there instead.',
  ])
  const { refusal } = factsAbout('acme', { shortcuts: {} }).checked
  expect(refusal).toMatch(/^Nothing is saved: the site could not be built/)
})

test('a shortcut to a section that is not there is wrong at its field', () => {
  enterFolder(content)
  const { wrong, refusal } = factsAbout('acme', { shortcuts: { 'your-data': 'privacy#dta' } }).checked
  expect(wrong).toEqual({ shortcuts: expect.stringContaining('did you mean “Data”?') })
  expect(refusal).toBe('Nothing is saved: some fields have to be corrected first.')
})

test('more laws ask for more, and a frame is opened to a site', () => {
  expect(effectsOf('acme/privacy', { profiles: ['gdpr', 'ccpa'] })[0]).toMatch(
    /^note: The laws and stores ask for \d+ more things that are not declared\.$/,
  )
  expect(effectsOf('acme', { framedBy: ['https://app.acme.example'] })).toEqual([
    'note: Pages of https://app.acme.example may show every policy of the company in a frame, once the site is built and its host has the new rules.',
  ])
})

test('what the check finds then is said as it is in the findings', () => {
  expect(effectsOf('acme/privacy', { profiles: [] })).toContainEqual(
    'warning: No law or store is named, so it is not checked where this policy says what each of them asks; tick under “Laws and stores” those that counsel finds to apply.',
  )
})

test('a waiver says how many findings it holds back', () => {
  const waivers = { 'vague-words': { reason: 'Counsel reads it.', until: '2027-03-31' } }
  expect(effectsOf('acme/privacy', { waivers })).toEqual(['note: The new waiver holds back 1 finding.'])
  const waived = `${content['content/acme/privacy/policy.yaml']}waivers:\n  vague-words:\n    reason: Counsel reads it.\n    until: 2027-03-31\n`
  expect(
    effectsOf('acme/privacy', { waivers: {} }, { ...content, 'content/acme/privacy/policy.yaml': waived }),
  ).toEqual([expect.stringMatching(/^warning: With that, this finding is open again: /)])
})

test('many findings that are open again are counted', () => {
  const vague = ['One', 'Two', 'Three', 'Four'].map((title) => `\n## ${title}\n\nWe may ask.\n`).join('')
  const draft = content['content/acme/app/draft.mdx'] + vague
  const waived = 'waivers:\n  vague-words:\n    reason: Counsel reads it.\n    until: 2027-03-31\n'
  const files = { ...content, 'content/acme/app/draft.mdx': draft, 'content/acme/app/policy.yaml': waived }
  expect(effectsOf('acme/app', { waivers: {} }, files)).toEqual([
    expect.stringMatching(
      /^warning: 4 findings are open again: .*\. \| App privacy policy → Open the draft \/desk\/acme\/app\/$/,
    ),
  ])
})

test('days of notice that a draft does not keep are found with it', () => {
  const files = { ...content, ...withDraft('change: material', '$&\neffective: 2026-11-25') }
  expect(effectsOf('acme', { noticeDays: '30' }, files)).toEqual([
    'warning: A material change is announced 30 days before it takes effect; set “In force from” to 22 December 2026, or a later day. | App privacy policy → Open the draft /desk/acme/app/',
  ])
})
