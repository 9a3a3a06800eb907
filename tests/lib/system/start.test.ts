import { spawnSync } from 'node:child_process'
import { readdirSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { folderOf } from '../folder'

const files = {
  'package.json': '{"type":"module"}',
  'say.ts': "import { word } from './word'\nconsole.log(word, ...process.argv.slice(2))\nprocess.exitCode = 3\n",
  'word.ts': "export const word: string = 'one'\n",
}

function start(folder: string, ...options: string[]) {
  const args = [...options, resolve('lib/system/start.mjs'), 'say.ts', '--a', 'b']
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return { said: stdout + stderr, status }
}

test('a program is given its arguments, ends as it does by itself, and is made anew only when its code has changed', async () => {
  const folder = folderOf(files)
  // Code that is not yet a tenth of a second old is taken for changed.
  await setTimeout(150)
  expect(start(folder)).toEqual({ said: 'one --a b\n', status: 3 })
  const programs = join(folder, '.next/programs')
  expect(readdirSync(programs)).toEqual(['say.mjs'])
  const { ino } = statSync(join(programs, 'say.mjs'))
  expect(start(folder).said).toBe('one --a b\n')
  expect(statSync(join(programs, 'say.mjs')).ino).toBe(ino)
  writeFileSync(join(folder, 'word.ts'), "export const word: string = 'two'\n")
  expect(start(folder).said).toBe('two --a b\n')
})

test('a program whose code has changed is made anew, also once the clock is set back', () => {
  const folder = folderOf(files)
  start(folder, '--import', 'data:text/javascript,const now = Date.now; Date.now = () => now() + 86_400_000')
  writeFileSync(join(folder, 'word.ts'), "export const word: string = 'two'\n")
  expect(start(folder).said).toBe('two --a b\n')
})

test('a program that a power cut left cut off is made anew', () => {
  const folder = folderOf(files)
  start(folder)
  for (const bytes of [0, 20, 1000]) {
    start(folder)
    truncateSync(join(folder, '.next/programs/say.mjs'), bytes)
    expect(start(folder), `${bytes} bytes`).toEqual({ said: 'one --a b\n', status: 3 })
  }
})

test('a program that cannot be written down says so in a line', () => {
  const { said, status } = start(folderOf({ ...files, '.next': 'in the way' }))
  expect(said).toMatch(/^What runs this is kept in .+\.next\/programs, and cannot be written there: .+\n$/)
  expect(status).toBe(1)
})

test('a program that cannot be read is not run as it was before', () => {
  const folder = folderOf(files)
  start(folder)
  writeFileSync(join(folder, 'word.ts'), 'export const = 1\n')
  const { said, status } = start(folder)
  expect(said).toContain('word.ts:1:13')
  expect(status).toBe(1)
})

test('the program of npm run dev can be loaded, as those that the tests of the site start can', () => {
  const env = { ...process.env, CONTENT_DIR: folderOf({}), OUT_DIR: folderOf({}), PORT: 'none', TODAY: 'none' }
  const args = ['lib/system/start.mjs', 'lib/cli/dev.ts']
  const { stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  expect(stdout + stderr).toMatch(/^(PORT|TODAY) is|^There is no/)
})

test.each([
  ['within the folder of the policies', 'content', 'content/out', 'name a folder that is not within'],
  ['there by a link', 'content', 'link/out', 'name a folder that is not within'],
  ['around the policies', 'out/content', 'out', 'out/content is within it: name another folder'],
  ['around its own code', 'content', '/', 'is within it: name another folder'],
])('a site is not built %s', (_, content, out, says) => {
  const folder = folderOf({ 'content/a': '', 'out/content/a': '', 'out/policies.json': '' })
  symlinkSync('content', join(folder, 'link'))
  const env = { ...process.env, CONTENT_DIR: join(folder, content), OUT_DIR: resolve(folder, out) }
  const args = ['lib/system/start.mjs', 'lib/cli/build.ts']
  const { stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  expect(stderr).toContain(says)
})
