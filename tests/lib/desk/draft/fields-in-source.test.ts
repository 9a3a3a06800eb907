import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { findFields } from '../../../../lib/content/front-matter'
import { companyFields, policyFields, versionFields } from '../../../../lib/content/schema'
import { readFields, writeFields } from '../../../../lib/desk/draft/fields-in-source'

const files = ['content', 'tests/content']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => /\.(yaml|mdx)$/.test(path))

test('every file of the site keeps its bytes when nothing is changed', () => {
  expect(files.length).toBeGreaterThan(20)
  for (const path of files) {
    const whole = readFileSync(path, 'utf8')
    const source = path.endsWith('.mdx') ? (findFields(whole)?.yaml ?? '') : whole
    const fields = path.endsWith('.mdx') ? versionFields : /company/.test(path) ? companyFields : policyFields
    for (const form of [source, source.replaceAll('\n', '\r\n')]) {
      expect(writeFields(form, readFields(form, fields) ?? {}, fields)).toBe(form)
    }
  }
})

const company = `# Who they are.

# As registered.
name:   "Acme"   # short
about: >
  A maker of
  everything.

# website: https://www.acme.example
email: 'us@acme.example' # for all
color: odd

profiles: gdpr
accent: "#1d5c4f"
accentDark: "#8fd3c1"
# The end.
`

test.each<[string, object, string, string]>([
  ['a text', { name: 'Beta' }, '  "Acme"   #', 'Beta #'],
  ['a text of several lines', { about: 'Makers.' }, 'about: >\n  A maker of\n  everything.\n', 'about: Makers.\n'],
  ['a text with signs', { name: 'A: #b' }, '  "Acme"   #', '"A: #b" #'],
  ['a text that is required', { name: '' }, '  "Acme"   #', '"" #'],
  ['a text that is not required', { email: '' }, "email: 'us@acme.example' # for all\n", ''],
  ['a colour', { accent: '#123456' }, '#1d5c4f', '#123456'],
  ['a number that is added', { noticeDays: '30' }, '# for all\n', '# for all\nnoticeDays: 30\n'],
  ['a list of one', { profiles: ['apple'] }, 'profiles: gdpr', 'profiles: [apple]'],
  ['an empty list', { profiles: [] }, 'profiles: gdpr\n', ''],
])('%s is changed in place, and nothing else', (_what, changed, from, to) => {
  const expected = company.replace(from, () => to)
  expect(expected).not.toBe(company)
  expect(writeFields(company, { ...readFields(company, companyFields), ...changed }, companyFields)).toBe(expected)
  const windows = (source: string) => source.replaceAll('\n', '\r\n')
  expect(writeFields(windows(company), { ...changed }, companyFields)).toBe(windows(expected))
})

const policy = `# For counsel.
profiles: [ gdpr, "apple" ]

covers:
    # As of May.
    controller: [text,   contact]   # both
    contact: contact

    # Appointed by none.
    dpo: "not applicable because none"
    retention:
    - storage # first
waivers:
  vague-words:
    odd:   1
    reason: Later.   # soon
    until: 2027-03-31
`

test.each<[string, (values: Values) => void, string, string]>([
  ['one anchor', ({ covers }) => (covers.contact = ['us']), 'contact: contact\n', 'contact: us\n'],
  ['two anchors', ({ covers }) => (covers.contact = ['us', 'me']), 'contact: contact\n', 'contact: [us, me]\n'],
  ['an anchor less', ({ covers }) => (covers.controller = ['text']), '[text,   contact]   #', '[text] #'],
  ['a disclosure less', ({ covers }) => (covers.contact = []), '    contact: contact\n', ''],
  ['a disclosure more', ({ covers }) => (covers.rights = ['us']), ' # first\n', ' # first\n    rights: us\n'],
  ['the first line', ({ covers }) => delete covers.controller, '    controller: [text,   contact]   # both\n', ''],
  ['a choice more', ({ profiles }) => profiles.push('ccpa'), '"apple" ]', '"apple", ccpa ]'],
  [
    'a reason',
    ({ waivers }) => (waivers['vague-words'] = { ...waivers['vague-words'], reason: 'Now.' }),
    'Later.   #',
    'Now. #',
  ],
  [
    'a waiver more',
    ({ waivers }) => (waivers.tab = { reason: 'So.', until: '2027-01-01' }),
    '03-31\n',
    '03-31\n  tab:\n    reason: So.\n    until: 2027-01-01\n',
  ],
  ['no waiver', (values) => (values.waivers = {}), policy.slice(policy.indexOf('waivers')), ''],
])('%s is changed within a field, and nothing else', (_what, edit, from, to) => {
  const values = readFields(policy, policyFields) as unknown as Values
  edit(values)
  expect(writeFields(policy, { ...values }, policyFields)).toBe(policy.replace(from, () => to))
})

