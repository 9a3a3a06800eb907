import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Request } from '../../../lib/content/read-one'
import { readTexts } from '../../../lib/content/read-texts'
import { folderOf } from '../folder'

const text = '---\ntitle: A\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n'

function request(path: string, strictness: Request['strictness'] = 'all'): Request {
  return { path, strictness, isKept: false }
}

test('a file that has not changed is read once, and one that has is read again', async () => {
  const path = join(folderOf({ 'draft.mdx': text }), 'draft.mdx')
  const first = (await readTexts([request(path)])).get(path)
  expect(first?.isSound).toBe(true)
  expect((await readTexts([request(path)])).get(path)).toBe(first)
  writeFileSync(path, `${text}\n<b>Bold</b>\n`)
  const second = (await readTexts([request(path)])).get(path)
  expect(second?.findings.map(({ rule }) => rule)).toContain('markup')
  utimesSync(path, 1, 1)
  expect((await readTexts([request(path)])).get(path)).not.toBe(second)
})

test('a file is read again for other rules', async () => {
  const path = join(folderOf({ 'draft.mdx': `${text}\n[… a gap]\n` }), 'draft.mdx')
  const rulesFor = async (strictness: Request['strictness']) =>
    (await readTexts([request(path, strictness)])).get(path)?.findings.map(({ rule }) => rule)
  expect(await rulesFor('superseded')).toEqual([])
  expect(await rulesFor('all')).toContain('placeholder')
  expect(await rulesFor('superseded')).toEqual([])
})
