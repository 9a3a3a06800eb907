import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { errorsOf, marked } from '../../marked'
import { checkTexts, sourceOf } from '../check-texts'
import { sealed } from '../folder'

const day = '2026-11-22'
const source = (body: string, more = '') => sourceOf(body, 'material', more)

/** What is said about a draft, in which `▶` stands where it is expected, after versions. */
function messagesAfter(versions: string[], draft: string): { messages: string[]; place: string } {
  const { file, place } = marked(draft)
  const dated = versions.map((text, index) => [`202${index}-01-01.mdx`, text] as const)
  const { files } = checkTexts({ ...Object.fromEntries(dated), 'draft.mdx': String(file) }, day)
  return { messages: files.flatMap(errorsOf), place }
}

const first = source('## Storage\n\nWe store it for ten years.\n\n## Contact\n\nWrite to us.')

test.each([
  ['a heading that stays', first],
  ['a heading that fixes its anchor', source('## Keeping [#storage]\n\nx\n\n## Contact\n\nx')],
  ['a heading that names its former anchor', source('## Keeping [was #storage]\n\nx\n\n## Contact\n\nx')],
  ['a note on a section that is gone', source('## Contact\n\nx', 'retired: { storage: "Nothing is stored." }\n')],
])('%s keeps links alive', (_, draft) => {
  expect(messagesAfter([first], draft).messages).toEqual([])
})

test('a lost anchor is told with the heading that most likely took its place, and what to write', () => {
  const draft = source('## Contact\n\nWrite to us.\n\n▶## How long [was #other]\n\nWe store it for two years.')
  const { messages, place } = messagesAfter([first], draft)
  expect(messages).toEqual([
    `${place} #storage led to "Storage" in the version of 2020-01-01 and leads nowhere now; if "How long" took its place, end that heading with \`[#how-long, was #other, #storage]\`; if it is gone, write \`retired:\` and below it \`  storage: "…"\`, with why it is gone and where to look instead, between the lines of \`---\``,
  ])
})

test('two lost anchors that one section may take over are told as one, and so they land', () => {
  const both = source('## Storage\n\nWe store names.\n\n## Places\n\nWe store names there.\n\n## Contact\n\nx')
  const draft = source('## Contact\n\nx\n\n▶## Where\n\nWe store all names with care over there.')
  const { messages, place } = messagesAfter([both], draft)
  expect(messages).toEqual([
    `${place} #storage led to "Storage" in the version of 2020-01-01, and #places led to "Places" in the version of 2020-01-01 and they lead nowhere now; if "Where" took their place, end that heading with \`[#where, was #storage, #places]\`; if they are gone, write \`retired:\` and below it \`  storage: "…"\` and \`  places: "…"\`, with why they are gone and where to look instead, between the lines of \`---\``,
  ])
  for (const mark of ['[#where, was #storage, #places]', '[#where, was #storage, was #places]'])
    expect(messagesAfter([both], draft.replace('Where', `Where ${mark}`)).messages).toEqual([])
})

/** The anchors that renamed sections of a draft go on having, after one version. */
function renamesAfter(version: string, draft: string): [string, string[]][] {
  const { policies } = checkTexts({ '2020-01-01.mdx': version, 'draft.mdx': draft }, day)
  return [...(policies.get('acme/privacy')?.at(-1)?.renames ?? [])]
}

const long = 'We keep your name and your address in a safe place for'

test.each([
  ['## Keeping\n\nWe store it for ten years.', [['keeping', ['storage']]]],
  ['## Keeping [#kept]\n\nWe store it for ten years.', [['kept', ['storage']]]],
  ['## Keeping\n\nWe store it for two years.', []],
  ['## Keeping\n\nWe store it for ten years.\n\n## Storing\n\nWe store it for nine years.', []],
  ['### Keeping\n\nWe store it for ten years.', []],
  ['', []],
])('a renamed section keeps its anchor where nothing else can be it: %j', (body, renames) => {
  expect(renamesAfter(first, source(`## Contact\n\nWrite to us.\n\n${body}`))).toEqual(renames)
})

test('a renamed section with a word changed, and one with sections of its own, keep their anchors', () => {
  const version = source(`## Storage\n\n${long} ten years.\n\n## Data\n\n### Names\n\nYours.`)
  const draft = source(`## Keeping\n\n${long} two years.\n\n## Kinds\n\n### Names\n\nYours.`)
  expect(renamesAfter(version, draft)).toEqual([
    ['keeping', ['storage']],
    ['kinds', ['data']],
  ])
})

test('an anchor that no heading resembles is told in the front matter', () => {
  const { messages, place } = messagesAfter([source('## Storage\n\nLong ago.')], source('').replace('title', '▶title'))
  expect(messages).toEqual([
    `${place} #storage led to "Storage" in the version of 2020-01-01 and leads nowhere now; write \`retired:\` and below it \`  storage: "…"\`, with why it is gone and where to look instead, between the lines of \`---\``,
  ])
})

test('an alias of any earlier version counts, told by the newest version that had it', () => {
  const second = source('## Keeping [was #storage]\n\nWe store it.\n\n## Contact\n\nx')
  const { messages } = messagesAfter([first, second], source('## Keeping\n\nWe store it.\n\n## Contact\n\nx'))
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain('#storage led to "Keeping" in the version of 2021-01-01')
  expect(messages[0]).toContain('`[#keeping, was #storage]`')
})

