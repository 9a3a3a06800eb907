import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { sealOf } from '../../../lib/content/seals'
import { commitWith, GitError, isRepository, linesOnceAdded, reachOf } from '../../../lib/system/git'
import { commitFiles } from '../../../lib/system/git-commit'
import { git } from '../../repository'
import { folderOf, repositoryOf } from '../folder'

const path = 'acme/privacy/2025-05-04.mdx'

function commit(folder: string, text: string): string {
  writeFileSync(join(folder, 'content', path), text)
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'Change')
  return git(folder, 'rev-parse', '--short', 'HEAD')
}

test('the newest commit in which a file was as it was sealed is found', () => {
  const folder = repositoryOf({ [`content/${path}`]: '' })
  commit(folder, 'one')
  const published = commit(folder, 'published')
  commit(folder, 'changed')
  const content = join(folder, 'content')
  expect(commitWith(content, path, (bytes) => sealOf(bytes) === sealOf(Buffer.from('published')))).toBe(published)
  expect(commitWith(content, path, (bytes) => sealOf(bytes) === sealOf(Buffer.from('never written')))).toBeUndefined()
  git(folder, 'rm', '-q', `content/${path}`)
  git(folder, 'commit', '-qm', 'Delete')
  writeFileSync(join(folder, 'keep'), '')
  expect(commitWith(folder, `content/${path}`, (bytes) => sealOf(bytes) === sealOf(Buffer.from('published')))).toBe(
    published,
  )
})

test('every line that was once added to a file is known, each once and in the order in which they were last added, and no line of another file', () => {
  const folder = repositoryOf({ 'content/list': 'one\n++ two', 'content/acme/list': 'below', list: 'above' })
  for (const text of ['', '-- four\none\n', '@@ three\n++ four\n', 'ünf\r\n\\ six\n\n \n']) {
    writeFileSync(join(folder, 'content/list'), text)
    git(folder, 'commit', '-qam', 'Change')
  }
  writeFileSync(join(folder, 'content/list'), 'not committed')
  const lines = ['++ two', '-- four', 'one', '@@ three', '++ four', 'ünf', '\\ six', '', ' ']
  expect(linesOnceAdded(join(folder, 'content'), 'list')).toEqual(lines)
  expect(linesOnceAdded(folder, 'content/list')).toEqual(lines)
})

test('git remembers nothing of a folder that no commit of its repository has', () => {
  const folder = repositoryOf({ 'notes.txt': 'mine', '.gitignore': 'content\n' })
  mkdirSync(join(folder, 'content'))
  writeFileSync(join(folder, 'content/list'), 'one\n')
  expect(reachOf(join(folder, 'content'))).toEqual({ kind: 'no commit' })
})

/** Checks that git remembers all of the file `list` of a folder. */
function expectWhole(folder: string): void {
  expect(reachOf(folder)).toEqual({ kind: 'whole' })
  expect(linesOnceAdded(folder, 'list')).toEqual(['one', 'two'])
}

test.each<[string, string, (folder: string) => void]>([
  ['a clone', 'made', (folder) => git(folder, 'clone', '-q', '.', 'made')],
  ['a worktree', 'made', (folder) => git(folder, 'worktree', 'add', '-q', '--detach', 'made')],
  ['a folder of a worktree', 'made/in', (folder) => git(folder, 'worktree', 'add', '-q', '--detach', 'made')],
  [
    'a module of another repository',
    'outer/made',
    (folder) => {
      git(folder, 'init', '-q', 'outer')
      git(join(folder, 'outer'), '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', folder, 'made')
    },
  ],
  ['a folder that is linked to', 'made', (folder) => symlinkSync('in', join(folder, 'made'))],
])('%s remembers all', (_, where, make) => {
  const folder = repositoryOf({ list: 'one\n', 'in/list': 'one\n' })
  for (const name of ['list', 'in/list']) writeFileSync(join(folder, name), 'two\n')
  git(folder, 'commit', '-qam', 'Change')
  make(folder)
  expectWhole(join(folder, where))
})

test('a repository is the one in which a folder is, also where a hook of another one is at work', async () => {
  const [folder, other] = [repositoryOf({ list: 'one\n' }), repositoryOf({ list: 'other\n' })]
  writeFileSync(join(folder, 'list'), 'two\n')
  vi.stubEnv('GIT_DIR', join(other, '.git'))
  vi.stubEnv('GIT_WORK_TREE', other)
  vi.stubEnv('GIT_INDEX_FILE', join(other, '.git/index'))
  vi.stubEnv('GIT_AUTHOR_NAME', 'Counsel of Acme')
  expect(isRepository(folderOf({}))).toBe(false)
  await commitFiles(folder, ['list'], 'Change')
  expectWhole(folder)
  expect(linesOnceAdded(other, 'list')).toEqual(['other'])
  vi.unstubAllEnvs()
  expect(git(folder, 'log', '-1', '--format=%an')).toBe('Counsel of Acme')
})

