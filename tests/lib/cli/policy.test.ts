import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, sealed } from '../folder'
import { accepted, draft, policies, policy, refused, titled, version, versionsIn, withDraft } from './cli'

test('alone, it lists every policy with what to do next', async () => {
  const upcoming = version.replace('material', 'material\neffective: 2027-01-01').replace('ten', 'nine')
  const folder = folderOf({
    ...sealed({
      ...policies,
      'content/acme/app/2025-05-04.mdx': titled(version, 'App'),
      'content/acme/cookies/2025-05-04.mdx': titled(version, 'Cookies'),
      'content/acme/cookies/2026-10-01.mdx': titled(upcoming, 'Cookies'),
    }),
    'content/acme/privacy/draft.mdx': draft,
    'content/acme/app/draft.mdx': titled(draft, 'App').replace('Shorter', '""'),
  })
  expect(await policy(folder, [])).toEqual({
    status: 0,
    said: `acme/app
  In force  the version of 4 May 2025
  Draft     content/acme/app/draft.mdx, with 1 mistake to fix
  Next      see what to fix: npm run policy check acme/app

acme/cookies
  In force  the version of 4 May 2025
  Upcoming  the version of 1 October 2026, from 1 January 2027
  Draft     none
  Next      to change it: npm run policy draft acme/cookies

acme/privacy
  In force  the version of 4 May 2025
  Draft     content/acme/privacy/draft.mdx
  Next      see what changes: npm run policy diff acme/privacy, then: npm run policy publish acme/privacy

More: npm run policy help
`,
  })
})

const facts = 'content/acme/company.yaml'

test('a mistake elsewhere is none of a draft, and is to be fixed first', async () => {
  const { said } = await policy(folderOf({ ...withDraft, [facts]: `${withDraft[facts]}email: none\n` }), [])
  expect(said).toContain('  Draft     content/acme/privacy/draft.mdx\n  Next      see what to fix:')
})

test.each([
  ['an address that the publication lists', facts, `${withDraft[facts]}shortcuts:\n  data: privacy#storage\n`],
  ['a mistake in the draft of a translation', 'content/acme/privacy/draft.de.mdx', '---\ntitle: TODO\n---\n\nTODO\n'],
])('%s is nothing to fix first', async (_, path, text) => {
  const { said } = await policy(folderOf({ ...withDraft, [path]: text }), [])
  expect(said).toContain('  Next      see what changes: npm run policy diff acme/privacy')
})

test('a name or a verb that is not known is answered with what was meant', async () => {
  const folder = folderOf(policies)
  expect((await policy(folder, ['diff', 'acme/privcy'])).said).toBe(
    'There is no policy acme/privcy. Did you mean acme/privacy?\n',
  )
  expect((await policy(folder, ['publish', 'zzz/yyyyyyyy'])).said).toContain('There are acme/privacy.')
  expect(await policy(folder, ['publsh', 'acme/privacy'])).toEqual(refused('There is no publsh. Did you mean publish?'))
})

test('npm run policy starts it', () => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'policy', 'help', 'diff'], { encoding: 'utf8' })
  expect([status, stdout]).toEqual([0, expect.stringContaining('npm run policy diff')])
})

test('every verb explains itself, and wants a name', async () => {
  const folder = folderOf(policies)
  for (const verb of ['draft', 'check', 'diff', 'publish']) {
    const help = await policy(folder, [verb, '--help'])
    expect(help).toEqual(accepted(`npm run policy ${verb}`))
    expect(await policy(folder, ['help', verb])).toEqual(help)
  }
  expect(await policy(folder, ['publish'])).toEqual(refused('Name the policy'))
})

test.each(['./acme/privacy', '../other/privacy', '//acme/privacy', 'acme', 'acme/'])(
  'the name %s is none, and nothing is touched',
  async (name) => {
    const folder = folderOf({ ...policies, 'other/privacy/2024-01-01.mdx': 'mine' })
    expect(await policy(folder, ['publish', name, '--yes'])).toEqual(refused(`${name} is no name of a policy`))
    expect(versionsIn(folder)).toEqual(['2025-05-04.mdx'])
    expect(readdirSync(join(folder, 'other/privacy'))).toEqual(['2024-01-01.mdx'])
  },
)

test.each(['/acme/privacy/', 'acme/privacy/', 'acme/privacy/draft.mdx', 'FOLDER/content/acme/privacy/draft.mdx'])(
  '%s names the policy acme/privacy',
  async (name) => {
    const folder = folderOf(withDraft)
    const ended = { CONTENT_DIR: join(folder, 'content/') }
    const said = await policy(folder, ['diff', name.replace('FOLDER', folder)], ended)
    expect(said).toEqual(await policy(folder, ['diff', 'acme/privacy']))
  },
)

test('a folder of content that is not there is told, and not made', async () => {
  const folder = folderOf({})
  expect(await policy(folder, ['publish', 'acme/privacy'])).toEqual(refused('There is no folder content.'))
  expect(existsSync(join(folder, 'content'))).toBe(false)
})

test('an option without words is refused', async () => {
  expect(await policy(folderOf(withDraft), ['word', 'acme/privacy', '-o', ''])).toEqual(
    refused('Write what --out is to be after it.'),
  )
})

test('a switch of another verb is refused', async () => {
  const said = await policy(folderOf(withDraft), ['draft', 'acme/privacy', '--yes'])
  expect(said).toEqual(refused('draft does not take --yes.'))
})
