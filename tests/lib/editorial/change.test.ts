import { expect, test } from 'vitest'
import { errorsOf, marked } from '../../marked'
import { checkTexts, sourceOf } from '../check-texts'
import { company } from '../folder'

const source = (change: string, body: string, effective = '') => sourceOf(body, change, effective)

const version = source('material', '## Storage\n\nWe keep it for 30 days.')

interface Setting {
  day?: string
  facts?: string
  versions?: Record<string, string>
}

function messagesOn(draft: string, { day = '2026-01-31', facts = '', versions = { '2025-05-04': version } }: Setting) {
  const { file, place } = marked(draft)
  const dated = Object.entries(versions).map(([name, text]) => [`${name}.mdx`, text] as const)
  const texts = { ...Object.fromEntries(dated), 'draft.mdx': String(file) }
  const { files } = checkTexts(texts, day, { 'content/acme/company.yaml': company + facts })
  return { messages: files.flatMap(errorsOf), place }
}

test('an editorial change that changes what is meant is refused at its section', () => {
  const draft = source('editorial', '▶## Storage\n\nWe may keep it for 60 days.')
  const { messages, place } = messagesOn(draft, {})
  expect(messages).toEqual([
    `${place} in "Storage", "30" (a number), "may" (a word of duty or permission), "60" (a number) changed, which an editorial change leaves alone; write \`change: material\`, or leave the words as they were`,
  ])
})

test('a change before the first section is refused at the field', () => {
  const draft = source('▶editorial', 'For 30 days.\n\n## Storage\n\nWe keep it for 30 days.')
  const { messages, place } = messagesOn(draft, {})
  expect(messages).toEqual([expect.stringContaining(`${place} in "the opening", "30" (a number)`)])
})

test('a material change may change what is meant, and an editorial one the wording and the name of a section', () => {
  expect(messagesOn(source('editorial', '## Keeping\n\nWe keep it for 30 days.'), {}).messages).toEqual([])
  expect(messagesOn(source('material', '## Storage\n\nWe keep it for 60 days.'), {}).messages).toEqual([])
  expect(messagesOn(source('editorial', '## Storage\n\nWe store it for 30 days.'), {}).messages).toEqual([])
})

test('what is wrong with a text, its anchors and its change is told in one round', () => {
  const { messages } = messagesOn(source('editorial', '## Keeping\n\nWe keep it for TODO 60 days.'), {})
  expect(messages).toEqual([
    expect.stringContaining('"TODO" waits'),
    expect.stringContaining('#storage led to "Storage"'),
    expect.stringMatching(/in "Keeping", .*"30" \(a number\), .*"60" \(a number\) changed/),
  ])
  expect(messages.join()).not.toContain('a section that was')
})

test.each([
  ['2026-01-31', '2026-03-02', '2 March 2026'],
  ['2024-01-30', '2024-02-29', '29 February 2024'],
  ['2023-12-31', '2024-01-30', '30 January 2024'],
])('on %s a material change with a notice of 30 days takes effect on %s at the soonest', (day, soonest, words) => {
  const setting = { day, facts: 'noticeDays: 30\n', versions: { '2023-05-04': version } }
  const draft = (effective: string) => source('material', '## Storage\n\nx', `effective: ▶${effective}\n`)
  const { messages, place } = messagesOn(draft(day), setting)
  expect(messages).toEqual([
    `${place} a material change is announced 30 days before it takes effect; write \`effective: ${soonest}\`, which is ${words}, or a later day`,
  ])
  expect(messagesOn(draft(soonest), setting).messages).toEqual([])
})

test('without a day of effect, the kind of change is the place', () => {
  const { messages, place } = messagesOn(source('▶material', '## Storage\n\nx'), { facts: 'noticeDays: 1\n' })
  expect(messages).toEqual([expect.stringContaining(`${place} a material change is announced 1 days before`)])
})

test('an editorial change, a first version and a company without a notice need none', () => {
  const facts = 'noticeDays: 30\n'
  expect(messagesOn(source('editorial', '## Storage\n\nWe store it for 30 days.'), { facts }).messages).toEqual([])
  expect(messagesOn(source('material', '## Storage\n\nx'), { facts, versions: {} }).messages).toEqual([])
  expect(messagesOn(source('material', '## Storage\n\nx'), {}).messages).toEqual([])
})

test('a draft takes effect no sooner than an announced version that it contains', () => {
  const announced = source('material', '## Storage\n\nWe keep it for 60 days.', 'effective: 2026-06-01\n')
  const versions = { '2025-05-04': version, '2026-01-15': announced }
  const draft = source('▶editorial', '## Storage\n\nWe store it for 60 days.')
  const { messages, place } = messagesOn(draft, { versions })
  expect(messages).toEqual([
    `${place} this text contains the version of 2026-01-15, which takes effect on 1 June 2026; write \`effective: 2026-06-01\` or a later day; or, to change what is in force until then, move this draft away and begin from that: \`npm run policy draft acme/privacy\`; or, if that day is wrong, publish this in the place of that version: \`npm run policy -- publish acme/privacy --replace 2026-01-15 --because "…"\``,
  ])
  expect(messagesOn(draft, { versions, day: '2026-06-01' }).messages).toEqual([])
})

test('a draft cannot take effect before the day of the check', () => {
  const { messages, place } = messagesOn(source('material', '## Storage\n\nx', 'effective: ▶2026-01-30\n'), {})
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain(`${place} \`effective\` is before the day of publication, 2026-01-31`)
})

test('an editorial change leaves the title alone', () => {
  const draft = source('editorial', '## Storage\n\nWe keep it for 30 days.').replace('Privacy policy', '▶Cookie policy')
  const { messages, place } = messagesOn(draft, {})
  expect(messages).toEqual([
    `${place} the title was "Privacy policy", which an editorial change leaves alone; write \`change: material\`, or leave it as it was`,
  ])
})
