import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sealOf } from '../../../lib/content/seals'
import { makeParts } from '../../../lib/export/kept-site'
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
    const make = (paths: string[], folder: string) => makePages(ask, paths, folder, site)
    await makeParts(some, join(root, to), join(root, 'cache'), make, () => isCurrent)
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

test('nothing is kept of a site whose content was changed while it was made, or that could not be made', async () => {
  const { build, root, texts, parts } = start()
  await expect(build('one', { isCurrent: false })).rejects.toThrow('Content was changed during the build. Build again.')
  texts.delete('/zeta/')
  await expect(build('one')).rejects.toThrow('nothing at /zeta/')
  expect(readdirSync(root)).not.toContain('cache')
  texts.set('/zeta/', '<p>Zeta</p>')
  expect((await build('one')).asked).toEqual(parts.flatMap(({ paths }) => paths))
})

test('a version that was changed since it was checked is not published', async () => {
  const { build, root } = start()
  writeFileSync(join(root, 'a.mdx'), 'another text')
  await expect(build('one')).rejects.toThrow('was changed during the build')
})
