import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { sealOf } from '../../../lib/content/seals'
import { keep, makeParts, takeKept } from '../../../lib/export/kept-site'
import { makePages } from '../../../lib/export/pages'
import type { SitePart } from '../../../lib/export/site-parts'
import { folderOf } from '../folder'

const site = 'https://policies.example'

/** A site of two companies with the texts that its app sends, and a folder. */
function start() {
  const root = folderOf({ 'a.mdx': 'a text' })
  const asked: string[] = []
  const texts = new Map([
    ['/not-found/', '<p>Nothing</p>'],
    ['/acme/', '<p>Acme</p>'],
    ['/acme/links.json', '{}'],
    ['/zeta/', '<p>Zeta</p>'],
  ])
  const original = { path: 'acme/privacy/a.mdx', file: join(root, 'a.mdx'), seal: sealOf(Buffer.from('a text')) }
  const parts: SitePart[] = [
    { key: 'site', paths: ['/not-found/'], originals: [] },
    { key: 'acme', paths: ['/acme/links.json', '/acme/'], originals: [original] },
    { key: 'zeta', paths: ['/zeta/'], originals: [] },
  ]
  const ask = async (path: string) => {
    asked.push(path)
    return Buffer.from(texts.get(path) ?? (await Promise.reject(new Error(`nothing at ${path}`))))
  }
  /** Makes the site in a folder; returns what the app was asked for, and what the site is. */
  const build = async (to: string, { some = parts, isCurrent = true } = {}) => {
    asked.length = 0
    const make = (paths: string[]) => makePages(ask, { paths, to: join(root, to), site, isCompressed: true })
    await makeParts(some, join(root, to), join(root, 'cache'), make, () => isCurrent, true)
    return { asked: [...asked], files: filesIn(join(root, to)) }
  }
  return { root, texts, parts, build }
}

function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')]))
}

test('a site that is made again is the same, and the app is asked for nothing', async () => {
  const { build, parts } = start()
  const first = await build('one')
  expect(first.asked).toEqual(parts.flatMap(({ paths }) => paths))
  expect(Object.keys(first.files)).toHaveLength(5 * 3)
  expect(await build('two')).toEqual({ ...first, asked: [] })
})

test('only a part whose key is another is made', async () => {
  const { build, parts, texts } = start()
  await build('one')
  texts.set('/zeta/', '<p>Zeta, changed</p>')
  texts.set('/acme/', '<p>Acme, not to be seen</p>')
  const some = parts.map((part) => (part.key === 'zeta' ? { ...part, key: 'zeta-2' } : part))
  const { asked, files } = await build('two', { some })
  expect(asked).toEqual(['/zeta/'])
  const text = (path: string) => Buffer.from(files[path] ?? '', 'base64').toString()
  expect(text('zeta/index.html')).toContain('Zeta, changed')
  expect(text('acme/index.html')).toContain('<p>Acme</p>')
})

test('what is kept of a part that is gone is removed', async () => {
  const { build, parts, root } = start()
  await build('one')
  expect(readdirSync(join(root, 'cache'))).toEqual(['acme', 'site', 'zeta'])
  writeFileSync(join(root, 'cache/acme.123'), 'left by a build that was stopped')
  await build('two', { some: parts.slice(0, 2) })
  expect(readdirSync(join(root, 'cache'))).toEqual(['acme', 'site'])
})

test('a change to the built site, or to what is kept, changes no later site', async () => {
  const { build, root } = start()
  const first = await build('one')
  for (const path of ['one/acme/index.html', 'one/acme/index.html.br', 'cache/zeta/0'])
    writeFileSync(join(root, path), 'x')
  expect(await build('two')).toEqual({ ...first, asked: ['/acme/links.json', '/acme/', '/zeta/'] })
})