test.each<[string, object, string, string]>([
  [
    'values in braces',
    { waivers: { r: { reason: 'b' } } },
    'waivers:\n  r: { reason: a } # why\n',
    '  r: { reason: b } # why',
  ],
  ['a list for one', { covers: { dpo: ['a', 'b'] } }, 'covers:\n  dpo: a # why\n', '  dpo: [a, b] # why'],
  [
    'rows of a list',
    { profiles: ['gdpr', 'apple'] },
    'profiles:\n  # eu\n  - gdpr # why\n  - ccpa\n',
    '  # eu\n  - gdpr # why',
  ],
  [
    'an anchor',
    { email: 'c@d.example' },
    'email: &e a@b.example # why\n\n\nlanguage: en\n',
    'email: &e c@d.example # why\n\n\n',
  ],
  ['what others are written as', { email: 'c@d.example' }, 'language:   de # why\n', 'language:   de # why\n'],
])('remarks on %s stay', (_what, changed, source, kept) => {
  for (const form of [source, source.replaceAll('\n', '\r\n')]) {
    const written = writeFields(form, { ...changed }, policyFields)
    expect(written.replaceAll('\r\n', '\n')).toContain(kept)
    expect(written.includes('\r')).toBe(form.includes('\r'))
    expect(readFields(written, policyFields)).toMatchObject(changed)
  }
})

interface Values {
  profiles: string[]
  covers: Record<string, string[]>
  waivers: Record<string, Record<string, string>>
}

test('what is empty may be said by the name alone, and is filled in there', () => {
  const former = '# Why\ntitle: A\nsummary:\nchange: # later\neffective:\nretired:\n'
  expect(writeFields(former, { summary: ' ', change: '', effective: '', retired: {} }, versionFields)).toBe(former)
  const changed = { summary: 'B', change: 'material', effective: '2026-01-01', retired: { a: 'B' } }
  expect(writeFields(former, changed, versionFields)).toBe(
    '# Why\ntitle: A\nsummary: B\nchange: material # later\neffective: 2026-01-01\nretired:\n  a: B\n',
  )
  expect(writeFields('# Why', { profiles: ['gdpr'] }, policyFields)).toBe('# Why\nprofiles: [gdpr]\n')
})

test('a number where a text belongs is written as the text that it was meant as', () => {
  expect(readFields('title: 20.40\n', versionFields)).toEqual({ title: '20.40' })
  expect(writeFields('title: 20.40\n', { title: '20.40' }, versionFields)).toBe('title: "20.40"\n')
})

test('fields in braces are changed too', () => {
  const written = writeFields('{profiles: [gdpr], odd: 1}\n', { email: 'a@b.example' }, policyFields)
  expect(readFields(written, policyFields)).toEqual({ profiles: ['gdpr'], odd: '1', email: 'a@b.example' })
})

test.each(['a: b: c', 'a: b\na: c', '- a', 'covers: *x', 'email: &e a\ncovers:\n  dpo: *e\n'])(
  'nothing is written into %j, which cannot be read',
  (source) => {
    expect(readFields(source, policyFields)).toBeUndefined()
    expect(() => writeFields(source, {}, policyFields)).toThrow('cannot be read')
  },
)

const words = fc.oneof(
  fc.constantFrom('A', 'a: b', '# a', 'yes', '30', '2026-01-01', '"a"', '[a]', '- a', '*a', 'a #b', 'null', '~', ''),
  fc.string({ maxLength: 8 }).map((text) => text.trim()),
)
const versions = fc.record(
  {
    title: words,
    summary: words,
    effective: fc.constantFrom('', '2026-01-01'),
    retired: fc.dictionary(fc.constantFrom('a', 'c-d', '30', 'true', 'constructor', '__proto__'), words, {
      maxKeys: 3,
    }),
  },
  { requiredKeys: [] },
)

/** Fields with something in them. */
function filled(values: object = {}): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Object.keys(value).length > 0))
}

test('an empty title is written where there was no field', () => {
  expect(readFields(writeFields('{}\n', { title: '' }, versionFields), versionFields)).toEqual({ title: '' })
})

test('a note is written with any line break that a program pastes', () => {
  const note = { retired: { data: 'One\u2028two\u2029three\nfour' } }
  expect(readFields(writeFields('retired:\n  data: Gone.\n', note, versionFields), versionFields)).toEqual(note)
})

test('what was written is read again', () => {
  fc.assert(
    fc.property(versions, versions, fc.boolean(), (former, next, isInBraces) => {
      const source = stringify(former, { collectionStyle: isInBraces ? 'flow' : 'block' })
      const written = writeFields(source, next, versionFields)
      expect(filled(readFields(written, versionFields))).toEqual(
        filled({ ...readFields(source, versionFields), ...next }),
      )
      expect(writeFields(written, next, versionFields)).toBe(written)
    }),
  )
})
