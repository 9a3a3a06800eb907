import { expect, test } from 'vitest'
import { readFields } from '../../../lib/content/fields'
import type { Fields } from '../../../lib/content/schema'
import { marked, messagesOf } from '../../marked'

const fields: Fields = {
  title: { kind: 'text', label: 'Field', required: true, help: 'the name' },
  change: { kind: 'choice', label: 'Field', help: 'what kind', choices: ['material', 'editorial'] },
  effective: { kind: 'date', label: 'Field', help: 'the day' },
  apps: { kind: 'texts', label: 'Field', help: 'their names' },
  unchanged: { kind: 'texts', areAnchors: true, label: 'Field', help: 'the sections' },
  accent: { kind: 'color', label: 'Field', help: 'the colour' },
  email: { kind: 'email', label: 'Field', help: 'the address' },
  website: { kind: 'web address', label: 'Field', help: 'the site' },
  notice: { kind: 'days', label: 'Field', help: 'how many days' },
  retired: { kind: 'notes', label: 'Field', help: 'why it is gone' },
  asked: {
    kind: 'lists',
    label: 'Field',

    help: 'the anchor',
    names: ['access'],
    named: 'request',
    synonyms: new Map([['a-copy', 'access']]),
  },
}

test('fields that are as they should be are read, without the space around', () => {
  const { file } = marked(
    [
      'title: "  Privacy: ours "',
      'change: editorial # at last',
      'effective: 2024-02-29',
      "accent: '#1D5C4F'",
      'email: privacy+eu@acme.example',
      'website: http://acme.example/a?b=c',
      'notice: 30',
    ].join('\r\n'),
  )
  const read = Object.entries(readFields(file, String(file), 0, fields).values)
  expect(Object.fromEntries(read.map(([name, value]) => [name, value?.text]))).toEqual({
    title: 'Privacy: ours',
    change: 'editorial',
    effective: '2024-02-29',
    accent: '#1D5C4F',
    email: 'privacy+eu@acme.example',
    website: 'http://acme.example/a?b=c',
    notice: '30',
  })
  expect(messagesOf(file)).toEqual([])
})

test('an anchor that stands twice in a list of a text is read once', () => {
  const { file } = marked('title: a\nunchanged: [data, contact, data]')
  const { choices } = readFields(file, String(file), 0, fields)
  expect(choices.unchanged?.map(({ text }) => text)).toEqual(['data', 'contact'])
  expect(messagesOf(file)).toEqual([])
})

const known = 'the fields are title, change, effective, apps, unchanged, accent, email, website, notice, retired, asked'
const noSite = 'which is no web address; write one such as https://example.org'

