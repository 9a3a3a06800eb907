import { expect, test } from 'vitest'
import { changesSince, compareTexts, isSame, mergedDocument, wordsOfBlocks } from '../../../../lib/desk/document/merge'
import { mergedText, mergeRows, mergeUnasked, wordsLeft } from '../../../../lib/desk/document/merge-texts'
import { openText, writeText } from '../../../../lib/desk/document/text'
import type { Numbering } from '../../../../lib/text/numbering'

const began = '## One\n\nFirst.\n\n## Two\n\nSecond.\n'

function merge(mine: string, theirs: string) {
  return compareTexts(openText(began), openText(mine), openText(theirs))
}

test.each([
  ['what only I changed', '## One\n\nMine.\n\n## Two\n\nSecond.\n', began],
  ['what only they changed', began, '## One\n\nTheirs.\n\n## Two\n\nSecond.\n'],
  ['a section that only I added', '## One\n\nFirst.\n\n## Between\n\nMine.\n\n## Two\n\nSecond.\n', began],
  ['a section that only they added', began, `Before.\n\n${began}\n## Last\n\nTheirs.\n`],
  ['a section that only I removed', '## Two\n\nSecond.\n', began],
  ['an order that only they changed', began, '## Two\n\nSecond.\n\n## One\n\nFirst.\n'],
])('a merge takes %s', (_, mine, theirs) => {
  const parts = merge(mine, theirs)
  expect(writeText(mergedDocument(parts))).toBe(mine === began ? theirs : mine)
})

test('links to a section that one side deleted and that is kept lead to it again', () => {
  const parts = merge('## One [#one, was #two]\n\nFirst.\n', '## One\n\nFirst.\n\n## Two\n\nEdited.\n')
  const made = mergedDocument(parts.map((part) => ({ ...part, choice: part.choice ?? 'theirs' })))
  expect(writeText(made)).toBe('## One [#one]\n\nFirst.\n\n## Two\n\nEdited.\n')
})

const table = (...rows: string[]) => ['| A | B |', '| - | - |', ...rows.map((row) => `| ${row} | x |`)].join('\n')

test.each([
  ['paragraphs', 'Was.', 'Same.\n\nMine.', 'Same.\n\nTheirs.', 'Same.\n\nMine.\n\nTheirs.'],
  ['a paragraph', 'A.\n\nWas.\n\nB.', 'A.\n\nMine.\n\nB.', 'A.\n\nTheirs.\n\nB.', 'A.\n\nMine.\n\nTheirs.\n\nB.'],
  ['an item', '- A\n- B\n- C', '- A\n- Mine\n- C', '- A\n- Theirs\n- C', '- A\n- Mine\n- Theirs\n- C'],
  ['items', '- A\n- B\n- C', '- A\n- Mine\n- C', '- A\n- B\n- Theirs', '- A\n- Mine\n- Theirs'],
  [
    'a list and what follows it',
    '- A\n- B',
    '- A\n- Mine\n\nMine.',
    '- A\n- B\n\nTheirs.',
    '- A\n- Mine\n\nMine.\n\nTheirs.',
  ],
  [
    'lists of one level more',
    '- A\n  - B\n  - C',
    '- A\n  - Mine\n  - C',
    '- A\n  - B\n  - Theirs',
    '- A\n  - Mine\n  - Theirs',
  ],
  ['numbered items', '1. A\n2. B', '1. A\n2. Mine\n3. B', '1. A\n2. B\n3. Theirs', '1. A\n2. Mine\n3. B\n4. Theirs'],
  ['rows', table('1', '2', '3'), table('1', 'm', '3'), table('1', 't', '3', '4'), table('1', 'm', 't', '3', '4')],
  ['what one moved', 'A.\n\nB.\n\nC.', 'B.\n\nC.\n\nA.', 'A.\n\nTheirs.\n\nC.', 'C.\n\nA.\n\nTheirs.'],
  [
    'what one moved to another list',
    '- A\n- B\n\nP.\n\n- C',
    '- A\n- Mine\n\nP.\n\n- C',
    '- Theirs\n- A\n- B\n- C\n\nP.',
    '- Theirs\n- A\n- Mine\n- C\n\nP.',
  ],
  ['what one removed', 'A.\n\nB.\n\nC.', 'A.\n\nC.', 'A.\n\nB.\n\nTheirs.', 'A.\n\nTheirs.'],
  [
    'tables with other heads',
    table('1'),
    table('m'),
    table('1').replace('B', 'C'),
    `${table('m')}\n\n${table('1').replace('B', 'C')}`,
  ],
])('of %s that both changed, both can be kept, what is the same once', (_, before, ...texts) => {
  const [was, mine, theirs, made] = [before, ...texts].map((body) => openText(`## One\n\n${body}\n`))
  if (!was || !mine || !theirs || !made) throw new Error('four texts are compared')
  const parts = compareTexts(was, mine, theirs)
  expect(parts[0]?.choice).toBeUndefined()
  expect(writeText(mergedDocument(parts.map((part) => ({ ...part, choice: 'both' }))))).toBe(writeText(made))
})

