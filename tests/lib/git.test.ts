import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commitWithSeal, sealsOnceRecorded } from '../../lib/git'
import { sealOf } from '../../lib/seals'
import { folderOf } from './folder'

const path = 'acme/privacy/2025-05-04.mdx'

function git(folder: string, ...args: string[]): string {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@acme.example', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...author, ...args], { cwd: folder, encoding: 'utf8' }).trim()
}

function commit(folder: string, text: string): string {
  writeFileSync(join(folder, 'content', path), text)
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'Change')
  return git(folder, 'rev-parse', '--short', 'HEAD')
}

test('the newest commit in which a file was as it was sealed is found', () => {
  const folder = folderOf({ [`content/${path}`]: '' })
  git(folder, 'init', '-q')
  commit(folder, 'one')
  const published = commit(folder, 'published')
  commit(folder, 'changed')
  const content = join(folder, 'content')
  expect(commitWithSeal(content, path, sealOf(Buffer.from('published')))).toBe(published)
  expect(commitWithSeal(content, path, sealOf(Buffer.from('never written')))).toBeUndefined()
  git(folder, 'rm', '-q', `content/${path}`)
  git(folder, 'commit', '-qm', 'Delete')
  writeFileSync(join(folder, 'keep'), '')
  expect(commitWithSeal(folder, `content/${path}`, sealOf(Buffer.from('published')))).toBe(published)
})

test('every seal that was once recorded is known, the first of each file', () => {
  const folder = folderOf({ 'content/SHA256SUMS': `${'1'.repeat(64)}  a.mdx\n${'2'.repeat(64)}  b.mdx\n` })
  git(folder, 'init', '-q')
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'Publish')
  writeFileSync(join(folder, 'content/SHA256SUMS'), `${'3'.repeat(64)}  a.mdx\n`)
  git(folder, 'commit', '-qam', 'Change')
  expect([...sealsOnceRecorded(join(folder, 'content'))]).toEqual([
    ['a.mdx', '1'.repeat(64)],
    ['b.mdx', '2'.repeat(64)],
  ])
})

test('outside of a repository there is no commit', () => {
  const folder = folderOf({ [path]: 'published' })
  expect(commitWithSeal(folder, path, sealOf(Buffer.from('published')))).toBeUndefined()
  expect(sealsOnceRecorded(folder).size).toBe(0)
})
