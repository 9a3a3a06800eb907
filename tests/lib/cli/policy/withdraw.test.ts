import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatRecord, sealOf } from '../../../../lib/content/seals'
import { folderOf, repositoryOf, sealed } from '../../folder'
import { accepted, draft, policies, policy, published, read, refused, version, versionsIn, withDraft } from '../cli'

const name = 'acme/privacy/2025-05-04'
const because = 'It named a person.'
const withdrawal = {
  ...{ path: `${name}.mdx`, company: 'acme', policy: 'privacy', updated: '2025-05-04', effective: '2025-05-04' },
  ...{ on: '2026-11-22', because, seal: sealOf(Buffer.from(version)), wasPublic: true, isEditorial: false },
}
const inUse = {
  'content/acme/links-in-use.txt': '/acme/privacy/#storage  Acme Notes\n/acme/privacy/2025-05-04.mdx  Acme Web\n',
}

test('a version that is withdrawn becomes the draft, and the links that fall with it are named', async () => {
  const folder = repositoryOf({ ...policies, ...inUse })
  const { status, said } = await policy(folder, ['withdraw', name, '--because', because, '--yes'])
  expect(status).toBe(0)
  expect(said).toContain('It is the only version')
  expect(said).toContain('/acme/privacy/2025-05-04.mdx  Acme Web: broken')
  expect(said).toContain('Git still has the text in its history.')
  expect(versionsIn(folder)).toEqual(['draft.mdx'])
  expect(read(folder, 'content/acme/privacy/draft.mdx')).toBe(version)
  expect(read(folder, 'content/SHA256SUMS')).toBe(formatRecord({ seals: new Map(), withdrawals: [withdrawal] }))
  expect(read(folder, 'content/ADDRESSES')).toBe('/acme/privacy/#storage\n')
})

test('a text that was never committed is not said to be in git, and a draft that goes is named, and goes with the comments on it', async () => {
  const folder = folderOf({ ...withDraft, 'content/acme/privacy/draft.notes.yaml': '- by: Ann\n  says: Two years?\n' })
  const { said } = await policy(folder, ['withdraw', name, '--because', because, '--discard', '--yes'])
  expect(said).toContain('its text becomes the draft, in the place of the one that there is.')
  expect(said).not.toContain('Git still has')
  expect(versionsIn(folder)).toEqual(['draft.mdx'])
})

test('a version of a day to come, by a clock that was set back, is not withdrawn, as the record could not say when', async () => {
  const folder = folderOf(policies)
  expect(await policy(folder, ['withdraw', name, '--because', because, '--yes'], { TODAY: '2025-05-03' })).toEqual(
    refused('a day that has not come, as today is 2025-05-03; set the clock'),
  )
  expect(versionsIn(folder)).toEqual(['2025-05-04.mdx'])
})

test('a version that was withdrawn is published in its place again by the commands that are named', async () => {
  const early = version.replace('change:', 'effective: 2025-06-01\nchange:')
  const folder = folderOf(sealed({ ...policies, [published]: early }))
  const { said } = await policy(folder, ['withdraw', name, '--because', because, '--yes'])
  const commands = [...said.matchAll(/npm run policy -- (.*?)(?:, then|$)/gm)].map(([, command = '']) => command)
  expect(commands).toEqual(['check acme/privacy --updated 2025-05-04', 'publish acme/privacy --updated 2025-05-04'])
  for (const command of commands) {
    const extra = command.startsWith('publish') ? ['--yes'] : []
    expect((await policy(folder, [...command.split(' '), ...extra])).status).toBe(0)
  }
  expect(read(folder, published)).toBe(early)
})

test('a reason goes with a replacement alone', async () => {
  const folder = folderOf(withDraft)
  const args = ['publish', 'acme/privacy', '--updated', '2021-03-04', '--because', because]
  expect(await policy(folder, args)).toEqual(refused('--because goes with --replace'))
})

test('a slip is put right on the same day with what the help says alone', async () => {
  const folder = folderOf(withDraft)
  await policy(folder, ['publish', 'acme/privacy', '--yes'])
  await policy(folder, ['draft', 'acme/privacy', '--from', '2026-11-22'])
  writeFileSync(join(folder, 'content/acme/privacy/draft.mdx'), draft.replace('two', 'one'))
  const [, command = ''] =
    /npm run policy -- (publish company\/policy --replace \S+ --because)/.exec((await policy(folder, ['help'])).said) ??
    []
  const args = command
    .replace('company/policy', 'acme/privacy')
    .replace(/--replace \S+/, '--replace 2026-11-22')
    .split(' ')
  expect((await policy(folder, [...args, 'A slip.', '--yes'])).said).toContain(
    'Published content/acme/privacy/2026-11-22.mdx',
  )
  expect(read(folder, 'content/acme/privacy/2026-11-22.mdx')).toContain('one years')
  expect(await policy(folder, ['check'])).toEqual(accepted('no errors, '))
  const verified = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: join(folder, 'content') })
  expect(verified.status).toBe(0)
})

test('what cannot be withdrawn is refused in plain words, and nothing is changed', async () => {
  const cases: [Record<string, string>, string[], string][] = [
    [policies, [name], 'Say why, in one plain line'],
    [policies, [name, '--because', 'One.\rTwo.'], 'The reason stands in one line: leave out line breaks'],
    [policies, [name, '--because', 'x'.repeat(301)], 'Say it in 300 at most.'],
    [policies, ['acme/privacy/2025-05-05', '--because', because], 'There are 2025-05-04.'],
    [policies, ['acme/privacy', '--because', because], 'write it as company/policy/2025-05-04'],
    [withDraft, [name, '--because', because], 'add --discard, which throws it away for good'],
    [policies, [name, '--because', because], 'Nobody is there to answer.'],
    [{ ...policies, [published]: draft }, [name, '--because', because], 'the file is not what was published'],
  ]
  for (const [files, args, message] of cases) {
    const folder = folderOf(files)
    expect(await policy(folder, ['withdraw', ...args])).toEqual(refused(message))
    expect(read(folder, published)).toBe(files[published])
    expect(read(folder, 'content/SHA256SUMS')).toBe(files['content/SHA256SUMS'])
  }
})
