import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent, contentPaths } from '../../../lib/check/content'
import { messagesOf } from '../../marked'
import { enterFolder, folderOf } from '../folder'

const company = 'name: Acme\nabout: Tools.\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n'
const text =
  '---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n'
const good = { 'content/acme/company.yaml': company, 'content/acme/privacy/2025-05-04.mdx': text }

/** The paths of all files that have messages, with these. */
async function problemsIn(files: Record<string, string>): Promise<[string, string[]][]> {
  enterFolder(files)
  const checked = await checkContent('content', '2026-11-22')
  return checked.filter((file) => file.messages.length > 0).map((file) => [file.path, messagesOf(file)])
}

test('good content gives its files and no message', async () => {
  enterFolder(good)
  const files = await checkContent('content', '2026-11-22')
  expect(files.map(({ path }) => path)).toEqual(Object.keys(good))
  expect(files.flatMap(messagesOf)).toEqual([])
})

test.each([
  [
    'a file whose name is no day',
    { ...good, 'content/acme/privacy/2025-02-30.mdx': text },
    'content/acme/privacy/2025-02-30.mdx',
    '`2025-02-30` is no day; name the file by the day of publication, as `2025-05-04.mdx`',
  ],
  [
    'a policy of a company that is not described',
    { ...good, 'content/other/privacy/2025-05-04.mdx': text },
    'content/other/privacy/2025-05-04.mdx',
    'the company is not described; write `other/company.yaml`',
  ],
  [
    'a stray file',
    { ...good, 'content/acme/privacy/notes.txt': 'x' },
    'content/acme/privacy/notes.txt',
    'only versions stand in the folder of a policy; name it as `2025-05-04.mdx`, or move it away',
  ],
  [
    'a company with a bad colour',
    { ...good, 'content/acme/company.yaml': company.replace('#1d5c4f', 'green') },
    'content/acme/company.yaml',
    '3:9 `accent` is "green", which is no colour; write it as "#1d5c4f", in quotes',
  ],
  [
    'front matter with a bad field',
    { ...good, 'content/acme/privacy/2025-05-04.mdx': text.replace('material', 'big') },
    'content/acme/privacy/2025-05-04.mdx',
    '4:9 `change` is "big"; write material or editorial',
  ],
  [
    'a text with an image',
    { ...good, 'content/acme/privacy/2025-05-04.mdx': `${text}\n![a cat](/cat.png)\n` },
    'content/acme/privacy/2025-05-04.mdx',
    '13:1 policies have no images; say it in words',
  ],
  [
    'a character that hides',
    { ...good, 'content/acme/privacy/2025-05-04.mdx': text.replace('Acme', 'Ac\u200Bme') },
    'content/acme/privacy/2025-05-04.mdx',
    '9:14 the character U+200B cannot be seen; delete it',
  ],
])('%s is told by its path', async (_, files, path, message) => {
  expect(await problemsIn(files)).toEqual([[path, [message]]])
})

test('every file with a mistake is told at once, and each of its mistakes', async () => {
  const files = {
    ...good,
    'content/acme/app/2025-05-04.mdx': `${text.replace('material', 'big')}\n~~x~~\n`,
    'content/acme/app/old.mdx': text,
  }
  expect((await problemsIn(files)).map(([path, messages]) => [path, messages.length])).toEqual([
    ['content/acme/app/2025-05-04.mdx', 2],
    ['content/acme/app/old.mdx', 1],
  ])
})

test('files with a byte order mark and Windows line ends are good', async () => {
  const windows = Object.entries(good).map(([path, source]) => [path, `\uFEFF${source.replaceAll('\n', '\r\n')}`])
  expect(await problemsIn(Object.fromEntries(windows))).toEqual([])
})

test('hidden files are left alone, and the others are in order', () => {
  const folder = folderOf({
    'b/y.mdx': '',
    'b/.DS_Store': '',
    '.git/x': '',
    'a/.keep/z.mdx': '',
    'a/x.yaml': '',
    'c.txt': '',
  })
  expect(contentPaths(folder)).toEqual(['a/x.yaml', 'b/y.mdx', 'c.txt'])
  expect(contentPaths(`${folder}/`)).toEqual(['a/x.yaml', 'b/y.mdx', 'c.txt'])
})

test('the content of this site is good', async () => {
  const content = resolve('content')
  enterFolder({})
  const files = await checkContent(content, '2026-11-22')
  expect(files.length).toBeGreaterThanOrEqual(7)
  expect(files.flatMap((file) => messagesOf(file).map((message) => `${file.path}:${message}`))).toEqual([])
})
