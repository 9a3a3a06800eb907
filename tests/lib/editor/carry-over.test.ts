// @vitest-environment jsdom

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { carryOver } from '../../../lib/editor/carry-over'
import { formatText } from '../../../lib/writing/format'
import { type Edit, save, type } from './keystatic'

const root = join(import.meta.dirname, '../../../')

/** Every text of the site and of its tests, by its path. */
const files = ['content', 'tests/content']
  .flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => path.endsWith('.mdx'))
  .sort()

const fields = '---  \ntitle:   "A" # as registered\nsummary: B\nchange: material\n---\n'

/** What is saved in the place of a former file, when it is edited in Keystatic. */
function edited(former: string, edit?: Edit): string | undefined {
  return carryOver(former, save(former, edit))
}

/** What is saved of a body. */
function editedBody(body: string, from?: string, to = ''): string | undefined {
  return edited(`${fields}\n${body}\n`, from === undefined ? {} : { text: type(from, to) })?.slice(
    fields.length + 1,
    -1,
  )
}

test('there are texts to carry over', () => {
  expect(files.filter((path) => path.startsWith('content/')).length).toBeGreaterThan(2)
  expect(files.filter((path) => path.startsWith('tests/')).length).toBeGreaterThan(5)
})

test.each(files)('%s is as it was when nothing is changed', (path) => {
  const source = readFileSync(`${root}${path}`, 'utf8')
  const written = save(source)
  expect(written).not.toBe(source)
  expect(carryOver(source, written)).toBe(source)
  expect(carryOver(source.replaceAll('\n', '\r\n'), written)).toBe(source)
})

