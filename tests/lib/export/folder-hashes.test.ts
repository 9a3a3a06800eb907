import { spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashFolders } from '../../../lib/export/folder-hashes'
import { folderOf } from '../folder'

const files = {
  'acme/company.yaml': 'name: Acme',
  'acme/privacy/2025-05-04.mdx': 'a text',
  'zeta/company.yaml': 'name: Zeta',
  'zeta/privacy/2025-05-04.mdx': 'a text',
  SHA256SUMS: `${'5'.repeat(64)}  acme/privacy/2025-05-04.mdx\n`,
  ADDRESSES: '/acme/privacy/#gone\n',
}

/** The folders whose hash is another with more files, or others. */
function changedBy(more: Record<string, string>): string[] {
  const before = hashFolders(folderOf(files))
  const after = hashFolders(folderOf({ ...files, ...more }))
  return [...after.keys()].filter((folder) => after.get(folder) !== before.get(folder))
}

test('the hash of a company or a policy is that of what is published of it alone', () => {
  expect([...hashFolders(folderOf(files)).keys()]).toEqual(['acme', 'acme/privacy', 'zeta', 'zeta/privacy'])
  expect(changedBy({})).toEqual([])
  expect(changedBy({ 'acme/privacy/draft.mdx': 'a draft' })).toEqual([])
  expect(changedBy({ 'acme/company.yaml': 'name: Acme Inc.' })).toEqual(['acme'])
  expect(changedBy({ 'zeta/privacy/2025-05-04.mdx': 'another' })).toEqual(['zeta/privacy'])
  expect(changedBy({ 'zeta/cookies/2025-05-04.mdx': 'a text' })).toEqual(['zeta/cookies'])
})

test('links and pipes, which the check reports, are not read', () => {
  const folder = folderOf(files)
  symlinkSync('nowhere', join(folder, 'acme/link.yaml'))
  expect(spawnSync('mkfifo', [join(folder, 'acme/pipe.yaml')]).status).toBe(0)
  expect(hashFolders(folder)).toEqual(hashFolders(folderOf(files)))
})

test.each([
  ['SHA256SUMS', `# brought 2025-06-01 zeta/privacy/2025-05-04.mdx\n`],
  ['SHA256SUMS', `${'5'.repeat(64)} *zeta/privacy/2025-05-04.mdx\n`],
  [
    'SHA256SUMS',
    `# withdrawn 2025-06-01 ${'6'.repeat(64)}  zeta/privacy/2025-05-04.mdx: As acme/privacy did. [effective 2025-05-04]\n`,
  ],
  ['ADDRESSES', '/zeta/privacy/#gone\n'],
] as const)('a line of %s counts for the policy that it is about', (file, line) => {
  expect(changedBy({ [file]: files[file] + line })).toEqual(['zeta/privacy'])
})