test.each([
  [
    'both reworded',
    '## First [#one]\n\nMine.\n',
    '## Uno [#one]\n\nTheirs.\n',
    '## First [#one]\n\nMine.\n\n## Uno\n\nTheirs.\n',
  ],
  ['one reworded', '## One\n\nMine.\n', '## Uno [#one]\n\nTheirs.\n', '## Uno [#one]\n\nMine.\n\nTheirs.\n'],
])('of a section whose heading %s, both can be kept', (_, mine, theirs, made) => {
  const parts = merge(mine, theirs).filter(({ key }) => key === 'one')
  expect(writeText(mergedDocument(parts.map((part) => ({ ...part, choice: 'both' }))))).toBe(made)
})

test('attributes that are not set make no difference', () => {
  const theirs = openText(began)
  const mine = openText(began)
  Object.assign(mine.content[0]?.attrs ?? {}, { mark: undefined, address: null })
  Object.assign(mine.content[1] ?? {}, { attrs: { isLoose: false } })
  expect(compareTexts(theirs, mine, openText('## One\n\nTheirs.\n'))[0]?.choice).toBe('theirs')
})

test('a heading that was reworded is the same in the editor as in its file, which writes its address', () => {
  const written = openText(began, new Set(['one']))
  written.content[0] = { ...written.content[0], type: 'heading', content: [{ type: 'text', text: 'First of all' }] }
  expect(isSame(written, openText(writeText(written)))).toBe(true)
})

test('sections are new or changed since a former text, by all the anchors that they had', () => {
  const now = openText('## First [was #one]\n\nFirst.\n\n## Two\n\nSecond.\n\n## Three\n\nThird.\n')
  expect([...changesSince({ document: openText(began), numbering: 'page' }, now, 'page')]).toEqual([
    ['first', 'changed'],
    ['three', 'new'],
  ])
})

test.each<[Numbering, string, Numbering, string, [string, string][]]>([
  ['own', '## 1. One\n\n## 2. Two\n', 'own', '## 1. One\n\n## 2. New\n\n## 3. Two\n', [['new', 'new']]],
  ['page', '## One\n', 'own', '## 1. One\n', []],
  ['own', '## 1. One\n', 'page', '## One\n', []],
  ['own', '## 1. One\n', 'page', '## 1. One [#one]\n', [['one', 'changed']]],
])('a number of its own is no word of a section, and a title is: %s %j, %s %j', (was, before, is, now, changes) => {
  const former = { document: openText(before), numbering: was }
  expect([...changesSince(former, openText(now), is)]).toEqual(changes)
})

const draftOf = (body: string, fields = {}) => ({ fields, document: openText(body) })

test('what two changed in different sections and fields is one text, without a question', () => {
  const mine = draftOf('## One\n\nMine.\n\n## Two\n\nSecond.\n', { title: 'Mine' })
  const theirs = draftOf('## One\n\nFirst.\n\n## Two\n\nTheirs.\n', { summary: 'Theirs' })
  const merged = mergeUnasked(draftOf(began), mine, theirs)
  expect(merged?.changed).toEqual(['Summary', 'Two'])
  expect(merged?.text.fields).toEqual({ title: 'Mine', summary: 'Theirs' })
  expect(merged && writeText(merged.text.document)).toBe('## One\n\nMine.\n\n## Two\n\nTheirs.\n')
})

test('a section that one deleted and that is kept has no note that it is gone', () => {
  const mine = draftOf('## One\n\nMine.\n\n## Two\n\nSecond.\n')
  const theirs = draftOf('## Two\n\nSecond.\n', { retired: { one: 'Gone.', three: 'Gone before.' } })
  const rows = mergeRows(draftOf(began), mine, theirs)
  const text = mergedText(rows.map((row) => ({ ...row, choice: row.field ? 'theirs' : 'mine' })))
  expect(text.fields).toEqual({ retired: { three: 'Gone before.' } })
})

