import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readHeadings, takeMarks } from '../../../lib/text/headings'
import { parse } from '../../../lib/text/parse'
import { textOfSource } from '../../../lib/word/out'
import { tidyBlocks } from '../../../lib/writing/tidy'
import { textOf, texts } from '../redline/texts'
import { blocksIn, fileOf, read, shown, sources } from './files'

test.each(sources.map((source, index) => [index, source]))(
  'a text goes out to Word and comes back as it was: %i',
  async (_, source) => {
    const tree = parse(new VFile(source))
    const text = textOfSource(source)
    if (!tree || !text) throw new Error('It cannot be read.')
    takeMarks(readHeadings(tree))
    const links = (block: string) =>
      block.replaceAll('https://site.example/', '/').replace(/^(\{"type":"heading".*"value":").*? – /, '$1')
    const bytes = await fileOf(text)
    expect(blocksIn(bytes).map(links)).toEqual(shown(tidyBlocks(tree.children)).map(links))
  },
)

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

test('the changes of the sample can be accepted and rejected', async () => {
  const all = sources.flatMap((source) => textOfSource(source) ?? [])
  for (const [index, newer] of all.entries()) {
    const older = all[index - 1]
    if (!older) continue
    const bytes = await fileOf(newer, older)
    expect(blocksIn(bytes, () => true)).toEqual(blocksIn(await fileOf(newer)))
    expect(blocksIn(bytes, () => false)).toEqual(blocksIn(await fileOf(older)))
  }
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

test('remarks are comments at their places, with their replies', async () => {
  const text = textOf('## Data\n\nOne.\n\n- Two.\n\n| A |\n| --- |\n| Three. |\n')
  const replies = [{ author: 'Bob', day: '2026-11-23', text: 'Yes.' }]
  const remarks = ['1.h', '1.1', '1.3'].map((place) => ({
    place,
    author: 'Ann',
    day: '2026-11-22',
    text: place,
    replies,
  }))
  const { comments } = read(await fileOf(text, undefined, { remarks }))
  expect(comments.filter(({ replyTo }) => replyTo === undefined).map(({ text: says, quote }) => [says, quote])).toEqual(
    [
      ['1.h', 'Data'],
      ['1.1', 'Two.'],
      ['1.3', 'Three.'],
    ],
  )
  expect(comments.filter(({ replyTo }) => replyTo !== undefined)).toMatchObject([{ author: 'Bob' }, {}, {}])
})
