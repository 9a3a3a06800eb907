import { expect, test } from 'vitest'
import { checkContent } from '../../../../lib/check/content'
import { openDraft } from '../../../../lib/desk/draft/named-draft'
import { draftFindings, findingsOn, findingsToPublish } from '../../../../lib/desk/findings/draft-findings'
import { publishView } from '../../../../lib/desk/publishing/publish-view'
import { enterFolder, sealed } from '../../folder'
import { company, draft, files, version, versions } from '../acme'
import { wordsAt } from '../document/words-at'
import { setting } from '../forms/facts'

/** A draft of a source, and what is found on it in a folder with some more files. */
function find(source: string, more: Record<string, string> = {}) {
  enterFolder({ ...files, ...more, 'content/acme/privacy/draft.mdx': source })
  const content = checkContent('content', '2026-11-22', 'all')
  const document = openDraft(content, 'acme/privacy', source)
  return { document, found: draftFindings(content, { dir: 'content' }, 'acme/privacy', document) }
}

const ofCalifornia = { 'content/acme/privacy/policy.yaml': 'profiles: [ccpa]\n' }
const long = `For ${'your name and '.repeat(14)}more.`

test.each([
  ['vague-words', 'We may keep some data, or may not.', ['may', 'some', 'may']],
  ['consent-by-use', 'Hello. By using our site, you agree to this.', ['By using our site, you agree to this.']],
  ['long-sentence', `Hello. ${long}`, [long]],
  ['change-notice', 'This policy changes. Check this page regularly.', ['Check this page regularly.']],
  ['reasonable-time', 'We reply within a reasonable time.', ['within a reasonable time']],
  ['placeholder', 'Write to [… the name of the company] soon.', ['[… the name of the company]']],
  ['reference', 'See section 9 (a).', ['section 9 (a)']],
  ['plain-reference', 'See section 1 for more.', ['section 1']],
  ['children-ages', 'Not for those under 13. Nor for those under 16, ever.', ['under 16', 'under 13']],
  ['own-date', 'Hello. Last updated: 1 May 2020.', ['1 May 2020']],
])('the marks of %s are at the words that it is about', (rule, words, marked) => {
  const { document, found } = find(draft.replace('We keep it for two years.', words))
  const own = found.find((one) => one.rule === rule)
  expect([own?.range, ...(own?.more ?? [])].map((range) => wordsAt(document, range))).toEqual(marked)
  // They stand where the first does.
  expect(own?.more?.map(({ where }) => where) ?? []).toEqual(marked.slice(1).map(() => undefined))
})

test.each([
  [
    'sections without words',
    'It.\n\n##\n\n##\n',
    ['A heading without words (1 of 2)', 'A heading without words (2 of 2)'],
  ],
  ['one section', 'It is [here](/a/), or [there](/b/).', ['“Storage” (1 of 2)', '“Storage” (2 of 2)']],
  ['one place', 'It is [here](/a/).', ['“Storage”']],
  ['one section but one that is waived', 'It is [the key](/a/), and some more.', ['“Storage”']],
])('two places in %s have two names', (_, words, names) => {
  const waivers = 'waivers:\n  vague-words: {until: 2027-01-01, reason: Counsel weighed it.}\n'
  const source = draft.replace('We keep it for two years.', words)
  const { found } = find(source, { 'content/acme/privacy/policy.yaml': waivers })
  expect([...new Set(found.flatMap(({ range, where }) => (range && where !== 'In short' ? where : [])))]).toEqual(names)
})

test.each(['Rights', 'How long'])(
  'links that led to a section that is gone are no matter of the one named %s',
  (title) => {
    const { found } = find(draft.replace('## Storage', `## ${title} [#other]`))
    expect(found.filter(({ rule }) => rule === 'lost-anchor')).toMatchObject([
      { where: 'Sections that are gone', field: 'retired', range: undefined, fix: { lines: [expect.any(Number)] } },
    ])
  },
)

test('words that name two sections by number are told once', () => {
  const { found } = find(`${draft.replace('We keep', 'See sections 1 and 2. We keep')}\n## Access\n\nYes.\n`)
  expect(found.filter(({ rule }) => rule === 'plain-reference')).toHaveLength(1)
})