test('a heading renamed twice needs both of its former anchors', () => {
  const second = source('## Keeping [was #storage]\n\nWe store it.\n\n## Contact\n\nx')
  const draft = (mark: string) => source(`## How long ${mark}\n\nWe store it.\n\n## Contact\n\nx`)
  expect(messagesAfter([first, second], draft('[was #keeping, #storage]')).messages).toEqual([])
  expect(messagesAfter([first, second], draft('[was #keeping]')).messages).toHaveLength(1)
})

test('a note on a section that is gone stays for good', () => {
  const second = source('## Contact\n\nx', 'retired: { storage: "Nothing is stored." }\n')
  const { messages, place } = messagesAfter([first, second], source('## Contact\n\nx').replace('title', '▶title'))
  expect(messages).toEqual([
    `${place} #storage was retired in the version of 2021-01-01 and leads nowhere now; write it below \`retired:\` again, as \`storage: "Nothing is stored."\``,
  ])
})

test.each([
  [
    'that is there',
    source('## Storage\n\nx\n\n## Contact\n\nx', 'retired:\n  ▶storage: "Gone."\n'),
    '#storage leads to "Storage"; delete the note, or the anchor there',
  ],
  [
    'with a note that leads nowhere',
    source('## Contact\n\nx', 'retired:\n  ▶storage: "See #keeping."\n'),
    'the note names #keeping, which is no section of this text; write one that is',
  ],
])('a retired section %s is told', (_, draft, message) => {
  const { messages, place } = messagesAfter([first], draft)
  expect(messages).toEqual([`${place} ${message}`])
})

const formerAnchors = [
  '1.-what-we-keep',
  '_Toc12345_',
  'How-do-I-remove/uninstall-Acme',
  '4.20',
  'c++',
  'www.acme.example',
  'a, [b] & <c>',
  'डेटा-संग्रह',
  'über~uns*',
]

test.each(formerAnchors)('#%s, from before the text was here, lands once the advice on it is followed', (anchor) => {
  const errorsWith = (draft: string) => {
    const inUse = { 'content/acme/links-in-use.txt': `/acme/privacy/#${encodeURIComponent(anchor)} Acme\n` }
    return checkTexts({ '2020-01-01.mdx': first, 'draft.mdx': draft }, day, inUse).files.flatMap(errorsOf)
  }
  const [told = '', ...others] = errorsWith(first)
  expect(others).toEqual([])
  const [, mark = ''] = /`(\[was [^`]*)` or/.exec(told) ?? []
  expect(errorsWith(first.replace('## Storage', `## Storage ${mark}`))).toEqual([])
  const note = `retired:\n  ${JSON.stringify(anchor.normalize('NFD'))}: "Gone."\n`
  expect(errorsWith(source('## Storage\n\nx\n\n## Contact\n\nx', note))).toEqual([])
})

const newer = source('## Keeping\n\nWe store it for ten years.\n\n## Contact\n\nWrite to us.')

/** What is said of anchors where the record has remarks on the first of two versions, before a draft or without one. */
function messagesWith(remarks: string, draft?: string): string[] {
  const dated = { 'content/acme/privacy/2020-01-01.mdx': first, 'content/acme/privacy/2021-01-01.mdx': newer }
  const { 'content/SHA256SUMS': sums } = sealed(dated)
  const texts = { '2020-01-01.mdx': first, '2021-01-01.mdx': newer }
  const drafts = draft === undefined ? undefined : { 'draft.mdx': draft }
  return checkTexts({ ...texts, ...drafts }, day, { 'content/SHA256SUMS': remarks + sums }).files.flatMap(errorsOf)
}

const brought = '# brought 2026-11-01 acme/privacy/2020-01-01.mdx\n'
const withdrawn = `# withdrawn 2026-11-01 ${'0'.repeat(64)}  acme/privacy/2020-01-01.mdx: A slip. [effective 2020-01-01]\n`

test('anchors of a version that was brought from elsewhere are not missed', () => {
  expect(messagesWith('')).toHaveLength(1)
  expect(messagesWith(brought)).toEqual([])
  expect(messagesWith(brought, newer.replace('ten', 'two'))).toEqual([])
})

test('a section renamed in the place of a version of the past keeps its anchor', () => {
  checkTexts({ '2020-01-01.mdx': first, 'draft.mdx': newer }, day)
  const backdated = { policy: 'acme/privacy', day: '2020-01-01', wasPublic: true }
  const { policies } = checkContent('content', day, 'all', { backdated })
  const draft = policies.get('acme/privacy')?.find(({ isDraft }) => isDraft)
  expect([...(draft?.renames ?? [])]).toEqual([['keeping', ['storage']]])
})

test('anchors of the last version that was brought from elsewhere are missed, as the policy had them here', () => {
  const last = '# brought 2026-11-01 acme/privacy/2021-01-01.mdx\n'
  expect(messagesWith(brought + last)).toEqual([])
  expect(messagesWith(brought + last, newer)).toEqual([])
  expect(messagesWith(brought + last, newer.replace('Contact', 'Ask us').replace('Write to us', 'x'))).toEqual([
    expect.stringContaining('#contact led to "Contact"'),
  ])
})

test('anchors of a version that took the place of another are missed by later texts alone', () => {
  expect(messagesWith(withdrawn + brought)).toEqual([])
  expect(messagesWith(withdrawn + brought, newer.replace('ten', 'two'))).toHaveLength(1)
})

test('an anchor that only a withdrawn version had can have a note', () => {
  const draft = source('## Storage\n\nx\n\n## Contact\n\nx', 'retired:\n  gone: "It is gone."\n')
  const listed = { 'content/ADDRESSES': '/acme/privacy/#gone\n' }
  const { files } = checkTexts({ '2020-01-01.mdx': first, 'draft.mdx': draft }, day, listed)
  expect(files.flatMap(errorsOf)).toEqual([])
})
