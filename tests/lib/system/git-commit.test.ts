import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { authorIn, commitFiles, runGit } from '../../../lib/system/git-commit'
import { git } from '../../repository'
import { folderOf, repositoryOf } from '../folder'

function hook(folder: string, name: string, script: string): void {
  writeFileSync(join(folder, '.git/hooks', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}

function committed(folder: string): string[] {
  return git(folder, 'show', '--format=%s', '--no-renames', '--name-status')
    .split('\n')
    .filter((line) => line !== '')
}

test('files that were changed, made and removed are committed, and nothing else', async () => {
  const folder = repositoryOf({ 'in/changed': '1', 'in/removed': '1', 'in/other': '1', 'in/staged': '1', above: '1' })
  const content = join(folder, 'in')
  for (const path of ['in/changed', 'in/made', 'in/other', 'in/staged', 'above']) writeFileSync(join(folder, path), '2')
  rmSync(join(content, 'removed'))
  git(folder, 'add', 'in/staged')
  await commitFiles(content, ['changed', 'made', 'removed'], 'Change “it”\n\n--amend')
  expect(committed(folder)).toEqual(['Change “it”', 'M\tin/changed', 'A\tin/made', 'D\tin/removed'])
  expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('2')
  expect(git(folder, 'diff', '--cached', '--name-only')).toBe('in/staged')
  expect(git(folder, 'diff', '--name-only').split('\n')).toEqual(['above', 'in/other'])
})

test('a commit waits while another program has the index', async () => {
  const folder = repositoryOf({ changed: '1' })
  writeFileSync(join(folder, 'changed'), '2')
  const lock = join(folder, '.git/index.lock')
  writeFileSync(lock, '')
  const commit = commitFiles(folder, ['changed'], 'Change')
  setTimeout(() => rmSync(lock), 700)
  await commit
  expect(committed(folder)).toEqual(['Change', 'M\tchanged'])
})

test('a removal that was staged before is committed, and a file that git never knew is left out', async () => {
  const folder = repositoryOf({ removed: '1', changed: '1' })
  git(folder, 'rm', '-q', 'removed')
  writeFileSync(join(folder, 'changed'), '2')
  await commitFiles(folder, ['changed', 'removed', 'never'], 'Change')
  expect(committed(folder)).toEqual(['Change', 'M\tchanged', 'D\tremoved'])
  expect(git(folder, 'status', '--porcelain')).toBe('')
})

test('a file that was staged, and removed before any commit had it, is left out', async () => {
  const folder = repositoryOf({ changed: '1' })
  writeFileSync(join(folder, 'staged'), '1')
  git(folder, 'add', 'staged')
  rmSync(join(folder, 'staged'))
  writeFileSync(join(folder, 'changed'), '2')
  await commitFiles(folder, ['changed', 'staged'], 'Change')
  expect(committed(folder)).toEqual(['Change', 'M\tchanged'])
  expect(git(folder, 'status', '--porcelain')).toBe('')
})

test('the first commit of a repository may be such a one', async () => {
  const folder = folderOf({ a: '1', b: '1' })
  git(folder, 'init', '-q')
  git(folder, 'config', 'user.name', 'Test')
  git(folder, 'config', 'user.email', 'test@acme.example')
  await commitFiles(folder, ['a'], 'First')
  expect(committed(folder)).toEqual(['First', 'A\ta'])
  expect(git(folder, 'status', '--porcelain')).toBe('?? b')
})

test('commits that are asked for at once are made one after the other', async () => {
  const names = ['a', 'b', 'c']
  const folder = repositoryOf(Object.fromEntries(names.map((name) => [name, '1'])))
  for (const name of names) writeFileSync(join(folder, name), '2')
  await Promise.all(names.map((name) => commitFiles(folder, [name], name)))
  expect(git(folder, 'log', '--reverse', '--format=%s').split('\n')).toEqual(['Start', ...names])
})

test('a commit that cannot be made says what git says', async () => {
  const folder = repositoryOf({ a: '1', '.gitignore': 'ignored\n' })
  expect(await commitFiles(folder, ['a'], 'Nothing')).toBeUndefined()
  writeFileSync(join(folder, 'ignored'), '1')
  await expect(commitFiles(folder, ['ignored'], 'Ignored')).rejects.toThrow(/ignored by one of your \.gitignore files/)
  writeFileSync(join(folder, 'a'), '2')
  writeFileSync(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\necho "Ask counsel first."\nexit 1\n', {
    mode: 0o755,
  })
  await expect(commitFiles(folder, ['a'], 'Change')).rejects.toThrow(/Ask counsel first\./)
  await expect(commitFiles(folderOf({ a: '1' }), ['a'], 'Change')).rejects.toThrow(/not in a git repository/)
  expect(committed(folder)[0]).toBe('Start')
})

test.each([
  ['after a first commit', '1'],
  ['before any commit', undefined],
])('a hook that refuses leaves nothing staged, %s', async (_, first) => {
  const folder = repositoryOf({ a: first ?? '2', b: '1' })
  if (first === undefined) git(folder, 'update-ref', '-d', 'HEAD')
  git(folder, 'rm', '-q', '--cached', 'b')
  writeFileSync(join(folder, 'a'), '2')
  if (first === undefined) git(folder, 'rm', '-q', '--cached', 'a')
  hook(folder, 'pre-commit', 'echo "Ask counsel first." >&2; exit 1')
  await expect(commitFiles(folder, ['a'], 'Change')).rejects.toThrow('Ask counsel first.')
  expect(git(folder, 'status', '--porcelain', '--', 'a')).toBe(first === undefined ? '?? a' : ' M a')
})

test('a hook that hangs is ended with all that it started, and says so', async () => {
  const folder = repositoryOf({ a: '1' })
  hook(folder, 'pre-commit', 'echo "Waiting."; sleep 600 & wait')
  writeFileSync(join(folder, 'a'), '2')
  git(folder, 'add', 'a')
  const committing = runGit(folder, ['commit', '-m', 'Change'], { timeout: 300 })
  await expect(committing).rejects.toThrow(/a hook of the repository may wait for something\.\nWaiting\./)
  hook(folder, 'pre-commit', 'exit 0')
  expect(await commitFiles(folder, ['a'], 'Change')).toBe(git(folder, 'rev-parse', '--short', 'HEAD'))
})

test('who commits is known as git is told, and asked for where it is not', async () => {
  const folder = repositoryOf({ a: '1' })
  expect(await authorIn(folder)).toBe('Counsel <counsel@acme.example>')
  git(folder, 'config', '--unset', 'user.name')
  git(folder, 'config', '--unset', 'user.email')
  vi.stubEnv('HOME', folderOf({}))
  vi.stubEnv('XDG_CONFIG_HOME', undefined)
  expect(await authorIn(folder)).toBeUndefined()
  writeFileSync(join(folder, 'a'), '2')
  await expect(commitFiles(folder, ['a'], 'Change')).rejects.toThrow(/git config --global user\.name/)
})
