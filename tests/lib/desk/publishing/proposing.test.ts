import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sealOf } from '../../../../lib/content/seals'
import { branchFor, proposeDraft } from '../../../../lib/desk/publishing/proposing'
import { git } from '../../../repository'
import { folderOf, repositoryOf } from '../../folder'

/** A content folder that is committed, its host, and the draft of a policy beside. */
function team(draft: string) {
  const host = folderOf({})
  git(host, 'init', '--quiet', '--bare', '--initial-branch=main')
  const folder = repositoryOf({ 'content/acme/company.yaml': 'name: Acme' })
  git(folder, 'remote', 'add', 'origin', host)
  git(folder, 'push', '--quiet', '--set-upstream', 'origin', 'HEAD:main')
  const more = folderOf({ [draft]: 'two', 'content/acme/privacy/policy.yaml': 'laws: [GDPR]' })
  cpSync(more, folder, { recursive: true })
  return { host, folder }
}

test.each([
  ['a policy', 'acme/privacy', 'draft.mdx'],
  ['a translation', 'acme/privacy/de', 'draft.de.mdx'],
])('the draft of %s is proposed with the facts that it stands on', async (_, name, file) => {
  const { host, folder } = team(`content/acme/privacy/${file}`)
  const branch = branchFor(name)
  await proposeDraft(join(folder, 'content'), name, { seal: sealOf(Buffer.from('two')), branch, why: '' })
  expect(git(host, 'show', '--format=', '--name-only', branch).split('\n')).toEqual([
    `content/acme/privacy/${file}`,
    'content/acme/privacy/policy.yaml',
  ])
})

test('a draft that changes while the host is asked is not sent', async () => {
  const draft = 'content/acme/privacy/draft.mdx'
  const { host, folder } = team(draft)
  const slow = join(folder, 'slow')
  writeFileSync(slow, `#!/bin/sh\necho three > '${join(folder, draft)}'\nexec git-upload-pack "$@"\n`, { mode: 0o755 })
  git(folder, 'config', 'remote.origin.uploadpack', slow)
  const sent = { seal: sealOf(Buffer.from('two')), branch: 'proposals/acme-privacy', why: '' }
  await expect(proposeDraft(join(folder, 'content'), 'acme/privacy', sent)).rejects.toMatchObject({
    status: 409,
    message: 'The draft was changed in the meantime. Look at what it says now, and propose it again.',
  })
  expect(git(host, 'branch', '--format=%(refname:short)')).toBe('main')
})

test('each draft has a branch of its own', () => {
  expect(['acme/privacy', 'acme/app-privacy'].map(branchFor)).toEqual([
    'proposals/acme-privacy',
    'proposals/acme-app-privacy',
  ])
  const names = ['app-privacy', 'app/privacy', 'privacy/de', 'privacy-de'].map((policy) => `acme/${policy}`)
  names.push('acme-app/privacy', 'acme-privacy/de')
  expect(new Set(names.map(branchFor)).size).toBe(names.length)
})