const short = (...items: string[]) =>
  draftOf(`<InShort>\n\n${items.map((item) => `- ${item}\n`).join('')}\n</InShort>\n\n${began}`)

test.each([
  ['items that follow each other', short('A', 'B', 'Mine'), short('A', 'Theirs', 'C'), ['A', 'Theirs', 'Mine']],
  [
    'an item that one added and another',
    short('A', 'B', 'C', 'Mine'),
    short('Theirs', 'B', 'C'),
    ['Theirs', 'B', 'C', 'Mine'],
  ],
  ['an item that one removed and another', short('A', 'B'), short('Theirs', 'B', 'C'), ['Theirs', 'B']],
])('of the short version, %s are one text, without a question', (_, mine, theirs, items) => {
  const merged = mergeUnasked(short('A', 'B', 'C'), mine, theirs)
  expect(merged?.changed).toEqual(['In short'])
  expect(merged && writeText(merged.text.document)).toBe(writeText(short(...items).document))
})

test('of sections with one title that both added, a person chooses, and both can be kept', () => {
  const added = (words: string) => `${began}\n## New\n\n${words}\n`
  expect(mergeUnasked(draftOf(began), draftOf(added('Mine.')), draftOf(added('Theirs.')))).toBeUndefined()
  const parts = merge(added('Mine.'), added('Theirs.'))
  const made = mergedDocument(parts.map((part) => ({ ...part, choice: part.choice ?? 'both' })))
  expect(writeText(made)).toBe(added('Mine.\n\nTheirs.'))
})

test('what stands before the first heading is named as the page names it', () => {
  const opened = (words: string) => draftOf(`<InShort>\n\n- A\n\n</InShort>\n\n${words}\n\n${began}`)
  expect(mergeUnasked(opened('O.'), opened('O.'), opened('Theirs.'))?.changed).toEqual(['Opening'])
})

test('a section that they added does not undo the order that I changed', () => {
  const mine = draftOf('## Two\n\nSecond.\n\n## One\n\nFirst.\n')
  const merged = mergeUnasked(draftOf(began), mine, draftOf(`${began}\n## Last\n\nTheirs.\n`))
  expect(merged?.changed).toEqual(['Last'])
  expect(merged && writeText(merged.text.document)).toMatch(/Two[\s\S]*Last[\s\S]*One/)
})

test('what my fields said and the text that was chosen does not is told', () => {
  const mine = draftOf(began, { title: 'Mine', summary: 'Same' })
  expect(wordsLeft(mine, draftOf(began, { title: 'Theirs', summary: 'Same' }))).toBe(
    'Yours of “Title” was not chosen: “Mine”.',
  )
  expect(wordsLeft(mine, mine)).toBeUndefined()
})

const three = (...names: string[]) => draftOf(names.map((name) => `## ${name}\n\nWords.\n`).join('\n'))

test.each([
  ['one section', draftOf(began), draftOf(`${began}\nMine.\n`), draftOf(`${began}\nTheirs.\n`)],
  ['one item of the short version', short('A', 'B'), short('A', 'Mine'), short('A', 'Theirs')],
  ['one field', draftOf(began), draftOf(began, { title: 'Mine' }), draftOf(began, { title: 'Theirs' })],
  ['the order', three('A', 'B', 'C'), three('B', 'A', 'C'), three('A', 'C', 'B')],
])('where both changed %s, a person chooses', (_, before, mine, theirs) => {
  expect(mergeUnasked(before, mine, theirs)).toBeUndefined()
})

test('spaces and empty paragraphs that no file has are no change', () => {
  const document = openText('## One\n\nFirst.\n')
  const typed = { type: 'paragraph', content: [{ type: 'text', text: 'First. ' }] }
  const pausing = { ...document, content: [document.content[0] ?? typed, typed, { type: 'paragraph' }] }
  expect(isSame([{ title: 'A' }, pausing], [{ title: 'A' }, document])).toBe(true)
  expect(wordsOfBlocks(pausing.content)).toBe(wordsOfBlocks(document.content))
})

test.each([
  ['two paragraphs', ['A', 'B']],
  ['dashes typed before them', ['– A', '– B']],
])('a pasted cell of %s says what its file says', (_, lines) => {
  const document = openText('| H |\n| --- |\n| A |\n')
  const cell = document.content[0]?.content?.[1]?.content?.[0]
  Object.assign(cell ?? {}, {
    content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  })
  expect(wordsOfBlocks(document.content)).toBe(wordsOfBlocks(openText(writeText(document)).content))
})