test.each([
  ['a field that is missing', '▶change: material', '`title` is missing; write `title: …`, the name'],
  ['nothing at all', '▶', '`title` is missing; write `title: …`, the name'],
  ['an unknown field', 'title: a\n▶author: b', `there is no field \`author\`; ${known}`],
  ['a field misspelt', 'title: a\n▶efective: 2025-05-04', 'there is no field `efective`; did you mean `effective`?'],
  ['a field of every object', 'title: a\n▶constructor: b', `there is no field \`constructor\`; ${known}`],
  ['a list', 'title:\n  ▶- a', '`title` is not text; write the name, in quotes'],
  ['an alias', 'title: &a b\nemail: ▶*a', '`email` is not text; write the address, in quotes'],
  ['an empty field', 'title: ▶""', '`title` is empty; write the name'],
  ['a field of spaces', 'title: ▶"  "', '`title` is empty; write the name'],
  ['several lines', 'title: ▶|\n  a\n  b', '`title` has several lines; write it in one'],
  [
    'a day that is none',
    'title: a\neffective: ▶2025-02-29',
    '`effective` is "2025-02-29", which is no day; write the year, the month and the day, as in 2025-05-04',
  ],
  ['a choice that is none', 'title: a\nchange: ▶minor', '`change` is "minor"; write material or editorial: what kind'],
  ['green', 'title: a\naccent: ▶green', '`accent` is "green", which is no colour; write it as "#1d5c4f", in quotes'],
  ['a web address without its start', 'title: a\nwebsite: ▶acme.example', `\`website\` is "acme.example", ${noSite}`],
  ['a web address of code', 'title: a\nwebsite: ▶javascript:a(1)', `\`website\` is "javascript:a(1)", ${noSite}`],
  ['a web address without a host', 'title: a\nwebsite: ▶https://', `\`website\` is "https://", ${noSite}`],
  ['a field without a value', 'title: ▶\nemail: a@b.example', '`title` is empty; write the name'],
  ['half a day', 'title: a\nnotice: ▶1.5', '`notice` is "1.5"; write a number of days from 0 to 999'],
  ['quotes', 'title: a\nnotice: ▶"30"', '`notice` is no number; write a number of days from 0 to 999, without quotes'],
  [
    'a note that YAML takes for a comment from an anchor on',
    'title: a\nretired:\n  ▶data: gone, see #contact',
    'what follows `#` would be left out of the note `data`; write the value in quotes',
  ],
  [
    'a note without a name',
    'title: a\nretired: ▶it is gone',
    '`retired` has no names; write `name: "text"` on lines of their own, two spaces in',
  ],
  ['a note without words', 'title: a\nretired:\n  ▶data: ""', 'the note `data` is empty; write why it is gone'],
  [
    'a note that is a list',
    'title: a\nretired:\n  ▶data: [a]',
    'the note `data` is not text; write why it is gone, in quotes',
  ],
  [
    'lists without names',
    'title: a\n▶asked: [access]',
    '`asked` has no names; write the name of a request and `: anchor` on lines of their own, two spaces in',
  ],
  ['a list by another word', 'title: a\nasked:\n  ▶A-copy: b', 'there is no request `A-copy`; write `access`'],
  ['a list by no known word', 'title: a\nasked:\n  ▶fame: b', 'there is no request `fame`; there are access'],
  ['lists that are empty', 'title: a\n▶asked:', '`asked` is empty; write the anchor'],
  [
    'a name that a list has twice',
    'title: a\napps: [Notes, Maps, ▶Notes]',
    '`apps` has "Notes" twice; delete one of the two',
  ],
  ['text without fields', '▶Hello', 'these are no fields; write `name: value`, one on a line'],
])('%s is told where it stands and what to write instead', (_, yaml, message) => {
  const { file, place } = marked(yaml)
  readFields(file, String(file), 0, fields)
  expect(messagesOf(file)).toEqual([`${place} ${message}`])
})

test.each([
  ['a colon too many', 'title: ▶Privacy: ours', 'the value has a colon; write it in quotes'],
  [
    'a quote that is not closed',
    'title: ▶"Privacy\nchange: a',
    'these quotes do not enclose the value; write `title: "Privacy"`',
  ],
  [
    'a single quote that is not closed',
    'title: ▶\'n tools\naccent: "#1d5c4f"',
    'these quotes do not enclose the value; write `title: "n tools"`',
  ],
  [
    'a quote that is closed by another',
    'title: ▶"Privacy”\nchange: a',
    'these quotes do not enclose the value; write `title: "Privacy"`',
  ],
  [
    'an apostrophe in single quotes',
    "title: 'We'▶ve moved'",
    'these quotes do not enclose the value; write `title: "We\'ve moved"`',
  ],
  [
    'quotes within quotes',
    'title: "We sell "▶tools" now"',
    'these quotes do not enclose the value; write `title: "We sell \\"tools\\" now"`',
  ],
  [
    'curly quotes around a colon',
    'title: ▶“Privacy: ours”',
    'these quotes do not enclose the value; write `title: "Privacy: ours"`',
  ],
  ['a quote in a list that is not closed', 'title: a\napps: [▶"a, b]', '`"` is not closed; write `"` where it ends'],
  ['a list that is not closed', 'title: a\napps: ▶[a, b\nchange: c', '`[` is not closed; write `]` where it ends'],
  [
    'a colon without a space',
    '▶title:Privacy\nchange: a',
    'a colon, or the space behind it, is missing; write `name: value`',
  ],
  ['a field that is there twice', 'title: a\n▶title: b', '`title` is there twice; delete one of the two'],
  ['a tabulator', 'title:\n▶\t- a', 'this line begins with a tabulator'],
  ['a sign that YAML keeps for itself', 'title: ▶@home', 'this line cannot be read; write `name: value`'],
])('%s is told in an editor’s words, at its place', (_, yaml, message) => {
  const { file, place } = marked(yaml)
  expect(readFields(file, String(file), 0, fields)).toMatchObject({ values: {}, named: {}, lists: {} })
  expect(file.messages).toHaveLength(1)
  expect(messagesOf(file)[0]).toContain(`${place} ${message}`)
})