test('of a clone that was cut off, it is known from which commit on it is whole', () => {
  const folder = repositoryOf({ list: 'one\n' })
  for (const text of ['two\n', 'three\n']) {
    writeFileSync(join(folder, 'list'), text)
    git(folder, 'commit', '-qam', 'Change', '--date=2020-02-02T12:00:00Z')
  }
  git(folder, 'clone', '-q', '--depth=2', `file://${folder}`, 'made')
  const made = join(folder, 'made')
  const day = git(folder, 'log', '-1', '--format=%cs', 'HEAD~1')
  expect(reachOf(made)).toEqual({ kind: 'shallow', day, commit: git(made, 'rev-parse', '--short', 'HEAD~1') })
  expect(linesOnceAdded(made, 'list')).toEqual(['two', 'three'])
})

test.each<[string, RegExp, string, (folder: string) => void]>([
  ['there is no git', /ENOENT/, '.', (folder) => vi.stubEnv('PATH', folder)],
  [
    'a clone lacks files',
    /promisor|missing/,
    'made',
    (folder) => {
      git(folder, 'config', 'uploadpack.allowFilter', 'true')
      git(folder, 'clone', '-q', '--filter=blob:none', `file://${folder}`, 'made')
    },
  ],
  ['a repository is damaged', /not a git repository/, '.', (folder) => rmSync(join(folder, '.git/HEAD'))],
  [
    'the nearest repository is damaged, and another is above',
    /not a git repository/,
    'in',
    (folder) => {
      git(folder, 'init', '-q', 'in')
      rmSync(join(folder, 'in/.git/HEAD'))
    },
  ],
  [
    'the file of a module leads nowhere',
    /not a git repository/,
    'in',
    (folder) => {
      mkdirSync(join(folder, 'in'))
      writeFileSync(join(folder, 'in/.git'), 'gitdir: ../nowhere\n')
    },
  ],
  [
    'a branch is damaged',
    /bad object/,
    '.',
    (folder) => writeFileSync(join(folder, '.git', git(folder, 'symbolic-ref', 'HEAD')), 'x\n'),
  ],
  ['a commit is missing', /bad object/, '.', (folder) => removeObject(folder, 'HEAD')],
  ['a text is missing', /unable to read|missing/, '.', (folder) => removeObject(folder, 'HEAD~1:list')],
])('where %s, git says so, and nothing counts as forgotten', (_, words, where, spoil) => {
  const folder = repositoryOf({ list: 'one\n' })
  writeFileSync(join(folder, 'list'), 'two\n')
  git(folder, 'commit', '-qam', 'Change')
  spoil(folder)
  for (const ask of [
    () => linesOnceAdded(join(folder, where), 'list'),
    () => commitWith(join(folder, where), 'list', () => false),
  ]) {
    expect(ask).toThrow(GitError)
    expect(ask).toThrow(words)
  }
})

function removeObject(folder: string, name: string): void {
  const id = git(folder, 'rev-parse', name)
  rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)))
}

test('a folder is in a repository from its start, also below the top, but not in what git keeps there', () => {
  const folder = folderOf({ 'content/a.mdx': 'one' })
  expect(isRepository(folder)).toBe(false)
  expect(isRepository(join(folder, 'content'))).toBe(false)
  git(folder, 'init', '-q')
  expect(isRepository(folder)).toBe(true)
  expect(isRepository(join(folder, 'content'))).toBe(true)
  expect(isRepository(join(folder, 'nowhere'))).toBe(false)
  expect(isRepository(join(folder, '.git'))).toBe(false)
})

test('what a merge alone had, and what a merge dropped, is there, whatever git is set to', () => {
  const folder = repositoryOf({ facts: 'start' })
  git(folder, 'config', 'log.follow', 'true')
  git(folder, 'config', 'log.diffMerges', 'off')
  git(folder, 'checkout', '-qb', 'side')
  writeFileSync(join(folder, 'more'), '1')
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'Side')
  git(folder, 'checkout', '-q', '-')
  writeFileSync(join(folder, 'facts'), 'dropped')
  git(folder, 'commit', '-qam', 'Main')
  git(folder, 'merge', '-q', '--no-commit', '--no-ff', 'side')
  writeFileSync(join(folder, 'facts'), 'merged')
  git(folder, 'commit', '-qam', 'Merge')
  writeFileSync(join(folder, 'facts'), 'start')
  git(folder, 'commit', '-qam', 'Back')
  git(folder, 'checkout', '-q', 'side')
  writeFileSync(join(folder, 'facts'), 'aside')
  git(folder, 'commit', '-qam', 'Aside')
  git(folder, 'checkout', '-q', '-')
  git(folder, 'merge', '-q', '--strategy=ours', '--no-edit', 'side')
  expect(linesOnceAdded(folder, 'facts').sort()).toEqual(['aside', 'dropped', 'merged', 'start'])
})