test('a finding on what is not said leads to where the text begins, and marks no words there', () => {
  const { document, found } = find(draft, ofCalifornia)
  const [unstated] = found.filter(({ rule }) => rule === 'sale-unstated')
  expect(unstated).toMatchObject({ where: 'In short', range: { from: expect.any(Number) } })
  const { from = 0, to } = unstated?.range ?? {}
  expect([to, wordsAt(document, { from, to: from + 3 })]).toEqual([from, 'Who'])
  expect(found.filter(({ range, field, href }) => !(range || field || href))).toEqual([])
})

test('a finding on a draft without a text leads to where it would begin, and one on its fields to them', () => {
  const source = draft.slice(0, draft.indexOf('<InShort>')).replace(/^summary.*$/m, 'summary: ""')
  const { found } = find(source, ofCalifornia)
  expect(found).toContainEqual(expect.objectContaining({ where: 'Whole text', range: { from: 1, to: 1 } }))
  expect(found).toContainEqual(expect.objectContaining({ where: 'Summary', field: 'summary' }))
  expect(found.filter(({ range, field, href }) => !(range || field || href))).toEqual([])
})

test('a finding on a field with a space before its colon is on that field', () => {
  const { found } = find(draft.replace('change: material', 'change : big'))
  expect(found.filter(({ message }) => message.includes('big')).map(({ field }) => field)).toEqual(['change'])
})

test.each(['title', 'summary'])('that the %s is missing is found on that field', (name) => {
  const { found } = find(draft.replace(new RegExp(`^${name}: .*\\n`, 'm'), ''))
  expect(found.filter(({ message }) => message.includes('is missing')).map(({ field }) => field)).toEqual([name])
})

const rights = version
  .replace('change: material', '$&\nfrom: 2025-05-04')
  .replace('## Storage', '## Rights\n\nAsk.\n\n$&')
const declared = {
  'content/acme/company.yaml': `${company}shortcuts:\n  rights: privacy#rights\n`,
  'content/acme/privacy/policy.yaml': 'profiles: [gdpr]\ncovers:\n  right-erasure: rights\n',
}

test.each([
  ['that says as much', rights, []],
  [
    'that is in force later',
    rights.replace('from:', 'effective: 2027-01-01\nfrom:'),
    [
      'Facts about Acme, Shortcuts: “rights” shows “Rights”, which Privacy policy of 4 May 2025, the version in force, does not have, so its page only says so until the draft of Privacy policy is in force.',
    ],
  ],
  ['without a section', rights.replace('## Rights\n\nAsk.\n\n', ''), []],
])(
  'a draft %s that is published as a correction has findings that its own page has, and others for that',
  (_, text, own) => {
    enterFolder({
      ...sealed({ ...versions, ...declared, 'content/acme/privacy/2026-11-20.mdx': rights }),
      'content/acme/privacy/draft.mdx': text.replace('from: 2025-05-04', 'from: 2026-11-20'),
    })
    const written = checkContent('content', setting.today, 'all')
    const { content = written } = publishView(written, 'acme/privacy', setting, '2026-11-20') ?? {}
    expect(content).not.toBe(written)
    const wordsOf = ({ where, message }: { where: string; message: string }) => `${where}: ${message}`
    const found = findingsToPublish(content, setting, 'acme/privacy', written)
    expect(found.filter(({ kind }) => kind === 'to publish').map(wordsOf)).toEqual(own)
    expect(found.filter(({ kind }) => kind !== 'to publish').map(wordsOf)).toEqual(
      draftFindings(written, setting, 'acme/privacy').map(wordsOf),
    )
  },
)

test.each(['2027-01-01', '2026-11-21'])(
  'a correction of a version that another takes over from on %s has the findings on its page with which it is published',
  (day) => {
    const next = rights.replace('from:', `effective: ${day}\nfrom:`).replace('ten years', 'three years')
    enterFolder({
      ...sealed({ ...versions, 'content/acme/privacy/2026-11-20.mdx': next }),
      'content/acme/privacy/draft.mdx': version
        .replace('title:', 'corrects: 2025-05-04\ntitle:')
        .replace('We keep it', 'Acme keeps it'),
    })
    const written = checkContent('content', setting.today, 'all')
    const { content = written } = publishView(written, 'acme/privacy', setting) ?? {}
    const found = findingsOn(written, setting, 'acme/privacy')
    expect(found).toEqual(draftFindings(content, setting, 'acme/privacy'))
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(findingsToPublish(content, setting, 'acme/privacy', written)).toEqual(found)
  },
)
