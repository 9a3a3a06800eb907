import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sealOf } from '../../../../lib/content/seals'
import { branchFor, proposeDraft } from '../../../../lib/desk/publishing/proposing'
import { git } from '../../../repository'
import { folderOf, repositoryOf } from '../../folder'

test.each([
  ['a policy', 'acme/privacy', 'draft.mdx'],
  ['a translation', 'acme/privacy/de', 'draft.de.mdx'],
])('the draft of %s is proposed with the facts that it stands on', async (_, name, file) => {
  const host = folderOf({})
  git(host, 'init', '--quiet', '--bare', '--initial-branch=main')
  const folder = repositoryOf({ 'content/acme/company.yaml': 'name: Acme' })
  git(folder, 'remote', 'add', 'origin', host)
  git(folder, 'push', '--quiet', '--set-upstream', 'origin', 'HEAD:main')
  const more = folderOf({ [`content/acme/privacy/${file}`]: 'two', 'content/acme/privacy/policy.yaml': 'laws: [GDPR]' })
  cpSync(more, folder, { recursive: true })
  const branch = branchFor(name)
  await proposeDraft(join(folder, 'content'), name, { seal: sealOf(Buffer.from('two')), branch, why: '' })
  expect(git(host, 'show', '--format=', '--name-only', branch).split('\n')).toEqual([
    `content/acme/privacy/${file}`,
    'content/acme/privacy/policy.yaml',
  ])
})
