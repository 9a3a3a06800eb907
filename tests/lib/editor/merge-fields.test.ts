import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { companyFields, type Fields, policyFields, versionFields } from '../../../lib/content/schema'
import { mergeFields } from '../../../lib/editor/merge-fields'
import { dump } from './keystatic'

const root = new URL('../../../', import.meta.url).pathname

/** Every source of fields of the site and of its tests, by its path. */
const files = ['content', 'tests/content']
  .flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => /\.(yaml|mdx)$/.test(path))
  .sort()

function sourceIn(path: string): string {
  const source = readFileSync(`${root}${path}`, 'utf8')
  return path.endsWith('.mdx') ? (/^---\n([\s\S]*?)^---$/m.exec(source)?.[1] ?? '') : source
}

function fieldsOf(path: string): Fields {
  if (path.endsWith('.mdx')) return versionFields
  return path.endsWith('company.yaml') ? companyFields : policyFields
}

/** Values as Keystatic writes them: in its own order, with all fields, and with every entry alone in a list. */
function asWritten(source: string, fields: Fields, edit: (values: Values) => void = () => {}): string {
  const values: Values = parse(source) ?? {}
  for (const [name, value] of Object.entries(values.covers ?? {}))
    if (typeof value === 'string') values.covers[name] = [value]
  if (typeof values.profiles === 'string') values.profiles = [values.profiles]
  edit(values)
  const ordered = Object.keys(fields)
    .sort()
    .map((name) => [name, values[name] ?? (fields[name]?.kind === 'text' ? '' : null)])
  return dump(Object.fromEntries(ordered))
}

// biome-ignore lint/suspicious/noExplicitAny: what YAML holds is not known.
type Values = any

test('there are sources to merge', () => {
  expect(files.filter((path) => path.endsWith('.yaml')).length).toBeGreaterThan(6)
  expect(files.filter((path) => path.endsWith('.mdx')).length).toBeGreaterThan(9)
})

