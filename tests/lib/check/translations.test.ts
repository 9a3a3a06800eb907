import { appendFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findPolicy, textOf, translationOf } from '../../../lib/archive/archive'
import { archiveIn } from '../../../lib/archive/checked-archive'
import { checkContent } from '../../../lib/check/content'
import { formatRecord } from '../../../lib/content/seals'
import { translationRules } from '../../../lib/rules/translation-rules'
import { allSections } from '../../../lib/text/text'
import { withdrawal } from '../../view'
import { checkTexts } from '../check-texts'
import { company, enterFolder, sealed } from '../folder'

const short = '---\n\n<InShort>\n\n- **Wer:** Acme.\n\n</InShort>\n\n'
const english = (body: string, more = '') =>
  `---\ntitle: Privacy policy\nsummary: New.\nchange: material\n${more}${short}${body}`
const german = (body: string, from = '2025-05-04', more = '') =>
  `---\ntitle: Datenschutz\nsummary: Neu.\nfrom: ${from}\n${more}${short}${body}`

const first = english('## Data [#data, was #info]\n\nWe keep your name for 30 days.\n\n## Rights\n\nAsk us.\n')
const firstGerman = german('## Daten\n\nWir behalten Ihren Namen 30 Tage.\n\n## Rechte\n\nFragen Sie uns.\n')

const read = (texts: Record<string, string>) => checkTexts(texts, '2026-11-22')

/** What the rules on translations find, as `rule line:column: reason`. */
function found(files: Record<string, string>): string[] {
  const own = new Set<string>(Object.keys(translationRules))
  return read({ '2025-05-04.mdx': first, ...files }).files.flatMap(({ messages }) =>
    messages
      .filter(({ ruleId }) => own.has(ruleId ?? ''))
      .map(({ ruleId, line, column, reason }) => `${ruleId} ${line}:${column}: ${reason}`),
  )
}

test('a translation that is sealed stands beside its version, whose anchors its sections have', () => {
  const content = read({ '2025-05-04.mdx': first, '2025-05-04.de.mdx': firstGerman })
  expect(content.files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal))).toEqual([])
  const archive = archiveIn(content, { today: '2026-11-22', site: 'https://policies.example' })
  const policy = findPolicy(archive, 'acme', 'privacy')
  expect(policy.versions.map(({ title }) => title)).toEqual(['Privacy policy'])
  const [version] = policy.versions
  const translation = version && translationOf(policy, version, 'de')
  expect(translation).toMatchObject({ title: 'Datenschutz', updated: '2025-05-04', language: 'de' })
  const sections = translation ? allSections(textOf(archive, translation).sections) : []
  expect(sections.map(({ title, anchor, aliases }) => [title, anchor, aliases])).toEqual([
    ['Daten', 'data', ['info']],
    ['Rechte', 'rights', []],
  ])
})

test.each([
  [
    'has a section less',
    { 'draft.de.mdx': german('## Daten\n\nWir behalten Ihren Namen 30 Tage.\n') },
    'translation 13:1: the version of 4 May 2025 has 2 sections, and this text 1; "Rights" is missing, or one before it; translate each section under a heading',
  ],
  [
    'has a heading on another level',
    { 'draft.de.mdx': firstGerman.replace('## Rechte', '### Rechte') },
    'translation 17:1: the version of 4 May 2025 has 2 sections, and this text 2; this heading has 3 signs `#`, and "Rights", in its place there, 2; write each section in the order and on the level of the original',
  ],
  [
    'has an anchor of another section',
    { 'draft.de.mdx': firstGerman.replace('## Daten', '## Daten [#rights]').replace('## Rechte', '## Rechte [#data]') },
    'translation 13:1: #rights is not an anchor of "Data", which this translates; delete the mark, as the section has #data here too',
  ],
  [
    'has another number',
    { 'draft.de.mdx': firstGerman.replace('30 Tage', '60 Tage') },
    'translated-fact 15:26: in "Daten", the version of 2025-05-04 has "30" (a number), which this text has not; this text has "60" (a number), which that version has not; write what the version says, unless it is the same',
  ],
  [
    'is of no version',
    { 'draft.de.mdx': german('## Daten\n', '2025-05-05') },
    'translation 4:7: there is no version of 2025-05-05 that this could translate; there are those of 2025-05-04; write the day of one of them after `from:`, or move the file away',
  ],
  [
    'is in the language of the policy',
    { 'draft.en.mdx': firstGerman },
    'translation 2:1: the policy itself is in English; name the file by the language that it is translated into',
  ],
  [
    'has a note that its version has not',
    {
      'draft.de.mdx': german(
        '## Daten\n\nWir behalten Ihren Namen 30 Tage.\n\n## Rechte\n',
        '2025-05-04',
        'retired:\n  news: Vorbei.\n',
      ),
    },
    'translation 6:3: the version of 2025-05-04 has no note on #news; delete it here',
  ],
])('a draft that %s is told so', (_, files, reason) => {
  expect(found(files)).toContain(reason)
})

const second = first.replace('30 days', '40 days').replace('change:', 'from: 2025-05-04\nchange:')
const begun = firstGerman.replace('from: 2025-05-04', 'from: 2026-01-10')