test('a site is made of one that was there before, of which nothing remains that is not of the new one', async () => {
  const { build, parts, root } = start()
  const { files } = await build('one')
  await build('two')
  const inode = (path: string) => statSync(join(root, path)).ino
  const folder = statSync(join(root, 'two/acme')).ino
  for (const path of ['two/acme/links.json', 'two/zeta/index.html', 'two/acme/index.html.br']) rmSync(join(root, path))
  writeFileSync(join(root, 'two/acme/links.json'), files['acme/links.json'] ?? '', 'base64')
  writeFileSync(join(root, 'two/zeta/more.html'), 'of a page that is gone')
  mkdirSync(join(root, 'two/zeta/index.html'))
  writeFileSync(join(root, 'two/zeta/index.html/a.html'), 'where a file is to be')
  symlinkSync(join(root, 'one/acme'), join(root, 'two/gone'))
  const some = parts.map((part) => (part.key === 'site' ? { ...part, key: 'site-2' } : part))
  expect(await build('two', { some })).toEqual({ files, asked: ['/not-found/'] })
  expect(inode('two/acme')).toBe(folder)
  expect(inode('two/acme/links.json')).toBe(inode('one/acme/links.json'))
  expect(inode('two/404.html')).not.toBe(inode('one/404.html'))
})

test('nothing is kept of a site whose content was changed while it was made, or that could not be made', async () => {
  const { build, root, texts, parts } = start()
  await expect(build('one', { isCurrent: false })).rejects.toThrow('Content was changed during the build. Build again.')
  texts.delete('/zeta/')
  await expect(build('one')).rejects.toThrow('nothing at /zeta/')
  expect(readdirSync(root)).not.toContain('cache')
  texts.set('/zeta/', '<p>Zeta</p>')
  expect((await build('one')).asked).toEqual(parts.flatMap(({ paths }) => paths))
})

const files = { 'acme/index.html': '<p>Acme</p>', 'acme/index.html.br': '\0\r\n', 'acme/data/empty.json': '' }
const paths = Object.keys(files)
let from = ''
let folder = ''

beforeEach(() => {
  from = folderOf(files)
  folder = join(folderOf({}), 'pages')
})

/** What is taken from under a key; undefined where nothing is. */
async function taken(key: string): Promise<Record<string, string> | undefined> {
  const to = folderOf({})
  if ((await takeKept(folder, [key], to)).has(key))
    return Object.fromEntries(paths.map((path) => [path, readFileSync(join(to, path), 'utf8')]))
  expect(readdirSync(to)).toEqual([])
  return undefined
}

test('what is not all there, or not as it was written, is not taken until it is kept again', async () => {
  for (const name of ['0', '1', '2', 'list']) {
    keep(folder, 'a', folderOf(files), paths)
    const file = join(folder, 'a', name)
    const whole = readFileSync(file)
    for (let size = 0; size < whole.length; size += 7) {
      truncateSync(file, size)
      expect(await taken('a')).toBeUndefined()
      writeFileSync(file, whole)
    }
    for (let place = 0; place < whole.length; place += 7) {
      const damaged = Buffer.from(whole)
      damaged[place] = 1 ^ (damaged[place] ?? 0)
      writeFileSync(file, damaged)
      expect(await taken('a')).toBeUndefined()
      writeFileSync(file, whole)
    }
    expect(await taken('a')).toEqual(files)
    appendFileSync(file, 'x')
    expect(await taken('a')).toBeUndefined()
    rmSync(file)
    expect(await taken('a')).toBeUndefined()
  }
  keep(folder, 'a', from, paths)
  expect(await taken('a')).toEqual(files)
})

test('what was written with other rights than files get now is not taken', async () => {
  const umask = process.umask(0o077)
  try {
    keep(folder, 'a', folderOf(files), paths)
    expect(await taken('a')).toEqual(files)
  } finally {
    process.umask(umask)
  }
  expect(await taken('a')).toBeUndefined()
})

test("what a stopped build left half kept is in nobody's way", async () => {
  mkdirSync(join(folder, `a.${process.pid}`), { recursive: true })
  writeFileSync(join(folder, `a.${process.pid}`, '0'), 'half')
  keep(folder, 'a', from, paths)
  expect(await taken('a')).toEqual(files)
})