test.each(files)('%s keeps its bytes when nothing is changed', (path) => {
  const source = sourceIn(path)
  const fields = fieldsOf(path)
  expect(mergeFields(source, asWritten(source, fields), fields)).toBe(source)
  const windows = source.replaceAll('\n', '\r\n')
  expect(mergeFields(windows, asWritten(source, fields), fields)).toBe(windows)
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

test.each<[string, (values: Values) => void, [string, string][]]>([
  ['a text', (values) => (values.name = 'Beta'), [['  "Acme"   #', 'Beta #']]],
  [
    'a text of several lines',
    (values) => (values.about = 'Makers.'),
    [['about: >\n  A maker of\n  everything.\n', 'about: Makers.\n']],
  ],
  [
    'a long text',
    (values) => (values.about = 'We '.repeat(99).trim()),
    [['>\n  A maker of\n  everything.\n', `${'We '.repeat(99).trim()}\n`]],
  ],
  ['a text with signs', (values) => (values.name = 'A: #b'), [['  "Acme"   #', '"A: #b" #']]],
  ['a text that is required', (values) => (values.name = '  '), [['  "Acme"   #', '"" #']]],
  ['a text that is not required', (values) => delete values.email, [["email: 'us@acme.example' # for all\n", '']]],
  ['a colour', (values) => (values.accent = '#123456'), [['#1d5c4f', '#123456']]],
  ['a field in the middle', (values) => (values.noticeDays = 30), [['# for all\n', '# for all\nnoticeDays: 30\n']]],
  ['an address', (values) => (values.address = 'Town'), [['# for all\n', '# for all\naddress: Town\n']]],
  ['a choice', (values) => (values.profiles = ['apple']), [['profiles: gdpr', 'profiles: apple']]],
  [
    'several choices',
    (values) => (values.profiles = ['apple', 'gdpr']),
    [['profiles: gdpr', 'profiles: [apple, gdpr]']],
  ],
  ['no choice', (values) => (values.profiles = []), [['profiles: gdpr\n', '']]],
])('%s is changed, and nothing else', (_what, edit, changes) => {
  const written = asWritten(company, companyFields, edit)
  const expected = changes.reduce((source, [from, to]) => source.replace(from, () => to), company)
  expect(expected).not.toBe(company)
  expect(mergeFields(company, written, companyFields)).toBe(expected)
  const windows = (source: string) => source.replaceAll('\n', '\r\n')
  expect(mergeFields(windows(company), written, companyFields)).toBe(windows(expected))
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
    - 'exceptions'
waivers:
  vague-words:
    reason: Later.   # soon
    until: 2027-03-31
`

test.each<[string, (values: Values) => void, string, string]>([
  ['one anchor', (values) => (values.covers.contact = ['us']), 'contact: contact\n', 'contact: us\n'],
  [
    'an anchor that is added',
    (values) => (values.covers.contact = ['us', 'text']),
    'contact: contact\n',
    'contact: [us, text]\n',
  ],
  [
    'an anchor in brackets',
    (values) => (values.covers.controller = ['text']),
    'controller: [text,   contact]   #',
    'controller: [text] #',
  ],
  [
    'an anchor on a line',
    (values) => values.covers.retention.push('us'),
    "    - storage # first\n    - 'exceptions'\n",
    "      - storage # first\n      - 'exceptions'\n      - us\n",
  ],
  ['a disclosure that is gone', (values) => (values.covers.contact = []), '    contact: contact\n', ''],
  [
    'a disclosure that is added',
    (values) => (values.covers.purposes = ['us']),
    '    retention:',
    '    purposes: us\n    retention:',
  ],
  [
    'the first disclosure',
    (values) => (values.covers = { ...values.covers, contact: null }),
    '    contact: contact\n',
    '',
  ],
  ['choices', (values) => values.profiles.push('ccpa'), '"apple" ]', '"apple", ccpa ]'],
  ['a choice less', (values) => values.profiles.shift(), '[ gdpr, "apple" ]', '[ "apple" ]'],
  ['a reason', (values) => (values.waivers['vague-words'].reason = 'Now.'), 'Later.   #', 'Now. #'],
  ['a day', (values) => (values.waivers['vague-words'].until = '2028-01-01'), '2027-03-31', '2028-01-01'],
  [
    'a waiver',
    (values) => (values.waivers.tab = { reason: 'So.', until: '2027-01-01' }),
    '2027-03-31\n',
    '2027-03-31\n  tab:\n    reason: So.\n    until: 2027-01-01\n',
  ],
  ['no waiver', (values) => (values.waivers = {}), policy.slice(policy.indexOf('waivers')), ''],
  ['an e-mail address', (values) => (values.email = 'a@b.example'), '# For', 'email: a@b.example\n# For'],
])('%s is changed within a field, and nothing else', (_what, edit, from, to) => {
  const expected = policy.replace(from, () => to)
  expect(expected).not.toBe(policy)
  expect(mergeFields(policy, asWritten(policy, policyFields, edit), policyFields)).toBe(expected)
})

test('the order of choices says nothing, and that of anchors does', () => {
  const reverse = (name: string) => (values: Values) =>
    (name === 'profiles' ? values.profiles : values.covers.controller).reverse()
  expect(mergeFields(policy, asWritten(policy, policyFields, reverse('profiles')), policyFields)).toBe(policy)
  expect(mergeFields(policy, asWritten(policy, policyFields, reverse('covers')), policyFields)).toContain(
    '[contact, text]',
  )
})

test('notes are changed, added and removed on their own lines', () => {
  const former = 'title: "A"\nretired:\n  b: "Old: see #a."\n  a: Kept   # yes\nsummary: ""\n'
  const written = dump({ title: 'A', summary: '', retired: { a: 'Kept', c: 'Gone.', b: 'See c.' } })
  expect(mergeFields(former, written, versionFields)).toBe(
    'title: "A"\nretired:\n  b: See c.\n  a: Kept   # yes\n  c: Gone.\nsummary: ""\nchange: ""\n',
  )
})

test('days are the same in quotes and without', () => {
  const former = 'effective: 2026-01-01\ntitle: A\nsummary: B\nchange: material\n'
  const values = { title: 'A', summary: 'B', change: 'material' }
  for (const effective of ['2026-01-01', new Date('2026-01-01')]) {
    expect(mergeFields(former, dump({ ...values, effective }), versionFields)).toBe(former)
  }
  expect(mergeFields(former, dump({ ...values, effective: '2026-02-01' }), versionFields)).toBe(
    former.replace('2026-01', '2026-02'),
  )
})

test('what is empty may be said by the name alone', () => {
  const former = 'title: A\nsummary:\nchange: # later\neffective:\nretired:\n'
  expect(mergeFields(former, dump({ title: 'A', summary: '', change: '' }), versionFields)).toBe(former)
  expect(
    mergeFields(
      former,
      dump({ title: 'A', summary: 'B', change: 'material', effective: '2026-01-01', retired: { a: 'B' } }),
      versionFields,
    ),
  ).toBe('title: A\nsummary: B\nchange: material # later\neffective: 2026-01-01\nretired:\n  a: B\n')
})

test('a file of remarks alone keeps them', () => {
  const written = dump({ profiles: ['gdpr'] })
  expect(mergeFields('# Why', written, policyFields)).toBe('# Why\nprofiles: [gdpr]\n')
  expect(mergeFields('# Why\n', dump({}), policyFields)).toBe('# Why\n')
})

test('without a file that can be read, the values are written in plain style', () => {
  const written = dump({
    waivers: null,
    covers: { contact: ['us'], purposes: ['a', 'b'] },
    profiles: ['gdpr'],
    email: '',
  })
  const plain = 'profiles: [gdpr]\ncovers:\n  purposes: [a, b]\n  contact: us\n'
  for (const former of [undefined, 'a: b: c', 'a: b\na: c', '- a', 'covers: *x']) {
    expect(parse(mergeFields(former, written, policyFields))).toEqual(parse(plain))
    expect(mergeFields(former, written, policyFields)).toMatch(/^profiles: \[gdpr\]\ncovers:\n {2}/)
  }
  expect(mergeFields(undefined, dump({ title: 'A'.repeat(200) }), versionFields)).toBe(
    `title: ${'A'.repeat(200)}\nsummary: ""\nchange: ""\n`,
  )
})

test('parts that mean nothing by themselves are not torn apart', () => {
  for (const former of [
    'email: &e a@b.example\nprofiles: [gdpr]\ncovers:\n  contact: us\n  purposes: us\n  dpo: *e\n',
    'profiles: &p [gdpr]\ncovers: {contact: &c us, purposes: *c}\n',
    '{profiles: [gdpr], covers: {contact: us, purposes: us}}\n',
    '? profiles\n: [gdpr]\n? covers\n: {contact: us, purposes: us}\n',
  ]) {
    expect(mergeFields(former, dump(parse(former)), policyFields)).toBe(former)
    const written = dump({ profiles: ['apple'], covers: { contact: ['them'], purposes: ['us'] } })
    expect(parse(mergeFields(former, written, policyFields))).toEqual({
      profiles: ['apple'],
      covers: { contact: 'them', purposes: 'us' },
    })
  }
})

test('what is unknown stays', () => {
  const former = 'odd: [1,  2]\nwaivers:\n  tab:\n    odd:   1\n    reason: A\n    until: 2026-01-01\n'
  const written = dump({ waivers: { tab: { reason: 'B', until: '2026-01-01' } } })
  expect(mergeFields(former, written, policyFields)).toBe(former.replace('reason: A', 'reason: B'))
})

const words = fc.oneof(
  fc.constantFrom(
    'A',
    'a: b',
    '# a',
    'yes',
    '30',
    '2026-01-01',
    '"a"',
    "it's",
    '[a]',
    '{a',
    '- a',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    'a #b',
    'a\nb',
    '…',
    'null',
    '~',
    '',
  ),
  fc.string({ maxLength: 8 }),
)
const name = fc.constantFrom('a', 'b', 'c-d', '30', 'true')
const versions = fc.record(
  {
    title: words,
    summary: words,
    change: fc.constantFrom('material', ''),
    effective: fc.constantFrom('', '2026-01-01', '2027-02-02'),
    retired: fc.dictionary(name, words, { maxKeys: 3 }),
  },
  { requiredKeys: [] },
)
const layouts = fc.constantFrom<(values: object) => string>(
  (values) => dump(values),
  (values) => dump(values, { flowLevel: 1, quotingType: '"', forceQuotes: true }),
  (values) =>
    `# One\n\n${dump(values, { indent: 4, lineWidth: -1 }).replaceAll(/$/gm, '').replaceAll(/^(\w)/gm, '\n# Two\n$1')}`,
  (values) => dump(values).replaceAll('\n', '\r\n'),
)

test('the merged source says what was written, and is merged no further', () => {
  let changed = 0
  fc.assert(
    fc.property(versions, versions, layouts, (former, next, layout) => {
      const written = dump(next)
      const merged = mergeFields(layout(former), written, versionFields)
      const says = (source: string) => mergeFields(undefined, source, versionFields)
      expect(parse(says(merged))).toEqual(parse(says(written)))
      expect(mergeFields(merged, written, versionFields)).toBe(merged)
      if (merged !== layout(former)) changed += 1
    }),
    { numRuns: 500 },
  )
  expect(changed).toBeGreaterThan(100)
})

test.each(['constructor', 'toString', '__proto__'])('a note named %s is one like others', (odd) => {
  const former = `# remark\nretired:\n  # one\n  ${odd}: Gone.\n  # two\n  other: Gone as well.\n`
  const kept = '# remark\nretired:\n  # two\n  other: Gone as well.\n'
  expect(mergeFields(former, 'retired:\n  other: Gone as well.\n', versionFields)).toContain('other: Gone as well.')
  expect(mergeFields(former, 'retired:\n  other: Gone as well.\n', versionFields)).not.toContain(`${odd}:`)
  expect(mergeFields(kept, 'retired:\n  other: Gone as well.\n', versionFields)).toBe(kept)
})
