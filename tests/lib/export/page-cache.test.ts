import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { keep, takeKept } from '../../../lib/export/page-cache'
import { folderOf } from '../folder'

const files = { 'acme/index.html': '<p>Acme</p>', 'acme/index.html.br': '\0\r\n', 'acme/data/empty.json': '' }
const paths = Object.keys(files)
let from = ''
let folder = ''

beforeEach(() => {
  from = folderOf(files)
  folder = join(folderOf({}), 'pages')
})

/** What is taken from under a key; undefined where nothing is. */
function taken(key: string): Record<string, string> | undefined {
  const to = folderOf({})
  if (takeKept(folder, key, to))
    return Object.fromEntries(paths.map((path) => [path, readFileSync(join(to, path), 'utf8')]))
  expect(readdirSync(to)).toEqual([])
  return undefined
}

test('what is kept is taken as it was', () => {
  expect(taken('a')).toBeUndefined()
  keep(folder, 'a', from, paths)
  rmSync(from, { recursive: true })
  expect(taken('a')).toEqual(files)
  expect(taken('b')).toBeUndefined()
  expect(readdirSync(folder)).toEqual(['a'])
})

test('what is not all there, or not as it was written, is not taken until it is kept again', () => {
  for (const name of ['0', '1', '2', 'list']) {
    keep(folder, 'a', folderOf(files), paths)
    const file = join(folder, 'a', name)
    const whole = readFileSync(file)
    for (let size = 0; size < whole.length; size += 7) {
      truncateSync(file, size)
      expect(taken('a')).toBeUndefined()
      writeFileSync(file, whole)
    }
    for (let place = 0; place < whole.length; place += 7) {
      const damaged = Buffer.from(whole)
      damaged[place] = 1 ^ (damaged[place] ?? 0)
      writeFileSync(file, damaged)
      expect(taken('a')).toBeUndefined()
      writeFileSync(file, whole)
    }
    expect(taken('a')).toEqual(files)
    appendFileSync(file, 'x')
    expect(taken('a')).toBeUndefined()
    rmSync(file)
    expect(taken('a')).toBeUndefined()
  }
  keep(folder, 'a', from, paths)
  expect(taken('a')).toEqual(files)
})

test('a change to a file of the site that it was kept from is noticed', () => {
  keep(folder, 'a', from, paths)
  appendFileSync(join(from, 'acme/index.html'), 'more')
  expect(taken('a')).toBeUndefined()
})

test("what a stopped build left half kept is in nobody's way", () => {
  mkdirSync(join(folder, `a.${process.pid}`), { recursive: true })
  writeFileSync(join(folder, `a.${process.pid}`, '0'), 'half')
  keep(folder, 'a', from, paths)
  expect(taken('a')).toEqual(files)
})
