import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countWords } from '../../../lib/intake/word-count'
import { textOfSource } from '../../../lib/word/out'
import { blocksIn, fileOf, read } from './files'
import { office } from './office'

const [older, newer] = ['2022-11-03', '2026-05-20'].map((day) =>
  textOfSource(readFileSync(`tests/content/acme/privacy/${day}.mdx`, 'utf8')),
)
const marks = (bytes: Uint8Array) =>
  read(bytes).tree.children.flatMap((node) => (node.type === 'heading' ? (node.data?.bookmark ?? []) : []))

test('in LibreOffice, a file with all changes accepted is the newer text, with none the older one, and a saved one is the same', async () => {
  if (!older || !newer) throw new Error('The sample cannot be read.')
  const [before, after, bytes] = await Promise.all([fileOf(older), fileOf(newer), fileOf(newer, older)])
  const [accepted = before, rejected = after, saved = bytes, opened = after] = office([
    [bytes, 'Accept'],
    [bytes, 'Reject'],
    [after, 'Keep'],
    [bytes, 'Keep'],
  ])
  expect(blocksIn(accepted)).toEqual(blocksIn(after))
  expect(marks(accepted)).toEqual(marks(after))
  const lines = (file: Uint8Array) => read(file).text.trim().replaceAll(/\n+/g, '\n')
  expect(lines(rejected)).toBe(lines(before))
  expect([blocksIn(saved), marks(saved)]).toEqual([blocksIn(after), marks(after)])
  expect(countWords(read(bytes).text, read(opened).text).missing).toEqual([])
})