test.each([
  ['a comment', 'title: ▶Privacy policy # 2', 'would be left out of `title`; write the value in quotes'],
  ['a hidden character that is escaped', 'title: ▶"Priv\\u200Bacy"', 'the character U+200B cannot be seen'],
  ['a curly quote that a straight one closes', 'title: ▶“Privacy"', '`title` stands in curly quotes'],
  ['single curly quotes', 'title: ▶‘Our Privacy’', '`title` stands in curly quotes'],
  ['curly quotes around others', 'title: ▶“Our ‘Privacy’”', '`title` stands in curly quotes'],
  ['a line end of old', 'title: ▶"Priv\\racy"', '`title` has several lines; write it in one'],
  ['a host after a name', 'title: a\nwebsite: ▶https://acme.example@evil.example/', 'which is no web address'],
])('%s is told where it stands', (_, yaml, message) => {
  const { file, place } = marked(yaml)
  readFields(file, String(file), 0, fields)
  expect(messagesOf(file)).toEqual([expect.stringContaining(message)])
  expect(messagesOf(file)[0]?.startsWith(`${place} `)).toBe(true)
})

test('fields that are too long to read are told, and none is read', () => {
  const { file, place } = marked(`---\n▶title: a\n${'# remark\n'.repeat(6000)}---\n`)
  const yaml = String(file).slice(4, -4)
  expect(readFields(file, yaml, 4, fields).values).toEqual({})
  expect(messagesOf(file)).toEqual([
    `${place} the fields have ${yaml.length} characters, and at most 50000 are read; write less here`,
  ])
})

test.each(['‘Cookies’ and "ads"', '‘Cookies’ and ‘ads’', '“Cookies” and “ads”', '„Cookies“ und „Werbung“'])(
  'words that begin and end in quotes of their own are taken: %s',
  (title) => {
    const { file } = marked(`title: ${title}\nchange: editorial`)
    expect(readFields(file, String(file), 0, fields).values.title?.text).toBe(title)
    expect(messagesOf(file)).toEqual([])
  },
)

test('a value that is wrong is left out, and the others are read', () => {
  const { file } = marked('title: a\neffective: soon\nemail: a@b.example')
  expect(readFields(file, String(file), 0, fields).values).toEqual({
    title: { text: 'a', offset: 7 },
    email: { text: 'a@b.example', offset: 32 },
  })
})

test('fields that start later in the file are told by their place in it', () => {
  const { file, place } = marked('---\ntitle: a\nchange: ▶none\n---\n')
  readFields(file, 'title: a\nchange: none\n', 4, fields)
  expect(messagesOf(file)).toEqual([`${place} \`change\` is "none"; write material or editorial: what kind`])
})

test('notes are read by their names, with where they stand', () => {
  const { file } = marked('title: a\nretired:\n  data: "gone"\n  2024: moved')
  const { values, named } = readFields(file, String(file), 0, fields)
  expect(messagesOf(file)).toEqual([])
  expect(Object.keys(values)).toEqual(['title'])
  expect([...(named.retired ?? [])]).toEqual([
    ['data', { text: 'gone', offset: 20 }],
    ['2024', { text: 'moved', offset: 35 }],
  ])
})
