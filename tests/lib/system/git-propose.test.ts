import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { propose } from '../../../lib/system/git-propose'
import { git } from '../../repository'
import { folderOf, repositoryOf } from '../folder'

const branch = 'proposals/acme-privacy'
const proposed = { branch, paths: ['acme/draft.mdx', 'acme/policy.yaml'], message: 'Propose acme/privacy\n\nShorter.' }

/** A repository whose host is a bare one on this disk, with a draft that is not committed. */
function team() {
  const host = folderOf({})
  git(host, 'init', '--quiet', '--bare', '--initial-branch=main')
  const folder = repositoryOf({ 'content/acme/2025.mdx': 'one' })
  git(folder, 'branch', '-M', 'main')
  git(folder, 'remote', 'add', 'origin', host)
  git(folder, 'push', '--quiet', '--set-upstream', 'origin', 'main')
  const content = join(folder, 'content')
  const write = (text: string) => writeFileSync(join(content, 'acme/draft.mdx'), text)
  write('two')
  return { host, folder, content, write }
}

function hook(host: string, name: string, script: string): void {
  writeFileSync(join(host, 'hooks', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}

test('a draft is pushed to a branch of its own, and what is checked out stays as it is', async () => {
  const { host, folder, content } = team()
  writeFileSync(join(content, 'acme/2025.mdx'), 'mine')
  writeFileSync(join(folder, 'staged'), '1')
  git(folder, 'add', 'staged')
  const before = [git(folder, 'status', '--porcelain'), git(folder, 'rev-parse', 'HEAD')]
  hook(host, 'post-receive', 'echo "Create a pull request by visiting:"; echo "  https://host.example/acme/pull/new"')
  const { link, commit } = await propose(content, proposed)
  expect(link).toBe('https://host.example/acme/pull/new')
  expect(commit).toBe(git(host, 'rev-parse', '--short=7', branch))
  expect(git(host, 'show', '--format=%an: %B', '--name-status', branch).split('\n')).toEqual([
    'Counsel: Propose acme/privacy',
    '',
    'Shorter.',
    '',
    'A\tcontent/acme/draft.mdx',
  ])
  expect([git(folder, 'status', '--porcelain'), git(folder, 'rev-parse', 'HEAD')]).toEqual(before)
  expect(git(folder, 'branch', '--format=%(refname:short)')).toBe('main')
})

test('a second proposal follows the first, and one that says the same is not made', async () => {
  const { host, content, write } = team()
  await propose(content, proposed)
  await expect(propose(content, proposed)).rejects.toThrow('was proposed already')
  write('three')
  expect((await propose(content, proposed)).link).toBeUndefined()
  expect(git(host, 'log', '--format=%s', branch).split('\n')).toHaveLength(3)
  expect(git(host, 'show', `${branch}:content/acme/draft.mdx`)).toBe('three')
})

test('what was merged and what was deleted on the host is no hindrance', async () => {
  const { host, folder, content, write } = team()
  await propose(content, proposed)
  git(folder, 'fetch', '--quiet', 'origin', branch)
  git(folder, 'rm', '-rq', '--cached', '--ignore-unmatch', 'content/acme/draft.mdx')
  renameSync(join(content, 'acme/draft.mdx'), join(folder, 'aside'))
  git(folder, 'merge', '--quiet', '--no-ff', '--message=Merge', 'FETCH_HEAD')
  write('four')
  await propose(content, proposed)
  expect(git(host, 'rev-parse', `${branch}^`)).toBe(git(folder, 'rev-parse', 'HEAD'))
  git(host, 'branch', '-D', branch)
  write('five')
  await propose(content, proposed)
  expect(git(host, 'rev-parse', `${branch}^`)).toBe(git(folder, 'rev-parse', 'HEAD'))
})

test('a branch on which someone else works is left to them, and named with who', async () => {
  const { host, content, write } = team()
  await propose(content, proposed)
  const other = folderOf({})
  git(other, 'clone', '--quiet', host, '.')
  git(other, 'checkout', '--quiet', branch)
  writeFileSync(join(other, 'content/acme/draft.mdx'), 'theirs')
  git(other, '-c', 'user.name=Ann', '-c', 'user.email=ann@acme.example', 'commit', '-qam', 'Mine')
  git(other, 'push', '--quiet')
  write('ours')
  await expect(propose(content, proposed)).rejects.toThrow(
    /^Nothing was sent: others have changed the proposal “proposals\/acme-privacy”, Ann on .* last\./,
  )
  expect(git(host, 'show', `${branch}:content/acme/draft.mdx`)).toBe('theirs')
  await propose(content, { ...proposed, branch: `${branch}-2` })
  expect(git(host, 'show', `${branch}-2:content/acme/draft.mdx`)).toBe('ours')
})

test.each<[string, (at: ReturnType<typeof team>) => void, RegExp]>([
  [
    'a hook that refuses',
    ({ host }) => hook(host, 'pre-receive', 'echo "Counsel signs first." >&2; exit 1'),
    /^Nothing was sent: the host, or a rule on the way to it, refused the proposal[\s\S]*Counsel signs first\./,
  ],
  [
    'a hook on this machine that refuses',
    ({ folder }) => hook(join(folder, '.git'), 'pre-push', 'echo "Not on a Friday." >&2; exit 1'),
    /^Nothing was sent: the host, or a rule on the way to it, refused[\s\S]*Not on a Friday\./,
  ],
  ['a lost host', ({ host }) => rmSync(host, { recursive: true }), /^Nothing was sent: the host cannot be reached/],
  ['no host', ({ folder }) => git(folder, 'remote', 'remove', 'origin'), /Ask whoever set up the desk to connect one/],
])('%s is said in plain words, and nothing has changed', async (_, break_, words) => {
  const at = team()
  break_(at)
  await expect(propose(at.content, proposed)).rejects.toThrow(words)
  expect(git(at.folder, 'status', '--porcelain')).toBe('?? content/acme/draft.mdx')
  expect(readFileSync(join(at.content, 'acme/draft.mdx'), 'utf8')).toBe('two')
})

test('a name that no branch can have is refused', async () => {
  const { content } = team()
  await expect(propose(content, { ...proposed, branch: '-x y' })).rejects.toThrow('cannot be the name of a proposal')
})
