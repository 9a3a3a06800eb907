import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { forgetOthers, keep, readKept } from '../../../lib/export/page-cache'
import { folderOf } from '../folder'

const files = new Map([
  ['acme/index.html', Buffer.from('<p>Acme</p>')],
  ['acme/index.html.br', Buffer.from([0, 255, 13, 10])],
  ['acme/empty.json', Buffer.from('')],
])

test('what is kept is read as it was', () => {
  const folder = join(folderOf({}), 'pages')
  expect(readKept(folder, 'a')).toBeUndefined()
  keep(folder, 'a', files)
  expect(readKept(folder, 'a')).toEqual(files)
  expect(readKept(folder, 'b')).toBeUndefined()
  expect(readdirSync(folder)).toEqual(['a'])
})

test('what is not all there, or not as it was written, is not taken', () => {
  const folder = folderOf({})
  const file = join(folder, 'a')
  keep(folder, 'a', files)
  const whole = readFileSync(file)
  for (let size = 0; size < whole.length; size += 7) {
    truncateSync(file, size)
    expect(readKept(folder, 'a')).toBeUndefined()
    writeFileSync(file, whole)
  }
  for (let place = 0; place < whole.length; place++) {
    const damaged = Buffer.from(whole)
    damaged[place] = 1 ^ (damaged[place] ?? 0)
    writeFileSync(file, damaged)
    expect(readKept(folder, 'a')).toBeUndefined()
  }
  writeFileSync(file, whole)
  appendFileSync(file, 'x')
  expect(readKept(folder, 'a')).toBeUndefined()
  keep(folder, 'a', files)
  expect(readKept(folder, 'a')).toEqual(files)
})

test('what is used no more is removed, with what a stopped build left', () => {
  const folder = folderOf({ 'a.123': 'half' })
  for (const key of ['a', 'b', 'c']) keep(folder, key, files)
  forgetOthers(folder, ['a', 'c'])
  expect(readdirSync(folder).sort()).toEqual(['a', 'c'])
  expect(existsSync(join(folder, 'a.123'))).toBe(false)
})
