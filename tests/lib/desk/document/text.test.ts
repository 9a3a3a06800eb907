import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type DeskNode, wordsIn } from '../../../../lib/desk/document/document'
import { openText, writeText } from '../../../../lib/desk/document/text'
import { formatText } from '../../../../lib/writing/format'

const root = join(import.meta.dirname, '../../../../')

/** Every text of the site and of its tests, by its path. */
const files = ['content', 'tests/content']
  .flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => path.endsWith('.mdx'))
  .sort()

function bodyOf(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n+/, '')
}

/** A body in which the first words that are equal to some are changed where they stand in the document. */
function edited(body: string, from: string, to: string): string {
  const document = openText(body)
  const all = document.content.flatMap(runsIn)
  const run = all.find(({ text }) => text?.includes(from))
  if (run?.text === undefined) throw new Error(`no "${from}"`)
  run.text = run.text.replace(from, to)
  return writeText(document)
}

function runsIn(node: DeskNode): DeskNode[] {
  return node.text === undefined ? (node.content ?? []).flatMap(runsIn) : [node]
}

describe.each(files)('%s', (path) => {
  test('is as it was when nothing is changed', () => {
    expect(writeText(openText(readFileSync(`${root}${path}`, 'utf8')))).toBe(bodyOf(path))
  })

  test('has a word more, and no other change', () => {
    const body = bodyOf(path)
    const [word = ''] = / \p{L}{4,} /u.exec(body) ?? []
    expect(edited(body, word, `${word}really `)).toBe(body.replace(word, `${word}really `))
  })
})

test.each(['---\ntitle: A\n---\n\n', '---\nnever closed\n\n', '<b>\n\n', '\uFEFF'])(
  'a text is the same below %j',
  (head) => {
    expect(writeText(openText('## One\n\nTwo'), undefined, head)).toBe('## One\n\nTwo\n')
  },
)

test('line ends of Windows are no change', () => {
  expect(writeText(openText('---\r\ntitle: A\r\n---\r\n\r\nOne\r\ntwo\r\n'))).toBe('One\ntwo\n')
})

test.each([
  ['space between items', '- One\n\n- Two'],
  ['items of several paragraphs', '- One\n\n  Two\n- Three'],
  ['space in items', '- One\n\n  - Two\n\n  - Three\n- Four'],
  ['lists next to each other', '- One\n\n* Two'],
  ['numbers', '3. One\n4. Two'],
  ['items with marks of their own', 'We:\n(a) do;\n(b) say\n    (i) this\n    (ii) that\n\n– one\n– two'],
  ['marks of their own in a list', '- (a) one\n- (b) two'],
  ['columns', '| A | B | C |\n| :-- | :-: | --: |\n| a | b | c |'],
  ['short rows', '| A | B |\n| --- | --- |\n| a |\n| | b |\n| |'],
  ['long rows', '| A |\n| --- |\n| a | b | c |\n| d |'],
  ['tables without a head', '| | |\n| --- | --- |\n| a | b |'],
  ['lists in cells', '| A | B | C |\n| --- | --- | --- |\n| - a<br />- b | Two:<br />1. c<br />2. d | • e<br />*f* |'],
  [
    'lists in cells with marked words',
    '| A | B |\n| --- | --- |\n| - **a** b<br />- [c](https://c.example) | - <br />1. *d*<br />2. e |',
  ],
  ['lines in cells', '| A | B |\n| --- | --- |\n| a <br /> b<br /><br />– c | **d<br />- e**<br />f |'],
  ['titles', '[us](/x/ "Title") and [us](/x/)'],
  ['bare addresses', 'See https://a.example/b_c, www.a.example or you@a.example.'],
  ['addresses in brackets', '[you@a.example](mailto:you@a.example), you@a.example'],
  ['addresses before signs of other languages', '见 https://a.example/b。'],
  ['marks around links', '**[a](b)** [**a**](b) *[a](b)*'],
  ['marks in marks', '***a*** and **_b_** and **c *d* [e](f)**'],
  ['anchors', '## How long [#data-retention, was #storage]\n\n## **A** `b` [was #x, #y]'],
  ['anchors that are not written as the house does', '## Café   [#caf%C3%A9,was #b]\n\n## [a](/b/)[#c]'],
  ['marks that cannot be read', '## How long [#a b]\n\n## Why [#a] [#b]'],
  ['headings without words', '##\n\nOne\n\n## [#a]\n\nTwo\n\n## [was #b]'],
  ['breaks between lines with bullets', '• one\\\n• **two**\n\n• **one\\\ntwo**\n\n• a<br />• b\n\n• **a<br />• b**'],
  ['own numbers', '## 1. Why\n\n## Article 2 – Who'],
  ['breaks', 'One\\\ntwo **three\\\nfour**'],
  ['tags for breaks', 'One<br />two <br /> three **four<br />five**'],
  ['lines', 'One\ntwo'],
  ['code', '`a` and ``b`c`` and [`d`](/e/)'],
  ['signs', '5 * 3, [1], snake_case_, Q&A, \\*a*, \\[a](b), \\<b>, ~3'],
  ['a backslash before marked words that begin with a space', '\\\\&#x20;*&#xA0; [us](/x/)*'],
  ['the short version', '<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n> One\n>\n> Two'],
  ['the empty short version', '<InShort>\n\n</InShort>'],
  ['no words', ''],
])('%s stay as they are', (_what, body) => {
  const source = body === '' ? '' : `${body}\n`
  expect(formatText(source)).toBe(source)
  expect(writeText(openText(source))).toBe(source)
})

