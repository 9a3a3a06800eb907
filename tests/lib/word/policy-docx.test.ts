import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { textOf, texts } from '../redline/texts'
import { blocksIn, fileOf, read } from './files'

test('with all changes accepted a file is the newer text, and with none the older one', async () => {
  await fc.assert(
    fc.asyncProperty(texts, texts, async (older, newer) => {
      const [bytes, before, after] = await Promise.all([fileOf(newer, older), fileOf(older), fileOf(newer)])
      expect(blocksIn(bytes, () => true)).toEqual(blocksIn(after))
      expect(blocksIn(bytes, () => false)).toEqual(blocksIn(before))
    }),
    { numRuns: 6 },
  )
})

test.each([
  ['that begins elsewhere', '1. One is here.\n2. Two is there.', '5. One is here.\n6. Two is there.'],
  [
    'that goes on behind a new paragraph',
    '1. One.\n2. Two is.\n3. Three is.',
    '1. One.\n\nAnd:\n\n2. Two is.\n3. Three is.',
  ],
])('a numbered list %s has its numbers in both texts', async (_, ...sources) => {
  const [older, newer] = sources.map((source) => textOf(source))
  const bytes = newer && (await fileOf(newer, older))
  if (!bytes || !older) throw new Error('They cannot be read.')
  expect(blocksIn(bytes, () => true)).toEqual(blocksIn(await fileOf(newer)))
  expect(blocksIn(bytes, () => false)).toEqual(blocksIn(await fileOf(older)))
})

test('what a file carries stands in it: the seal, the anchors, and who changed what', async () => {
  const [older, newer] = [
    textOf('## Data [#data, was #old]\n\nFor ten years.'),
    textOf('## Data [#data, was #old]\n\nFor two years.'),
  ]
  const { properties, changes, tree } = read(await fileOf(newer, older))
  expect([properties.get('seal'), properties.get('s1'), properties.get('author')]).toEqual(['seal', 'data old', 'Acme'])
  expect(changes.map(({ kind, author, date, text }) => [kind, author, date, text])).toEqual([
    ['deletion', 'Acme', '2026-11-22', 'ten'],
    ['insertion', 'Acme', '2026-11-22', 'two'],
  ])
  expect(tree.children.find(({ type }) => type === 'heading')?.data).toMatchObject({ bookmark: 's1' })
})

test('remarks are comments at their words, with their replies', async () => {
  const text = textOf(
    '## Data\n\nOne\nand **one** and [one](https://a.example) more.\n\n- Two.\n\n| A |\n| --- |\n| Three. |\n',
  )
  const replies = [{ author: 'Bob', day: '2026-11-23', text: 'Yes.' }]
  const [author, day] = ['Ann', '2026-11-22']
  const remarks = [
    { place: '1.h' },
    { place: '1.0', on: { text: 'one', start: 16 }, isResolved: true },
    { place: '1.0', on: { text: 'one and one', start: 8 } },
    { place: '1.0', on: { text: 'e\na', start: 2 } },
    { place: '1.0', on: { text: 'gone', start: 2 } },
    { place: '1.1' },
    { place: '1.3', on: { text: 'Three', start: 0 } },
  ].map((one, index) => ({ ...one, author, day, text: String(index), replies }))
  const { comments } = read(await fileOf(text, undefined, { remarks }))
  const asked = comments.filter(({ replyTo }) => replyTo === undefined)
  expect(asked.map(({ text: says, quote, nth, isResolved }) => [says, quote, nth, isResolved])).toEqual([
    ['0', 'Data', 1, false],
    ['1', 'one', 2, true],
    ['2', 'one and one', 1, false],
    ['3', 'e a', 1, false],
    ['4', 'One and one and one more.', 1, false],
    ['5', 'Two.', 1, false],
    ['6', 'Three', 1, false],
  ])
  expect(comments.length - asked.length).toBe(7)
})

test('a comment keeps to its words beside what was added and removed, and changes can be rejected', async () => {
  const [older, newer] = [textOf('## A\n\nWe ask for consent first.'), textOf('## A\n\nWe have an interest first.')]
  const remarks = [{ place: '1.0', on: { text: 'an interest', start: 8 }, author: 'Ann', day: '2026-11-22', text: '?' }]
  const bytes = await fileOf(newer, older, { remarks })
  expect(read(bytes).comments).toMatchObject([{ quote: 'an interest' }])
  expect(blocksIn(bytes, () => false)).toEqual(blocksIn(await fileOf(older)))
  expect(blocksIn(bytes)).toEqual(blocksIn(await fileOf(newer)))
})

test('lines without words between them stay', async () => {
  expect(blocksIn(await fileOf(textOf('## A\n\nOne<br /><br />two.'))).join()).toContain('"break"},{"type":"break"')
})

test('a text from right to left is one in Word', async () => {
  const text = textOf('## ما نحفظه\n\nنحفظ **اسمك** لدى Acme.\n\n| أ |\n| --- |\n| ب |\n')
  const bytes = await fileOf(text, undefined, { language: 'ar' })
  const xml = Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString()
  expect(xml.match(/<w:bidi\/>/g)).toHaveLength(6)
  expect(xml).toContain('<w:bidiVisual/>')
  expect(xml).toMatch(/<w:rtl\/><\/w:rPr><w:t[^>]*>اسمك/)
  expect(blocksIn(bytes)).toEqual(blocksIn(await fileOf(text)))
})

test('items have no signs but their own marks, also where one is a mark alone', async () => {
  const { tree } = read(await fileOf(textOf('## Data\n\n- (a) One.\n- (b)\n')))
  expect(tree.children.at(-1)).toMatchObject({ type: 'list', data: { hasOwnMarks: true } })
})
