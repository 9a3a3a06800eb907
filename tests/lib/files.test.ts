import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createFile, writeAside } from '../../lib/files'
import { folderOf } from './folder'

test('a file is made with the folders above it, and nothing else', () => {
  const folder = folderOf({})
  createFile(join(folder, 'a/b/c.txt'), 'naïve')
  expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('naïve')
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt'])
})

test('a file that is there is not replaced', () => {
  const folder = folderOf({ 'a.txt': 'mine' })
  expect(() => createFile(join(folder, 'a.txt'), 'yours')).toThrow('There is')
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('mine')
})

test('what waits beside a file is hidden, in the same folder and whole', () => {
  const folder = folderOf({ 'a.txt': 'mine' })
  const aside = writeAside(join(folder, 'a.txt'), 'x'.repeat(100_000))
  expect(readFileSync(aside, 'utf8')).toHaveLength(100_000)
  expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['a.txt'])
})

test('a file that cannot be written leaves nothing', () => {
  const folder = folderOf({})
  expect(() => writeAside(join(folder, 'no/such/folder/a.txt'), 'x')).toThrow('ENOENT')
  expect(readdirSync(folder)).toEqual([])
})
