import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { editedContent } from '../../../lib/desk/content'
import { setting } from '../../../lib/desk/setting'
import { replaceFile } from '../../../lib/system/files'
import { git, startRepository } from '../../repository'
import { enterFolder } from '../folder'
import { company, draft, draftPath, files, published } from './acme'

function enter() {
  vi.stubEnv('CONTENT_DIR', undefined)
  vi.stubEnv('TODAY', '2026-11-22')
  vi.stubEnv('SITE_URL', 'https://policies.example')
  enterFolder(files)
}

test('the editor works on the folder, the day and the address of the settings', () => {
  enter()
  expect(setting()).toEqual({ dir: 'content', today: '2026-11-22', site: 'https://policies.example' })
})

test('content is read with its drafts, and not again while nothing changes', async () => {
  enter()
  const content = await editedContent()
  expect(content.policies.get('acme/privacy')?.map(({ isDraft }) => isDraft)).toEqual([false, true])
  expect(await editedContent()).toBe(content)
  writeFileSync('elsewhere.txt', 'x')
  writeFileSync('content/.publish.lock', '1')
  expect(await editedContent()).toBe(content)
  const [one, two] = [editedContent(), editedContent()]
  expect(await one).toBe(await two)
})

test.each<[string, () => void]>([
  ['is edited', () => writeFileSync(draftPath, draft.replace('two', 'nine'))],
  ['is replaced by one of its size', () => replaceFile(draftPath, draft.replace('two', 'six'))],
  ['is removed', () => rmSync(draftPath)],
  ['is made', () => writeFileSync('content/acme/privacy/policy.yaml', 'profiles: [gdpr]\n')],
  ['has another name', () => renameSync(draftPath, 'content/acme/privacy/2026-01-01.mdx')],
  ['is that of a company', () => writeFileSync('content/acme/company.yaml', company.replace('Tools', 'Bolts'))],
  ['is published', () => writeFileSync(`content/${published}`, draft)],
])('when a file %s, content is read anew', async (_, change) => {
  enter()
  const before = await editedContent()
  change()
  const after = await editedContent()
  expect(after).not.toBe(before)
  const said = ({ files: all }: typeof before) => all.map(({ path, value }) => [path, String(value)])
  expect(said(after)).not.toEqual(said(before))
  expect(await editedContent()).toBe(after)
})

test('when a file is replaced by one of its size and time, content is read anew', async () => {
  enter()
  utimesSync(draftPath, 1, 1)
  const before = await editedContent()
  writeFileSync('aside.mdx', draft.replace('two', 'six'))
  utimesSync('aside.mdx', 1, 1)
  renameSync('aside.mdx', draftPath)
  expect(await editedContent()).not.toBe(before)
})

test.each([
  ['among the files', []],
  ['elsewhere', ['--separate-git-dir=elsewhere']],
])('what git says of the content is said as it is now, where its repository is %s', (_, where) => {
  enter()
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

test('on another day, content is read anew', async () => {
  enter()
  const before = await editedContent()
  vi.stubEnv('TODAY', '2026-11-23')
  const after = await editedContent()
  expect(after).not.toBe(before)
  expect(after.policies.get('acme/privacy')?.at(-1)?.updated).toBe('2026-11-23')
})

test('at another instant, content is read anew where a company has another day', async () => {
  enter()
  writeFileSync('content/acme/company.yaml', `${company}timeZone: Asia/Tokyo\n`)
  vi.stubEnv('TODAY', '2026-11-22T14:30:00Z')
  const before = await editedContent()
  vi.stubEnv('TODAY', '2026-11-22T14:45:00Z')
  expect(await editedContent()).toBe(before)
  vi.stubEnv('TODAY', '2026-11-22T15:00:00Z')
  expect((await editedContent()).policies.get('acme/privacy')?.at(-1)?.updated).toBe('2026-11-23')
})

test('content that cannot be read is tried again', async () => {
  enter()
  renameSync('content', 'away')
  await expect((async () => editedContent())()).rejects.toThrow('There is no folder content.')
  renameSync('away', 'content')
  expect([...(await editedContent()).companies.keys()]).toEqual(['acme'])
})

test('a link that leads nowhere is told on its file, and ends nothing', async () => {
  enter()
  mkdirSync('content/acme/app')
  symlinkSync('nowhere.mdx', 'content/acme/app/draft.mdx')
  const { files: read } = await editedContent()
  expect(
    read
      .find(({ path }) => path === 'content/acme/app/draft.mdx')
      ?.messages.map(String)
      .join(),
  ).toMatch('the file is a link to a file elsewhere')
})
