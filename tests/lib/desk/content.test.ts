import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { editedContent } from '../../../lib/desk/content'
import { replaceFile } from '../../../lib/system/files'
import { git, startRepository } from '../../repository'
import { enterFolder } from '../folder'
import { company, draft, draftPath, enterDesk, published } from './acme'

test('content is read with its drafts, and not again while nothing changes', () => {
  enterDesk()
  const content = editedContent()
  expect(content.policies.get('acme/privacy')?.map(({ isDraft }) => isDraft)).toEqual([false, true])
  expect(editedContent()).toBe(content)
  writeFileSync('elsewhere.txt', 'x')
  writeFileSync('content/.publish.lock', '1')
  expect(editedContent()).toBe(content)
})

test.each<[string, () => void]>([
  ['is edited', () => writeFileSync(draftPath, draft.replace('two', 'nine'))],
  ['is replaced by one of its size', () => replaceFile(draftPath, draft.replace('two', 'six'))],
  ['is removed', () => rmSync(draftPath)],
  ['is made', () => writeFileSync('content/acme/privacy/policy.yaml', 'profiles: [gdpr]\n')],
  ['has another name', () => renameSync(draftPath, 'content/acme/privacy/2026-01-01.mdx')],
  ['is that of a company', () => writeFileSync('content/acme/company.yaml', company.replace('Tools', 'Bolts'))],
  ['is published', () => writeFileSync(`content/${published}`, draft)],
])('when a file %s, content is read anew', (_, change) => {
  enterDesk()
  const before = editedContent()
  change()
  const after = editedContent()
  expect(after).not.toBe(before)
  const said = ({ files: all }: typeof before) => all.map(({ path, value }) => [path, String(value)])
  expect(said(after)).not.toEqual(said(before))
  expect(editedContent()).toBe(after)
})

test('when a file is replaced by one of its size and time, content is read anew', () => {
  enterDesk()
  utimesSync(draftPath, 1, 1)
  const before = editedContent()
  writeFileSync('aside.mdx', draft.replace('two', 'six'))
  utimesSync('aside.mdx', 1, 1)
  renameSync('aside.mdx', draftPath)
  expect(editedContent()).not.toBe(before)
})

test.each([
  ['among the files', []],
  ['elsewhere', ['--separate-git-dir=elsewhere']],
])('what git says of the content is said as it is now, where its repository is %s', (_, where) => {
  enterDesk()
  startRepository('.')
  const origin = process.cwd()
  git('.', 'commit', '--quiet', '--allow-empty', '--message=Nothing')
  enterFolder({})
  git('.', 'clone', '--quiet', '--depth=1', ...where, `file://${origin}`, '.')
  const kind = () => editedContent().reach?.kind
  expect(kind()).toBe('shallow')
  git('.', 'fetch', '--quiet', '--unshallow')
  expect(kind()).toBe('whole')
  const before = editedContent()
  git('.', 'status')
  expect(editedContent()).toBe(before)
  git('.', 'reset', '--quiet', '--soft', 'HEAD~1')
  expect(editedContent()).not.toBe(before)
})

test('on another day, content is read anew', () => {
  enterDesk()
  const before = editedContent()
  vi.stubEnv('TODAY', '2026-11-23')
  const after = editedContent()
  expect(after).not.toBe(before)
  expect(after.policies.get('acme/privacy')?.at(-1)?.updated).toBe('2026-11-23')
})

test('at another instant, content is read anew where a company has another day', () => {
  enterDesk()
  writeFileSync('content/acme/company.yaml', `${company}timeZone: Asia/Tokyo\n`)
  vi.stubEnv('TODAY', '2026-11-22T14:30:00Z')
  const before = editedContent()
  vi.stubEnv('TODAY', '2026-11-22T14:45:00Z')
  expect(editedContent()).toBe(before)
  vi.stubEnv('TODAY', '2026-11-22T15:00:00Z')
  expect(editedContent().policies.get('acme/privacy')?.at(-1)?.updated).toBe('2026-11-23')
})

test('content that cannot be read is tried again', () => {
  enterDesk()
  renameSync('content', 'away')
  expect(editedContent).toThrow('There is no folder content.')
  renameSync('away', 'content')
  expect([...editedContent().companies.keys()]).toEqual(['acme'])
})

test('a link that leads nowhere is told on its file, and ends nothing', () => {
  enterDesk()
  mkdirSync('content/acme/app')
  symlinkSync('nowhere.mdx', 'content/acme/app/draft.mdx')
  const read = editedContent().files.find(({ path }) => path === 'content/acme/app/draft.mdx')
  expect(String(read?.messages)).toMatch('the file is a link to a file elsewhere')
})
