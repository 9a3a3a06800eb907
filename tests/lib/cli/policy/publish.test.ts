import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { archiveIn } from '../../../../lib/archive/checked-archive'
import { checkContent } from '../../../../lib/check/content'
import { formatDate } from '../../../../lib/languages/dates'
import { policyView } from '../../../../lib/pages/policy-view'
import { folderOf } from '../../folder'
import { accepted, day, draft, policies, policy, read, refused, version, versionsIn, withDraft } from '../cli'

test('a draft is published with all that it is shown by, and the folder verifies', async () => {
  const folder = folderOf(withDraft)
  const { status, said } = await policy(folder, ['publish', 'acme/privacy', '--yes'])
  expect(status).toBe(0)
  expect(said).toContain(
    'Summary   Shorter.\nChange    material\nUpdated   22 November 2026\nIn force  from 22 November 2026',
  )
  expect(said).toContain('We keep it for [-ten-]{+two+} years.')
  expect(said).toMatch(/For counsel to weigh: \d+ warnings\. npm run policy check acme\/privacy\n/)
  expect(versionsIn(folder)).toEqual(['2025-05-04.mdx', `${day}.mdx`])
  expect(read(folder, `content/acme/privacy/${day}.mdx`)).toBe(draft)
  const verified = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: join(folder, 'content') })
  expect([verified.status, String(verified.stdout)]).toEqual([0, ''])
  expect(readdirSync(join(folder, 'content')).sort()).toEqual(['SHA256SUMS', 'acme'])
})

test('the first version of a policy is published, also under a day in the past, with the next one after it', async () => {
  const { 'content/acme/company.yaml': company } = policies
  const folder = folderOf({ 'content/acme/company.yaml': `${company}`, 'content/acme/privacy/draft.mdx': version })
  for (const [text, on] of [
    [version, '2024-01-01'],
    [draft, '2025-02-03'],
  ] as const) {
    writeFileSync(join(folder, 'content/acme/privacy/draft.mdx'), text)
    expect(await policy(folder, ['publish', 'acme/privacy', '--updated', on, '--yes'])).toEqual(
      accepted(`Published content/acme/privacy/${on}.mdx`),
    )
  }
  expect(versionsIn(folder)).toEqual(['2024-01-01.mdx', '2025-02-03.mdx'])
})

test('a renamed section keeps its anchor, which is said before, and a text is sealed with the line ends of git', async () => {
  const renamed = draft.replace('## Storage', '## Keeping').replace('two years', 'ten years').replaceAll('\n', '\r\n')
  const folder = folderOf({ ...withDraft, 'content/acme/privacy/draft.mdx': renamed })
  const { status, said } = await policy(folder, ['publish', 'acme/privacy', '--yes'])
  expect([status, said]).toEqual([0, expect.stringContaining('"Keeping" goes on having #storage')])
  expect(said).toContain('[-Storage-]{+Keeping+} (renamed)')
  const text = renamed.replaceAll('\r\n', '\n').replace('## Keeping', '## Keeping [#storage]')
  expect(read(folder, `content/acme/privacy/${day}.mdx`)).toBe(text)
})

test('what becomes public with a publication is listed', async () => {
  const facts = 'content/acme/company.yaml'
  const folder = folderOf({
    ...withDraft,
    [facts]: `${policies[facts]}shortcuts: { storage: privacy#storage }\n`,
    'content/acme/privacy/policy.yaml': 'formerAddresses: /privacy.html\n',
    'content/ADDRESSES': '/privacy.html\n',
  })
  expect(await policy(folder, ['check', '--quiet'])).toEqual({ status: 1, said: expect.stringMatching(/\n1 error, /) })
  expect((await policy(folder, ['publish', 'acme/privacy', '--yes'])).status).toBe(0)
  expect(read(folder, 'content/ADDRESSES')).toBe('/acme/storage/\n/privacy.html\n')
  expect((await policy(folder, ['check', '--quiet'])).status).toBe(0)
})

test.each([
  ['America/Los_Angeles', '2026-12-21T04:00:00Z', '2026-12-20'],
  ['Asia/Tokyo', '2026-03-31T22:00:00Z', '2026-04-01'],
])('in %s, what is published at %s is the version of %s, and pages say so', async (timeZone, now, today) => {
  const facts = 'content/acme/company.yaml'
  const folder = folderOf({ ...withDraft, [facts]: `${policies[facts]}timeZone: ${timeZone}\n` })
  const { status, said } = await policy(folder, ['publish', 'acme/privacy', '--yes'], { TODAY: now })
  expect([status, said]).toEqual([0, expect.stringContaining(`Updated   ${formatDate(today)}`)])
  expect(versionsIn(folder)).toEqual(['2025-05-04.mdx', `${today}.mdx`])
  expect((await policy(folder, ['check', '--quiet'], { TODAY: now })).status).toBe(0)
  expect((await policy(folder, [], { TODAY: now })).said).toContain(`In force  the version of ${formatDate(today)}`)
  const content = checkContent(join(folder, 'content'), now, 'published')
  const view = policyView(archiveIn(content, { today: now, site: 'https://policies.example' }), 'acme', 'privacy')
  expect(view).toMatchObject({ today, version: { updated: today } })
})

test('what is wrong is refused, and nothing is changed', async () => {
  const wrong = draft.replace('material', 'editorial')
  const folder = folderOf({ ...withDraft, 'content/acme/privacy/draft.mdx': wrong })
  expect(await policy(folder, ['publish', 'acme/privacy', '--yes'])).toEqual(
    refused('an editorial change leaves alone'),
  )
  expect(versionsIn(folder)).toEqual(['2025-05-04.mdx', 'draft.mdx'])
  expect(read(folder, 'content/acme/privacy/draft.mdx')).toBe(wrong)
  expect(read(folder, 'content/SHA256SUMS')).toBe(policies['content/SHA256SUMS'])
})

test('it is published where somebody types yes, and not where they type something else, or nobody can answer', async () => {
  const folder = folderOf(withDraft)
  expect(await policy(folder, ['publish', 'acme/privacy'])).toEqual(
    refused('\nNobody is there to answer. In a script: npm run policy -- publish acme/privacy --yes\n'),
  )
  expect(await policy(folder, ['publish', 'acme/privacy'], {}, 'y\n')).toEqual({
    status: 1,
    said: expect.stringMatching(/Type yes: .*Nothing was published\. The draft is as it was\.\n$/),
  })
  expect(versionsIn(folder)).toEqual(['2025-05-04.mdx', 'draft.mdx'])
  expect((await policy(folder, ['publish', 'acme/privacy'], {}, 'Yes\n')).status).toBe(0)
  expect(versionsIn(folder)).toEqual(['2025-05-04.mdx', `${day}.mdx`])
})
