import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { formatSeals, parseSeals, sealOf } from '../../lib/seals'
import { folderOf } from './folder'

test('a seal is the SHA-256 of the bytes', () => {
  expect(sealOf(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('seals are written as sha256sum reads them, by path', () => {
  const files = { 'b/y/2025-05-04.mdx': 'one', 'a/x/2024-02-29.mdx': 'zwei “drei”' }
  const seals = new Map(Object.entries(files).map(([path, text]) => [path, sealOf(Buffer.from(text))]))
  const folder = folderOf({ ...files, SHA256SUMS: formatSeals(seals) })
  const said = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })
  expect(said).toBe('a/x/2024-02-29.mdx: OK\nb/y/2025-05-04.mdx: OK\n')
})

test('seals that sha256sum writes are read', () => {
  const folder = folderOf({ 'a/x/2024-02-29.mdx': 'one' })
  const written = execFileSync('sha256sum', ['--binary', 'a/x/2024-02-29.mdx'], { cwd: folder, encoding: 'utf8' })
  expect([...parseSeals(written).seals]).toEqual([['a/x/2024-02-29.mdx', sealOf(Buffer.from('one'))]])
})

test('seals that are written are read back, with their lines', () => {
  const seals = new Map([
    ['a/x/2024-02-29.mdx', '1'.repeat(64)],
    ['b/y/2025-05-04.mdx', '2'.repeat(64)],
  ])
  const read = parseSeals(formatSeals(seals))
  expect(read).toEqual({
    seals,
    lines: new Map([
      ['a/x/2024-02-29.mdx', 1],
      ['b/y/2025-05-04.mdx', 2],
    ]),
    unreadable: [],
  })
})

test('lines that are no seals, and second seals of one file, are told', () => {
  const good = `${'1'.repeat(64)}  a.mdx`
  const text = [good, '', '<<<<<<< HEAD', `${'1'.repeat(63)}  b.mdx`, `${'2'.repeat(64)}  a.mdx`, ''].join('\n')
  const { seals, unreadable } = parseSeals(text)
  expect(seals).toEqual(new Map([['a.mdx', '1'.repeat(64)]]))
  expect(unreadable).toEqual([3, 4, 5])
})