test.each([
  [
    'as it was',
    begun,
    [
      'translated-fact 15:26: in "Daten", the version of 2026-01-10 has "40" (a number), which this text has not; this text has "30" (a number), which that version has not; write what the version says, unless it is the same',
      'untranslated 13:1: the original has changed "Data" since the version of 4 May 2025, which the last translation is of: "40", for which it has "30"; bring that in, or, if it stays as it is, name it between the lines of `---`: `unchanged: [data]`',
    ],
  ],
  ['with what changed', begun.replace('30 Tage', '40 Tage'), []],
  ['and names it', begun.replace('---\n\n', 'unchanged: data\n---\n\n'), [expect.stringMatching(/^translated-fact/)]],
  [
    'in the words of the original',
    begun.replace('Wir behalten Ihren Namen 30 Tage.', 'We keep your name for 40 days.'),
    [expect.stringMatching(/^untranslated 13:1: "Data" stands here in the words of the original; translate it/)],
  ],
])('a draft that has a section that the original changed %s is told what is to be done', (_, text, reasons) => {
  const files = { '2025-05-04.de.mdx': firstGerman, '2026-01-10.mdx': second }
  expect(found({ ...files, 'draft.de.mdx': text })).toEqual(reasons)
})

test.each([
  [
    'its heading and first paragraph, not an address',
    '## What we keep\n\nYour name and\nyour address.\n\nAcme, Main Street 1\n\nFragen Sie uns.\n',
    [
      'untranslated 13:1: the heading "What we keep" stands here in the words of the original; translate it, or, if its section stays as it is, name it between the lines of `---`: `unchanged: [what-we-keep]`',
      'untranslated 15:1: "Your name and your address." stands here in the words of the original; translate it, or, if its section stays as it is, name it between the lines of `---`: `unchanged: [what-we-keep]`',
    ],
  ],
  [
    'not in one that is unchanged',
    '## What we keep\n\nYour name and\nyour address.\n\nAcme, Main Street 1\n\nJa.\n',
    [],
    'what-we-keep',
  ],
])(
  'a section half of which is in the words of the original has each of them reported in its place: %s',
  (_, body, reasons, unchanged = '') => {
    const original = english('## What we keep\n\nYour name and\nyour address.\n\nAcme, Main Street 1\n\nAsk us.\n')
    const more = unchanged && `unchanged: [${unchanged}]\n`
    expect(found({ '2025-05-04.mdx': original, 'draft.de.mdx': german(body, '2025-05-04', more) })).toEqual(reasons)
  },
)

test('a heading of one word may be the same in both languages, and short text in the words of the original leads to its place', () => {
  const original = english('## Cookies\n\nAsk us.\n').replace('Acme.', 'Acme, which makes tools.')
  const draft = german('## Cookies\n\nFragen Sie uns.\n').replace('Acme.', 'Acme, which makes tools.')
  expect(found({ '2025-05-04.mdx': original, 'draft.de.mdx': draft })).toEqual([
    expect.stringMatching(/^untranslated 9:5: "In short" stands here in the words of the original/),
    'untranslated 13:1: the heading "Cookies" stands here in the words of the original; translate it, unless it is the same word or name in both languages',
  ])
})

test.each([
  ['there is no other', {}, ''],
  ['there is another', { '2026-01-10.mdx': first }, ', or write `from: 2026-01-10`, and translate that version'],
])('a draft whose version was withdrawn waits, with what to write once %s', (_, files, other) => {
  const versions = Object.entries(files).map(([name, text]) => [`content/acme/privacy/${name}`, text] as const)
  const own = { 'content/acme/company.yaml': company, 'content/acme/privacy/draft.de.mdx': firstGerman }
  enterFolder(sealed({ ...own, ...Object.fromEntries(versions) }))
  appendFileSync('content/SHA256SUMS', formatRecord({ seals: new Map(), withdrawals: [withdrawal] }))
  const { files: checked } = checkContent('content', '2026-11-28', 'all')
  const messages = checked.find(({ path }) => path.endsWith('draft.de.mdx'))?.messages ?? []
  expect(messages.map(({ fatal, reason }) => [fatal, reason])).toContainEqual([
    false,
    `the version of 4 May 2025 was withdrawn, and this translation waits; once a version is published in its place, write its day after \`from:\`${other}; or move this file away`,
  ])
  expect(messages.filter(({ fatal }) => fatal)).toEqual([])
})

test('a translation that is in another language says where', () => {
  const body = '## Daten\n\nThey have your name and your address, and keep it for you as long as you wish them to.\n'
  const draft = german(body)
  const files = { '2025-05-04.mdx': english('## Data\n\nWe keep it.\n'), 'draft.de.mdx': draft }
  const { messages = [] } = read(files).files.find(({ path }) => path.endsWith('draft.de.mdx')) ?? {}
  const own = messages.filter(({ ruleId }) => ruleId === 'other-language')
  expect(own.map(({ line, reason }) => [line, reason])).toEqual([
    [15, 'this does not seem to be in German; translate it'],
  ])
})
