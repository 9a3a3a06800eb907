import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, sealed } from '../../folder'
import { accepted, policies, policy, read, refused, version } from '../cli'

test('a draft starts with the text of the newest version, once', async () => {
  const folder = folderOf(policies)
  expect(await policy(folder, ['draft', 'acme/privacy'])).toEqual(
    accepted('Made content/acme/privacy/draft.mdx from the version of 2025-05-04.'),
  )
  expect(read(folder, 'content/acme/privacy/draft.mdx')).toContain('We keep it for ten years.')
  writeFileSync(join(folder, 'content/acme/privacy/draft.mdx'), 'my work')
  expect(await policy(folder, ['draft', 'acme/privacy'])).toEqual(
    accepted('There is a draft already: content/acme/privacy/draft.mdx'),
  )
  expect(read(folder, 'content/acme/privacy/draft.mdx')).toBe('my work')
})

test('a policy and a company start from a template whose gaps the check reports', async () => {
  const folder = folderOf(policies)
  expect((await policy(folder, ['draft', 'other/cookies'])).said).toContain(
    'To start it: npm run policy -- draft other/cookies --new',
  )
  expect(existsSync(join(folder, 'content/other'))).toBe(false)
  expect((await policy(folder, ['draft', 'other/cookies', '--new'])).status).toBe(0)
  const { status, said } = await policy(folder, ['check'])
  expect(status).toBe(1)
  expect(said).toContain('content/other/company.yaml')
  expect(said).toMatch(/1:7 +error +`name` is empty/)
  expect(said).toMatch(/error +"\[….*" waits to be filled in/)
  expect((await policy(folder, ['draft', 'other/app', '--new', '--kind', 'terms'])).said).toBe(
    'There is no kind terms. Write privacy, app, cookies.\n',
  )
  await policy(folder, ['draft', 'other/on-our-site', '--new', '--kind', 'cookies'])
  expect(read(folder, 'content/other/on-our-site/draft.mdx')).toContain('## Cookies we set')
  expect(await policy(folder, ['draft', 'acme/privacy', '--new'])).toEqual(
    refused('There is a policy acme/privacy already.'),
  )
  expect((await policy(folder, ['draft', 'Other/Privacy', '--new'])).said).toContain('name it in small letters')
  expect((await policy(folder, ['draft', '../outside/privacy', '--new'])).status).toBe(1)
  expect(existsSync(join(folder, 'outside'))).toBe(false)
})

test('for a version that there is not, those that there are are named', async () => {
  expect(await policy(folderOf(policies), ['draft', 'acme/privacy', '--from', '2025-05-05'])).toEqual(
    refused('acme/privacy has no version of 2025-05-05. There are 2025-05-04.'),
  )
})

test('a correction of an older version is checked as that, by the command that is named, and published so', async () => {
  const next = version.replace('ten years', 'two years').replace('change:', 'from: 2025-05-04\nchange:')
  const folder = folderOf(sealed({ ...policies, 'content/acme/privacy/2026-01-10.mdx': next }))
  const begun = await policy(folder, ['draft', 'acme/privacy', '--from', '2025-05-04'])
  const path = join(folder, 'content/acme/privacy/draft.mdx')
  writeFileSync(path, readFileSync(path, 'utf8').replace('**Who:** Acme', '**Who:** Acme Ltd'))
  for (const said of [begun.said, (await policy(folder, [])).said]) {
    const commands = [...said.matchAll(/npm run policy -- (.*?)(?:, then|;|$)/gm)].map(([, command = '']) => command)
    expect(commands).toEqual([
      'check acme/privacy --updated 2025-05-04',
      'publish acme/privacy --replace 2025-05-04 --because "…"',
    ])
  }
  expect((await policy(folder, ['check', 'acme/privacy'])).said).toContain('lacks what that changed')
  expect((await policy(folder, ['check', 'acme/privacy', '--updated', '2025-05-04'])).status).toBe(0)
  const args = ['publish', 'acme/privacy', '--replace', '2025-05-04', '--because', 'A slip.', '--yes']
  expect(await policy(folder, args)).toEqual(accepted('npm run policy -- check acme/privacy --updated 2025-05-04'))
})