test('a list in a cell is shown as one, also where its items begin with marked words', () => {
  const document = openText('| A |\n| --- |\n| - **one** two<br />- [three](/c/) |\n')
  const [list, ...more] = document.content[0]?.content?.[1]?.content?.[0]?.content ?? []
  expect(list && [list.type, ...(list.content ?? []).map(wordsIn)]).toEqual(['bulletList', 'one two', 'three'])
  expect(more).toEqual([])
})

test.each([
  ['an item', '- One\n\n- [a](b "c"), you@a.example\n\n- Three', 'One', 'Two'],
  ['an item with items', '- One\n\n  1. Two\n  2. Three\n- Four\n  - Five', 'Five', 'Six'],
  ['an item of several paragraphs', '- One\n\n  Two\n\n- Three', 'Two', 'Four'],
  ['an item with a mark of its own', 'We:\n(a) do;\n(b) say', 'do;', 'see;'],
  ['a cell', '| A | B |\n| :-- | --: |\n| a |\n| b | c |', 'b', 'd'],
  ['a cell of a short row', '| A | B | C |\n| --- | --- | :-: |\n| a | b |\n| c |', 'b', 'd'],
  ['an item in a cell', '| A |\n| --- |\n| - one<br />- two |', 'two', 'three'],
  ['a head', '| A | B |\n| :-- | --: |\n| a |', 'A', 'D'],
  [
    'the short version',
    '<InShort>\n\n- **Who:** Acme, us@a.example.\n\n- One\n\n</InShort>\n\n**[a](b)**',
    'Acme',
    'Beta',
  ],
  ['a quotation', '> One\n>\n> - Two\n>\n> - Three', 'One', 'Four'],
  ['words beside a bare address', 'Old: you@a.example, https://a.example, [us](/x/ "T") and **[a](b)**', 'Old', 'New'],
  ['a bare address', 'Write to you@a.example.', 'you', 'me'],
  ['words in strong ones', '**Old [a](b) you@a.example**', 'Old', 'New'],
  ['a heading', '## Old time [#data-retention, was #storage]\n\nOne\ntwo', 'Old', 'New'],
  ['a line', 'One\ntwo\\\nthree', 'two', 'four'],
])('%s is changed, and nothing else', (_what, body, from, to) => {
  expect(formatText(body)).toBe(`${body}\n`)
  expect(edited(body, from, to)).toBe(`${body.replace(from, to)}\n`)
})

test('an address that is typed stands bare, and one that cannot is a link', () => {
  expect(edited('Write to me.', 'me', 'you@a.example')).toBe('Write to you@a.example.\n')
  expect(edited('See https://a.example now', 'https://a.example now', 'https://a.examplenow')).toBe(
    'See https://a.examplenow\n',
  )
})

test.each([
  ...['_ga_*', 'a_b', '*', '**a**', '1. one', '2) two', '(a) one', '• one', '– one', '- one', '# one', '> one'],
  ...['---', '| a |', '~~a~~', '`a`', '\\', '[a](b)', '![a](b)', '[^1]', '&amp;', '<b>', '<InShort>', '{a}'],
  'import a',
])('%s that is typed stays typed', (text) => {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] }
  const item = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] }
  const head = { type: 'heading', attrs: { level: 2 }, content: paragraph.content }
  const row = { type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph] }] }
  // In a cell, signs of lists are all that a list can be written with.
  const cells = /^[-•] /.test(text) ? [] : [{ type: 'table', content: [row] }]
  for (const block of [paragraph, item, head, ...cells]) {
    const written = writeText({ type: 'doc', content: [paragraph, block, paragraph] })
    const [, read = paragraph] = openText(written).content
    expect(runsIn(read).map((run) => run.text)).toEqual([text])
  }
})

