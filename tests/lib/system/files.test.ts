import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createFile, reasonOf, replaceFile, writeFile } from '../../../lib/system/files'
import { folderOf } from '../folder'

const aside = `.a.txt.${process.pid}.new`
const stopped = spawnSync('true').pid

test('a file is made with the folders above it, and nothing else', () => {
  const folder = folderOf({})
  createFile(join(folder, 'a/b/c.txt'), 'naïve')
  expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('naïve')
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt'])
})

test('a file that is there is not made again', () => {
  const folder = folderOf({ 'a.txt': 'mine' })
  expect(() => createFile(join(folder, 'a.txt'), 'yours')).toThrow('There is')
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('mine')
})

test('a file is replaced whole, and what a stop left beside it goes', () => {
  const folder = folderOf({ 'a.txt': 'mine', [`.a.txt.${stopped}.new`]: 'half' })
  replaceFile(join(folder, 'a.txt'), 'x'.repeat(100_000))
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toHaveLength(100_000)
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

test('a file that is replaced has the rights that it had', () => {
  const path = join(folderOf({ 'a.txt': 'mine' }), 'a.txt')
  chmodSync(path, 0o664)
  replaceFile(path, 'yours')
  expect(statSync(path).mode & 0o777).toBe(0o664)
})

test('what another process is about to replace a file with is left to it', () => {
  const folder = folderOf({ 'a.txt': 'mine', [`.a.txt.${process.ppid}.new`]: 'half' })
  replaceFile(join(folder, 'a.txt'), 'yours')
  expect(readdirSync(folder)).toEqual([`.a.txt.${process.ppid}.new`, 'a.txt'])
})

test('nothing is written through a link that someone put beside it', () => {
  const folder = folderOf({ 'a.txt': 'mine', 'other.txt': 'theirs' })
  for (const target of ['other.txt', 'nowhere.txt']) {
    symlinkSync(target, join(folder, aside))
    replaceFile(join(folder, 'a.txt'), `beside ${target}`)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(`beside ${target}`)
    expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('theirs')
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'other.txt'])
  }
})

test('a folder in the way is left, and nothing is written', () => {
  const folder = folderOf({ 'a.txt': 'mine', [`${aside}/b.txt`]: 'theirs' })
  expect(() => replaceFile(join(folder, 'a.txt'), 'yours')).toThrow(aside)
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('mine')
  expect(readdirSync(join(folder, aside))).toEqual(['b.txt'])
})

test('a file that cannot be written leaves nothing', () => {
  const folder = folderOf({})
  expect(() => writeFile(join(folder, 'no/such/folder/a.txt'), Buffer.from('x'))).toThrow('ENOENT')
  expect(readdirSync(folder)).toEqual([])
})

test('a port that is not for everyone is named as such', () => {
  const error = Object.assign(new Error('listen EACCES'), { code: 'EACCES', syscall: 'listen' })
  expect(reasonOf(error)).toContain('A port below 1024')
})

test.each(['EBUSY', 'EXDEV'])('a folder that is a disk of its own is named as such: %s', (code) => {
  const error = Object.assign(new Error('rename'), { code, syscall: 'rename', path: '/srv/out' })
  expect(reasonOf(error)).toBe(
    '/srv/out cannot be moved, as a disk begins there. Name another folder, such as one within it.',
  )
})

test.each([
  ['no/a.txt', 'There is no FOLDER/no.'],
  ['b', 'FOLDER/b is a folder, and a file is wanted there.'],
  ['b/c.txt/a.txt', 'A part of FOLDER/b/c.txt is a file, and a folder is wanted there.'],
])('where %s cannot be, it says why, and leaves nothing', (path, reason) => {
  const folder = folderOf({ 'b/c.txt': 'mine' })
  let said = ''
  try {
    replaceFile(join(folder, path), 'yours')
  } catch (error) {
    said = reasonOf(error)
  }
  expect(said.replaceAll(folder, 'FOLDER')).toBe(reason)
  expect(readdirSync(folder, { recursive: true })).toEqual(['b', 'b/c.txt'])
})

test('a disk that is read-only is named as such, whatever Node.js takes it for', () => {
  const error = Object.assign(new Error('no such file or directory'), { syscall: 'mkdir', path: '/srv/out' })
  const plain = '/srv/out cannot be read or written here. Ask for the right to, and start again.'
  for (const code of ['EROFS', 'ENOENT']) expect(reasonOf(Object.assign(error, { code }))).toBe(plain)
})
