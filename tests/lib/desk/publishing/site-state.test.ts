import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { sealOf } from '../../../../lib/content/seals'
import { commitMade, isPublic, siteState } from '../../../../lib/desk/publishing/site-state'
import { startWork } from '../../../../lib/desk/publishing/site-work'
import { publishedFiles } from '../../../../lib/publishing/publication'
import { git, startRepository } from '../../../repository'
import { enterFolder } from '../../folder'
import { files, version } from '../acme'

const site = 'https://policies.example'
const place = ['acme', 'privacy', '2025-05-04'] as const

test.each<[string, { site?: string; command?: string; built?: string; failed?: string }, boolean | undefined]>([
  ['is built and put on its host', { site, command: 'true' }, true],
  ['is built, and nothing says where the public finds it', { command: 'true' }, undefined],
  ['is built, and nothing puts it on its host', { site }, undefined],
  ['is not built', { site, command: 'true', built: '' }, false],
  ['could not be put on its host', { site, command: 'true', failed: 'acme/privacy/2025-05-04' }, false],
  ['is on its host, when another could not be', { site, command: 'true', failed: 'acme/privacy/2025-01-01' }, true],
])('a version that %s', async (_, { site: address, command, built = version, failed }, expected) => {
  vi.stubEnv('SITE_URL', address)
  vi.stubEnv('PUBLISH_COMMAND', command)
  enterFolder(files)
  mkdirSync('out/acme/privacy', { recursive: true })
  writeFileSync('out/acme/privacy/2025-05-04.mdx', built)
  const task = { title: 'Put it on the host', run: () => Promise.reject(new Error('No room.')) }
  const work = startWork({ about: failed ?? '' }, failed === undefined ? [] : [task])
  await expect.poll(() => work.isRunning).toBe(false)
  const made = { place, message: '', files: [], seal: sealOf(Buffer.from(version)) }
  expect(isPublic(made)).toBe(expected)
  expect(await siteState('content', made)).toMatchObject({ isKnown: expected !== undefined })
})

test.each([
  ['as it was sealed', version, undefined, 'done'],
  ['as another text', 'other', undefined, 'waiting'],
  ['though it was withdrawn', version, true, 'waiting'],
])('the built site has a version %s', async (_, built, isWithdrawn, state) => {
  enterFolder({ ...files, 'out/acme/privacy/2025-05-04.mdx': built })
  const seal = isWithdrawn ? undefined : sealOf(Buffer.from(version))
  const made = { place, message: '', files: [], seal }
  startWork({ about: '' }, [])
  expect((await siteState('content', made)).steps).toEqual([{ title: 'Build the site', state, said: '' }])
})

test('a withdrawal is kept where git is told to leave drafts alone', async () => {
  startRepository(enterFolder({ ...files, '.gitignore': 'draft.mdx\n' }))
  renameSync('content/acme/privacy/2025-05-04.mdx', 'content/acme/privacy/draft.mdx')
  await commitMade('content', { place, message: 'Withdraw it', files: publishedFiles('.', 'acme/privacy', place[2]) })
  expect(git('.', 'show', '--format=%s', '--name-status')).toBe('Withdraw it\n\nD\tcontent/acme/privacy/2025-05-04.mdx')
})

test('what a withdrawal makes a draft is kept with it, and no more once that was changed', async () => {
  startRepository(enterFolder(files))
  const taken = `# withdrawn 2026-11-22 ${sealOf(Buffer.from(version))}  acme/privacy/2025-05-04.mdx: A slip. [effective 2025-05-04]\n`
  writeFileSync('content/SHA256SUMS', taken)
  renameSync('content/acme/privacy/2025-05-04.mdx', 'content/acme/privacy/draft.mdx')
  const made = { place, message: 'Withdraw it', files: publishedFiles('.', 'acme/privacy', place[2]) }
  await commitMade('content', made)
  expect(git('.', 'status', '--porcelain')).toBe('')
  writeFileSync('content/acme/privacy/draft.mdx', 'Half a sentence')
  writeFileSync('content/acme/privacy/draft.notes.yaml', '- says: Why?\n')
  expect(await commitMade('content', made)).toBeUndefined()
})

test('the comments on a draft that was published are gone in git too', async () => {
  startRepository(enterFolder({ ...files, 'content/acme/privacy/draft.notes.yaml': '- says: Why?\n' }))
  rmSync('content/acme/privacy/draft.notes.yaml')
  await commitMade('content', { place, message: 'Publish it', files: publishedFiles('.', 'acme/privacy', place[2]) })
  expect(git('.', 'status', '--porcelain')).toBe('')
})

test('a draft that was begun since is no part of the change that keeps a version', async () => {
  startRepository(enterFolder(files))
  writeFileSync('content/acme/privacy/2025-05-05.mdx', version)
  writeFileSync('content/acme/privacy/draft.mdx', 'Half a sentence')
  const made = { place, message: 'Publish it', files: publishedFiles('.', 'acme/privacy', '2025-05-05') }
  await commitMade('content', { ...made, seal: sealOf(Buffer.from(version)) })
  expect(git('.', 'show', '--format=%s', '--name-status')).toBe('Publish it\n\nA\tcontent/acme/privacy/2025-05-05.mdx')
})

test('a version that is kept says by whom and why', async () => {
  const folder = enterFolder(files)
  startRepository(folder)
  writeFileSync('content/acme/privacy/2025-05-04.mdx', `${version}\nMore.\n`)
  const message = 'Correct it\n\nYearly review; counsel approved.'
  const made = { place, message, files: ['acme/privacy/2025-05-04.mdx'] }
  startWork({ about: '' }, [])
  expect((await siteState('content', made)).steps[0]).toMatchObject({ state: 'waiting', said: '' })
  const commit = await commitMade('content', { ...made, author: { name: 'Bob', email: 'bob@acme.example' } })
  expect((await siteState('content', made)).steps[0]).toMatchObject({
    state: 'done',
    said: `Kept as change ${commit} by Bob: Yearly review; counsel approved.`,
  })
})