test.each(files)('%s changes in its summary alone, and back to what it was', (path) => {
  const source = readFileSync(`${root}${path}`, 'utf8')
  const [line = '', former = ''] = /^summary: ['"]?(.*?)['"]?$/m.exec(source) ?? []
  const expected = source.replace(line, 'summary: Nothing else.')
  expect(edited(source, { fields: { summary: 'Nothing else.' } })).toBe(expected)
  expect(edited(expected, { fields: { summary: former } })).toBe(source)
})

test.each(files)('a word in %s is changed, and nothing else', { timeout: 30_000 }, (path) => {
  const source = readFileSync(`${root}${path}`, 'utf8')
  const body = source.indexOf('\n---\n')
  const words = [' the ', ' your ', ' with ', ' and ', 'None'].filter((word) => source.includes(word, body))
  for (const word of words) {
    const expected = source.slice(0, body) + source.slice(body).replace(word, `${word}really `)
    expect(edited(source, { text: type(word, `${word}really `) })).toBe(expected)
  }
  expect(words.length).toBeGreaterThan(0)
})

test.each([
  ['space between entries', '- One\n\n- Two'],
  ['entries of several paragraphs', '- One\n\n  Two\n- Three'],
  ['space in entries', '- One\n\n  - Two\n\n  - Three\n- Four'],
  ['lists next to each other', '- One\n\n* Two'],
  ['numbers', '3. One\n4. Two'],
  ['columns', '| A | B | C |\n| :-- | :-: | --: |\n| a | b | c |'],
  ['short rows', '| A | B |\n| --- | --- |\n| a |\n| | b |\n| |'],
  ['long rows', '| A |\n| --- |\n| a | b | c |\n| d |'],
  ['titles', '[us](/x/ "Title") and [us](/x/)'],
  ['bare addresses', 'See https://a.example/b_c, www.a.example or you@a.example.'],
  ['addresses in brackets', '[you@a.example](mailto:you@a.example), you@a.example'],
  ['marks around links', '**[a](b)** [**a**](b) *[a](b)*'],
  ['marks in marks', '***a*** and **_b_** and **c *d* [e](f)**'],
  ['anchors', '## How long [#data-retention, was #storage]'],
  ['breaks', 'One\\\ntwo **three\\\nfour**'],
  ['lines', 'One\ntwo'],
  ['signs', '5 * 3, [1], snake_case_, Q&A, \\*a*, \\[a](b), \\<b>, ~3'],
  ['definitions', 'See [us][a].\n\n[a]: /x/\n\nEnd'],
  ['the short version', '<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n> One\n>\n> Two'],
  ['the empty short version', '<InShort>\n\n</InShort>'],
  ['no words', ''],
])('Keystatic cannot hold %s, and they stay', (_what, body) => {
  const source = body === '' ? fields : `${fields}\n${body}\n`
  expect(formatText(source)).toBe(source)
  expect(edited(source)).toBe(source)
})

test.each([
  ['an entry', '- One\n\n- [a](b "c"), you@a.example\n\n- Three', 'One', 'Two'],
  ['an entry with entries', '- One\n\n  1. Two\n  2. Three\n- Four\n  - Five', 'Five', 'Six'],
  ['an entry of several paragraphs', '- One\n\n  Two\n\n- Three', 'Two', 'Four'],
  ['a cell', '| A | B |\n| :-- | --: |\n| a |\n| b | c |', 'b', 'd'],
  ['a cell of a short row', '| A | B | C |\n| --- | --- | :-: |\n| a | b |\n| c |', 'b', 'd'],
  ['a head', '| A | B |\n| :-- | --: |\n| a |', 'A', 'D'],
  [
    'the short version',
    '<InShort>\n\n- **Who:** Acme, us@a.example.\n\n- One\n\n</InShort>\n\n**[a](b)**',
    'Acme',
    'Beta',
  ],
  ['a quotation', '> One\n>\n> - Two\n>\n> - Three', 'One', 'Four'],
  ['words beside a bare address', 'Old: you@a.example, https://a.example, [us](/x/ "T") and **[a](b)**', 'Old', 'New'],
  ['words in strong ones', '**Old [a](b) you@a.example**', 'Old', 'New'],
  ['a heading', '## Old time [#data-retention, was #storage]\n\nOne\ntwo', 'Old', 'New'],
  ['a line', 'One\ntwo\\\nthree', 'two', 'four'],
  ['an anchor', '## How long [#storage]', '[#storage]', '[#data, was #storage]'],
])('%s is changed, and nothing else', (_what, body, from, to) => {
  expect(formatText(body)).toBe(`${body}\n`)
  expect(editedBody(body, from, to)).toBe(body.replace(from, to))
})

test('an address that is typed stands bare, and one that cannot is a link', () => {
  expect(editedBody('Write to me.', 'me', 'you@a.example')).toBe('Write to you@a.example.')
  expect(editedBody('See https://a.example now, or www.b.example', ' now', 'now')).toBe(
    'See [https://a.example](https://a.example)now, or [www.b.example](http://www.b.example)',
  )
  expect(editedBody('www.b.example\n\nSee https://a.example now', ' now', 'now')).toBe(
    'www.b.example\n\nSee [https://a.example](https://a.example)now',
  )
})

test('a block that is moved, added or removed leaves the others as they are', () => {
  const blocks = ['- One\n\n- Two', '| A | B |\n| :-: | --: |\n| a |', 'See https://a.example and [us](/x/ "T").']
  const source = (all: string[]) => `${fields}\n${all.join('\n\n')}\n`
  const moved = [blocks[2] ?? '', blocks[0] ?? '', blocks[1] ?? '']
  expect(carryOver(source(blocks), save(source(moved)))).toBe(source(moved))
  const added = ['New.', ...blocks.slice(0, 2), '- New', ...blocks.slice(2)]
  expect(carryOver(source(blocks), save(source(added)))).toBe(source(added))
  for (const block of blocks) {
    const rest = blocks.filter((other) => other !== block)
    expect(carryOver(source(blocks), save(source(rest)))).toBe(source(rest))
  }
})

test('entries, rows and columns that are added or removed leave the others as they are', () => {
  const cases = [
    ['- One\n\n- Two', '- One\n\n- New\n\n- Two'],
    ['- One\n\n- Two\n\n- Three', '- One\n\n- Three'],
    ['- One\n\n- Two', '- Two'],
    ['- One\n- Two', '- One\n- Two\n\n  New\n- Three'],
    ['| A | B |\n| :-- | --: |\n| a |', '| A | B |\n| :-- | --: |\n| n | o |\n| a |'],
    ['| A | B |\n| :-- | --: |\n| a |\n| b | c |', '| A | B |\n| :-- | --: |\n| b | c |'],
    ['| A | B |\n| :-- | --: |\n| a | b |', '| A | N | B |\n| :-- | --- | --: |\n| a | n | b |'],
    ['| A | N | B |\n| :-- | --- | --: |\n| a | n | b |', '| A | B |\n| :-- | --: |\n| a | b |'],
  ]
  for (const [former = '', next = ''] of cases) {
    expect(carryOver(`${former}\n`, save(next).replace(/^---\n.*\n---\n/, ''))).toBe(`${next}\n`)
  }
})

test('fields are changed without the text, and the text without the fields', () => {
  const source = `${fields}\n- One\n\n- Two\n`
  expect(edited(source, { fields: { title: 'B', effective: '2027-01-01' } })).toBe(
    source.replace('   "A"', ' B').replace('material\n', 'material\neffective: 2027-01-01\n'),
  )
  expect(edited(source.replaceAll('\n', '\r\n'), { text: type('One', 'New') })).toBe(source.replace('One', 'New'))
})

test('a draft that was not there is written in one style', () => {
  const written = save('---\ntitle: A\nsummary: B\nchange: material\n---\n\n<InShort>\n\n- One\n\n</InShort>\n')
  expect(carryOver(undefined, written)).toBe(
    '---\ntitle: A\nsummary: B\nchange: material\n---\n\n<InShort>\n\n- One\n\n</InShort>\n',
  )
})

test('what cannot be read is refused', () => {
  expect(carryOver('One', '<b>')).toBeUndefined()
  expect(carryOver(undefined, '{a')).toBeUndefined()
})

test('a former text that cannot be read gives its place', () => {
  expect(carryOver('<b>', '* One')).toBe('- One\n')
})

test('what the style cannot say stays while nothing is changed, and is written as Keystatic does after', () => {
  const source = `${fields}\n<InShort open>\n\n- One\n\n</InShort>\n`
  expect(formatText(source)).toBeUndefined()
  const task = `${fields}\n- [ ] One\n`
  expect(carryOver(task, `---\n${fields.split('\n').slice(1, 4).join('\n')}\n---\n* [ ] One\n`)).toBe(task)
  expect(carryOver(task, `---\n${fields.split('\n').slice(1, 4).join('\n')}\n---\n* [ ] Two\n`)).toBe(
    `${fields.trimEnd()}\n* [ ] Two\n`,
  )
})
