import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { contentChanges } from '../../../lib/editor/changes'
import { replaceFile } from '../../../lib/system/files'
import { folderOf } from '../folder'
import { files } from './acme'

/** Longer than a change may take to be told. */
const second = 600

/** Listens to a folder, and tells what has been said since it was asked last. */
async function listen(dir: string) {
  const end = new AbortController()
  onTestFinished(() => end.abort())
  const reader = contentChanges(dir, end.signal).getReader()
  const decoder = new TextDecoder()
  let said = ''
  let isOver = false
  const reading = (async () => {
    for (let next = await reader.read(); !next.done; next = await reader.read()) said += decoder.decode(next.value)
    isOver = true
  })()
  await wait(100)
  const heard = () => {
    const now = said
    said = ''
    return now
  }
  return { heard, end: () => end.abort(), cancel: () => reader.cancel(), isOver: () => isOver, reading }
}

const changed = 'data: changed\n\n'

test('a stream begins with a remark, so that a browser knows that it is connected', async () => {
  const { heard } = await listen(folderOf(files))
  expect(heard()).toBe(': listening\n\n')
})

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
])('when a file %s, that is told once, within a second', async (_, change) => {
  const content = join(folderOf(files), 'content')
  const { heard } = await listen(content)
  heard()
  change(content)
  await wait(second)
  expect(heard()).toBe(changed)
})

test('a file in a folder that was made meanwhile is told, and an empty folder is not', async () => {
  const content = join(folderOf(files), 'content')
  const { heard } = await listen(content)
  heard()
  mkdirSync(join(content, 'other/privacy'), { recursive: true })
  await wait(second)
  expect(heard()).toBe('')
  writeFileSync(join(content, 'other/privacy/draft.mdx'), 'x')
  await wait(second)
  expect(heard()).toBe(changed)
})

test('a file that is replaced again and again is told each time', async () => {
  const content = join(folderOf(files), 'content')
  const { heard } = await listen(content)
  heard()
  for (const text of ['one', 'two', 'three']) {
    replaceFile(join(content, 'acme/privacy/draft.mdx'), text)
    await wait(second)
    expect(heard()).toBe(changed)
  }
})

test('where nothing changes, nothing is told', async () => {
  const { heard } = await listen(folderOf(files))
  heard()
  await wait(second)
  expect(heard()).toBe('')
})

test('after the signal the stream is over, and nothing is told, not even a change just before', async () => {
  const content = join(folderOf(files), 'content')
  const { heard, end, isOver } = await listen(content)
  heard()
  writeFileSync(join(content, 'acme/company.yaml'), 'x')
  await wait(10)
  end()
  writeFileSync(join(content, 'acme/privacy/draft.mdx'), 'x')
  await wait(second)
  expect(heard()).toBe('')
  expect(isOver()).toBe(true)
})

/** Runs a program that listens, and answers what it says: it ends by itself when no watcher is left, and when nothing fails. */
function run(body: string): string {
  const folder = folderOf({
    ...files,
    'package.json': '{"type":"module"}',
    'listen.ts': `import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { contentChanges } from '${resolve('lib/editor/changes.ts')}'
const end = new AbortController()
${body}
console.log('over')
`,
  })
  const tsx = resolve('node_modules/tsx/dist/loader.mjs')
  return execFileSync(process.execPath, ['--import', tsx, 'listen.ts'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 15_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

test.each([
  ['after the signal', "contentChanges('content', end.signal); await wait(100); end.abort()"],
  ['when the signal was there before', "end.abort(); contentChanges('content', end.signal)"],
  ['when nobody reads any more', "await contentChanges('content', end.signal).cancel()"],
  [
    'when nobody reads any more, and the signal follows',
    "await contentChanges('content', end.signal).cancel(); end.abort(); await wait(100)",
  ],
  [
    'when the signal is followed by the end of reading',
    "const all = contentChanges('content', end.signal); end.abort(); await all.cancel()",
  ],
  [
    'when a change was waiting to be told',
    "contentChanges('content', end.signal); await wait(100); writeFileSync('content/acme/company.yaml', 'x'); await wait(20); end.abort(); await wait(200)",
  ],
])('%s, no watcher is left, and nothing fails', { timeout: 30_000 }, (_, body) => {
  expect(run(body)).toBe('over\n')
})

test('files that come and go at once, and folders that go, end nothing', { timeout: 30_000 }, () => {
  expect(
    run(`const reader = contentChanges('content', end.signal).getReader()
await reader.read()
for (let i = 0; i < 300; i++) {
  mkdirSync('content/new/folder', { recursive: true })
  writeFileSync('content/new/folder/.a.new', 'x')
  renameSync('content/new/folder/.a.new', 'content/new/folder/a')
  if (i % 3 === 0) await wait(1)
  rmSync('content/new', { recursive: true })
}
rmSync('content', { recursive: true })
await wait(200)
end.abort()`),
  ).toBe('over\n')
})
