import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { contentChanges } from '../../../lib/editor/changes'
import { replaceFile } from '../../../lib/system/files'
import { folderOf } from '../folder'
import { files } from './acme'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Listens to a folder. `heard` returns what has been said since it was asked last, when a second has gone by. */
async function listen(dir: string) {
  const end = new AbortController()
  const reader = contentChanges(dir, end.signal).getReader()
  const decoder = new TextDecoder()
  let said = ''
  const over = (async () => {
    for (let next = await reader.read(); !next.done; next = await reader.read()) said += decoder.decode(next.value)
  })()
  const heard = async () => {
    await vi.advanceTimersByTimeAsync(1000)
    const now = said
    said = ''
    return now
  }
  expect(await heard()).toBe(': listening\n\n')
  return { heard, end, over, reader }
}

const changed = 'data: changed\n\n'

test.each<[string, (content: string) => void]>([
  ['is written', (content) => writeFileSync(join(content, 'acme/privacy/draft.mdx'), 'x')],
  ['is replaced', (content) => replaceFile(join(content, 'acme/privacy/draft.mdx'), 'x')],
  ['is made', (content) => writeFileSync(join(content, 'acme/privacy/policy.yaml'), 'x')],
  ['is removed', (content) => rmSync(join(content, 'acme/privacy/draft.mdx'))],
  ['becomes another', (content) => renameSync(join(content, 'acme/privacy/draft.mdx'), join(content, 'acme/a.mdx'))],
  [
    'is written with others',
    (content) => {
      for (const path of ['SHA256SUMS', 'acme/company.yaml', 'acme/privacy/draft.mdx'])
        writeFileSync(join(content, path), 'x')
    },
  ],
  ['goes with its folder', (content) => rmSync(join(content, 'acme'), { recursive: true })],
])('when a file %s, that is told once', async (_, change) => {
  const content = join(folderOf(files), 'content')
  const { heard, end } = await listen(content)
  change(content)
  expect(await heard()).toBe(changed)
  expect(await heard()).toBe('')
  end.abort()
})

test('a file in a folder that was made meanwhile is told each time that it changes, and an empty folder is not', async () => {
  const content = join(folderOf(files), 'content')
  const { heard, end } = await listen(content)
  mkdirSync(join(content, 'other/privacy'), { recursive: true })
  expect(await heard()).toBe('')
  for (const text of ['one', 'two!', 'three']) {
    replaceFile(join(content, 'other/privacy/draft.mdx'), text)
    expect(await heard()).toBe(changed)
  }
  end.abort()
})

test.each(['the signal', 'its reader'])(
  'after %s ended it, nothing is told, and nothing looks any more',
  async (by) => {
    const content = join(folderOf(files), 'content')
    const { heard, end, over, reader } = await listen(content)
    writeFileSync(join(content, 'acme/company.yaml'), 'x')
    if (by === 'the signal') end.abort()
    else await reader.cancel()
    await over
    expect(vi.getTimerCount()).toBe(0)
    expect(await heard()).toBe('')
    end.abort()
  },
)

test('where the signal was there before, nothing looks', () => {
  contentChanges(join(folderOf(files), 'content'), AbortSignal.abort())
  expect(vi.getTimerCount()).toBe(0)
})
