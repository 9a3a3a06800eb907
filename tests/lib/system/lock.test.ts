import { spawn, spawnSync } from 'node:child_process'
import fs, { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { isTaken, takeLock } from '../../../lib/system/lock'
import { folderOf } from '../folder'

test('a lock is taken until the process ends, and leaves nothing', () => {
  const folder = folderOf({
    'package.json': '{"type":"module"}',
    'take.ts': `import { readFileSync } from 'node:fs'
import { isTaken, takeLock } from '${resolve('lib/system/lock.ts')}'
takeLock('locks/a.lock', 'test')
console.log(readFileSync('locks/a.lock', 'utf8').split(' ')[0] === String(process.pid))
`,
  })
  const tsx = resolve('node_modules/tsx/dist/loader.mjs')
  const { stdout } = spawnSync(process.execPath, ['--import', tsx, 'take.ts'], { cwd: folder, encoding: 'utf8' })
  expect(stdout).toBe('true\n')
  expect(readdirSync(join(folder, 'locks'))).toEqual([])
})

test('a lock of a process that lives is respected', () => {
  const path = join(folderOf({}), 'b.lock')
  const child = spawn('sleep', ['60'])
  try {
    writeFileSync(path, String(child.pid))
    expect(() => takeLock(path, 'test')).toThrow(
      `Another test is under way in this folder (process ${child.pid}). Start again when it is done. If no such process is at work, delete ${path}.`,
    )
    expect(readdirSync(dirname(path))).toEqual(['b.lock'])
    expect(isTaken(path)).toBe(true)
  } finally {
    child.kill()
  }
  expect(isTaken(join(dirname(path), 'c.lock'))).toBe(false)
})

// Elsewhere the system does not tell when a process was started.
test.skipIf(process.platform !== 'linux')('a lock of a dead process whose number lives again is stale', () => {
  const path = join(folderOf({}), 'b.lock')
  const child = spawn('sleep', ['60'])
  try {
    const [, started] = /(\d+)( -?\d+){30}\n$/.exec(readFileSync(`/proc/${child.pid}/stat`, 'utf8')) ?? []
    writeFileSync(path, `${child.pid} ${started}`)
    expect(() => takeLock(path, 'test')).toThrow('Another test is under way')
    writeFileSync(path, `${child.pid} ${Number(started) - 1}`)
    onTestFinished(takeLock(path, 'test'))
    expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`^${process.pid} \\d+$`))
  } finally {
    child.kill()
  }
})

test('a lock that is a pipe or a link is stale', () => {
  const folder = folderOf({ other: String(process.ppid) })
  const path = join(folder, 'b.lock')
  symlinkSync('other', path)
  takeLock(path, 'test')()
  spawnSync('mkfifo', [path])
  takeLock(path, 'test')()
  expect(readdirSync(folder)).toEqual(['other'])
})

test.each(['', 'x', '999999999', String(process.pid)])('a lock that says "%s" is stale', (owner) => {
  const path = join(folderOf({ 'b.lock': owner }), 'b.lock')
  onTestFinished(takeLock(path, 'test'))
  expect(readFileSync(path, 'utf8').split(' ')[0]).toBe(String(process.pid))
  expect(readdirSync(dirname(path))).toEqual(['b.lock'])
})

test('nothing is written through a link that someone put where a lock is made', () => {
  const folder = folderOf({ 'other.txt': 'theirs' })
  symlinkSync('other.txt', join(folder, `b.lock.${process.pid}`))
  takeLock(join(folder, 'b.lock'), 'test')()
  expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('theirs')
  expect(readdirSync(folder)).toEqual(['other.txt'])
})

test('a lock is taken once by one process, and again after it was given back', () => {
  const path = join(folderOf({}), 'b.lock')
  const giveBack = takeLock(path, 'test')
  expect(() => takeLock(path, 'test')).toThrow('Another test is under way in this folder.')
  giveBack()
  expect(readdirSync(dirname(path))).toEqual([])
  onTestFinished(takeLock(path, 'test'))
  giveBack()
  expect(readdirSync(dirname(path))).toEqual(['b.lock'])
})

test('a folder on a disk without hard links, as of a stick or a share, is locked too', () => {
  const links = vi.spyOn(fs, 'linkSync').mockImplementation(() => {
    throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' })
  })
  syncBuiltinESMExports()
  onTestFinished(() => {
    links.mockRestore()
    syncBuiltinESMExports()
  })
  const path = join(folderOf({ 'b.lock': String(process.ppid) }), 'b.lock')
  expect(() => takeLock(path, 'test')).toThrow('Another test is under way')
  writeFileSync(path, '999999999')
  const giveBack = takeLock(path, 'test')
  expect(readFileSync(path, 'utf8').split(' ')[0]).toBe(String(process.pid))
  giveBack()
  expect(readdirSync(dirname(path))).toEqual([])
})