const line = (text: string): DeskNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const item = (text: string, ...below: DeskNode[]): DeskNode => ({ type: 'listItem', content: [line(text), ...below] })

test('lists whose marks are changed stay lists', () => {
  const write = (...items: DeskNode[]) => writeText({ type: 'doc', content: [{ type: 'markedList', content: items }] })
  expect(write(item('(a) One'), item('(b) Two'))).toBe('(a) One\n(b) Two\n')
  expect(write(item('(a) One'), item('Two'))).toBe('- (a) One\n- Two\n')
  expect(write(item('(a) One'))).toBe('- (a) One\n')
  const content = [[item('(a) One'), item('(b) Two')], [item('(a) Three')]].flatMap((items): DeskNode[] => [
    { type: 'markedList', content: items },
    line('End'),
  ])
  expect(writeText({ type: 'doc', content })).toBe('(a) One\n(b) Two\n\nEnd\n\n- (a) Three\n\nEnd\n')
})

test('a bullet that is typed in a quote in an item stays typed', () => {
  const quote = { type: 'blockquote', content: [line('• One')] }
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [quote] }] }
  expect(writeText({ type: 'doc', content: [list] })).toBe('- > • One\n')
})

test('what cannot be written is named', () => {
  const document = { type: 'doc' as const, content: [{ type: 'picture', content: [{ type: 'text', text: 'A cat' }] }] }
  expect(() => writeText(document)).toThrow(
    expect.objectContaining({ name: 'Unwritable', message: expect.stringContaining('picture') }),
  )
})

test('a heading whose last words would be read as an address of its section is not written', () => {
  const write = (text: string) => {
    const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }
    return writeText({ type: 'doc', content: [heading] })
  }
  const words = 'Write to us [#support]'
  expect(() => write(words)).toThrow(words)
  expect(write('Write to us [support #1]')).toBe('## Write to us [support #1]\n')
})

test.each(['bulletList', 'markedList'])('what cannot be written within a %s is named by its own words', (type) => {
  const content = [{ type, content: [item('(a) One'), item('(b) Two\0'), item('(c) Three')] }]
  const message = expect.stringContaining('begins with “(b) Two')
  expect(() => writeText({ type: 'doc', content })).toThrow(expect.objectContaining({ message }))
})

describe('a heading that is reworded', () => {
  const published = new Set(['data-we-keep'])
  const reword = (source: string, to: string) => {
    const document = openText(source, published)
    const [run] = document.content.flatMap(runsIn)
    if (run) run.text = to
    return writeText(document, /numbers: own/.test(source) ? 'own' : 'page')
  }

  test('keeps the published anchor that came from its words', () => {
    expect(reword('## Data we keep', 'Data we store')).toBe('## Data we store [#data-we-keep]\n')
    expect(reword('## Data we keep [was #a]', 'Data we store')).toBe('## Data we store [#data-we-keep, was #a]\n')
  })

  test('keeps it while it has no words, and when it is opened again', () => {
    const bare = reword('## Data we keep\n\nOne', '')
    expect(bare).toBe('## [#data-we-keep]\n\nOne\n')
    const document = openText(bare, published)
    document.content[0]?.content?.push({ type: 'text', text: 'Data we store' })
    expect(writeText(document)).toBe('## Data we store [#data-we-keep]\n\nOne\n')
  })

  test('has no anchor fixed where its words still give it, or where it was not published', () => {
    expect(reword('## Data we keep', 'Data, we keep')).toBe('## Data, we keep\n')
    expect(reword('## Data we lose', 'Data we store')).toBe('## Data we store\n')
    expect(reword('---\nnumbers: own\n---\n\n## 1. Data we keep', '2. Data we keep')).toBe('## 2. Data we keep\n')
  })
})

test.each([
  ['a picture', 'One\n\n![a](b)', 'a picture cannot be shown here', 3],
  ['a tag', 'One\n\n<b>two</b>', undefined, 3],
  ['a broken tag', 'One\n\n<b', undefined, 3],
  ['a short version that is open', '<InShort open>\n\nOne\n\n</InShort>', undefined, 1],
  ['the address of a link', 'See [us][a].\n\n[a]: /x/', undefined, 1],
  ['a box to tick', '- [ ] One', undefined, 1],
  ['a heading in a list or a quote', 'One\n\n> - ## Two', 'a heading inside a list or a quote cannot be shown here', 3],
])('%s is refused with its line', (_what, body, message, line) => {
  expect(() => openText(body)).toThrow(
    expect.objectContaining({ name: 'UnshowableText', line, ...(message && { message }) }),
  )
})
