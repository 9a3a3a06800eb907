import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { policyOf } from '../../../lib/content/checked'
import { sealOf } from '../../../lib/content/seals'
import { commitPublication, publish } from '../../../lib/editor/publishing'
import { lockPublications, publishDraft } from '../../../lib/publishing/publication'
import { judge } from '../../../lib/publishing/release'
import { startRepository as commitAll, git } from '../../repository'
import { folderOf, sealed } from '../folder'
import { company, draft, everythingIn, files, published, version } from './acme'

const name = 'acme/privacy'
const day = '2026-11-22'
const site = 'https://policies.example'
const newest = `content/acme/privacy/${day}.mdx`
const seal = sealOf(Buffer.from(draft))

function start(given: Record<string, string> = files) {
  const folder = folderOf(given)
  return { folder, setting: { dir: join(folder, 'content'), today: day, site } }
}

/** Why a publication failed, after it was found that it changed nothing. */
async function refusalOf({ folder, setting }: ReturnType<typeof start>, policy = name, shown = seal): Promise<string> {
  const before = everythingIn(folder)
  const refusal = await publish(setting, policy, { seal: shown, day }).then(
    () => 'none',
    (error) => error.message,
  )
  expect(everythingIn(folder)).toEqual(before)
  return refusal
}

test('a draft becomes the version of the day, its seal is recorded, and nothing else is changed', async () => {
  const { folder, setting } = start()
  expect(await publish(setting, name, { seal: seal, day })).toBe(day)
  const { 'content/acme/privacy/draft.mdx': _, ...others } = files
  const all = everythingIn(folderOf(sealed({ ...others, [newest]: draft })))
  expect(everythingIn(folder)).toEqual(all)
  const content = await checkContent(setting.dir, day, 'published')
  expect(content.files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal))).toEqual([])
})

test('what is published is what `policy publish` makes of the same draft', async () => {
  const [own, other] = [start(), start()]
  await publish(own.setting, name, { seal: seal, day })
  publishDraft(other.setting.dir, { policy: name, day, checked: seal })
  expect(everythingIn(own.folder)).toEqual(everythingIn(other.folder))
})

test.each<[string, Record<string, string>, string]>([
  [
    'a draft with errors',
    { ...files, 'content/acme/privacy/draft.mdx': draft.replace('material', 'big') },
    'Fix these errors first. Nothing was published.',
  ],
  [
    'no draft',
    sealed({
      'content/acme/company.yaml': files['content/acme/company.yaml'] ?? '',
      [`content/${published}`]: version,
    }),
    `${name} has no draft to publish. To make one: npm run policy draft ${name}`,
  ],
  [
    'a version of the day',
    { ...sealed({ ...files, [newest]: version }), 'content/acme/privacy/draft.mdx': draft },
    `${name} has a version of today already, and versions are named by their day. To put that version right: npm run policy -- publish ${name} --replace ${day} --because "…"\nOr publish this draft tomorrow.`,
  ],
  [
    'a version of a later day',
    sealed({
      ...files,
      'content/acme/privacy/2027-01-01.mdx': version,
      'content/acme/privacy/draft.mdx': draft.replace('material', 'material\neffective: 2027-01-02'),
    }),
    'Fix these errors first. Nothing was published.',
  ],
  [
    'a draft that says the same',
    { ...files, 'content/acme/privacy/draft.mdx': version.replace('The first', 'The same') },
    'The draft says what the version of 4 May 2025 says. Nothing was published.',
  ],
  [
    'a version that was changed',
    { ...files, [`content/${published}`]: version.replace('ten', 'one') },
    'Fix these errors first. Nothing was published.',
  ],
])('%s is refused in the words of `policy publish`, and nothing is changed', async (_, given, refusal) => {
  const place = start(given)
  const shown = sealOf(Buffer.from(given['content/acme/privacy/draft.mdx'] ?? ''))
  expect(await refusalOf(place, name, shown)).toBe(refusal)
  const { dir } = place.setting
  const content = await checkContent(dir, day, 'all')
  expect(judge(content, dir, policyOf(content, name) ?? { name, versions: [] }, { today: day, day })).toMatchObject({
    refusal,
  })
})

test('a draft that was changed after it was shown is not published', async () => {
  const place = start()
  writeFileSync(join(place.setting.dir, 'acme/privacy/draft.mdx'), draft.replace('two', 'nine'))
  expect(await refusalOf(place)).toMatch(/draft\.mdx was changed in the meantime\. Publish again\.$/)
  expect(await refusalOf(place, name, '')).toMatch('was changed in the meantime')
})

test.each(['acme/cookies', 'nobody/privacy', 'acme', '', 'null', '../content/acme/privacy', '/acme/privacy', 'a/../b'])(
  '“%s” is no policy to publish',
  async (policy) => {
    const place = start()
    expect(await refusalOf(place, policy)).toBe(
      `${policy} has no draft to publish. To make one: npm run policy draft ${policy}`,
    )
  },
)

test.each(['..', '../outside', '../outside/privacy', 'acme/privacy/..', 'acme/../../outside/privacy'])(
  'nothing that waits elsewhere is touched by publishing “%s”',
  async (policy) => {
    const waiting = {
      '.2026-01-01.mdx': 'mine',
      'outside/.2026-01-01.mdx': 'mine',
      'outside/privacy/.2026-01-01.mdx': 'mine',
      'content/acme/.2026-01-01.mdx': 'mine',
    }
    expect(await refusalOf(start({ ...files, ...waiting }), policy)).toContain('has no draft to publish')
  },
)

test('while another publication is under way, one is refused, and the draft is published once', async () => {
  const { folder, setting } = start()
  const unlock = lockPublications(setting.dir)
  await expect(publish(setting, name, { seal: seal, day })).rejects.toThrow('under way')
  expect(existsSync(join(folder, newest))).toBe(false)
  unlock()
  expect(await publish(setting, name, { seal: seal, day })).toBe(day)
  expect(existsSync(join(folder, newest))).toBe(true)
})

test('after a refusal, and after a publication, the next may begin', async () => {
  const place = start()
  await refusalOf(place, name, 'another')
  expect(await publish(place.setting, name, { seal: seal, day })).toBe(day)
  await expect(publish(place.setting, name, { seal: seal, day })).rejects.toThrow('has no draft to publish')
})

test('a publication that was stopped after its seal was recorded is finished, on its own day', async () => {
  const stopped = '2026-11-21'
  const { 'content/acme/privacy/draft.mdx': _, ...versions } = files
  const done = sealed({ ...versions, [`content/acme/privacy/${stopped}.mdx`]: draft })
  const { [`content/acme/privacy/${stopped}.mdx`]: waiting = '', ...recorded } = done
  const given = { ...recorded, [`content/acme/privacy/.${stopped}.mdx`]: waiting }
  const { folder, setting } = start({ ...given, 'content/acme/privacy/draft.mdx': draft })
  expect(await publish(setting, name, { seal: seal, day })).toBe(stopped)
  expect(everythingIn(folder)).toEqual(everythingIn(folderOf(done)))
})

test('a publication that was stopped before its seal was recorded is done anew', async () => {
  const { folder, setting } = start({ ...files, 'content/acme/privacy/.2026-11-21.mdx': draft })
  expect(await publish(setting, name, { seal: seal, day })).toBe(day)
  expect(existsSync(join(folder, newest))).toBe(true)
  expect(Object.keys(everythingIn(folder)).filter((path) => path.includes('/.'))).toEqual([])
})

/** A repository that has the content, and other files. */
function startRepository(committed: Record<string, string> = files) {
  const place = start({
    ...committed,
    'notes.txt': 'one\n',
    'staged.txt': 'one\n',
    'content/acme/privacy/policy.yaml': '',
  })
  const { folder } = place
  commitAll(folder)
  return place
}

test('a commit has the version, the record and the removal of the draft, and leaves all else alone', async () => {
  const { folder, setting } = startRepository()
  appendFileSync(join(folder, 'notes.txt'), 'two\n')
  appendFileSync(join(folder, 'staged.txt'), 'two\n')
  writeFileSync(join(folder, 'content/acme/privacy/policy.yaml'), 'profiles: [gdpr]\n')
  writeFileSync(join(folder, 'unknown.txt'), 'two\n')
  git(folder, 'add', 'staged.txt')
  await publish(setting, name, { seal: seal, day })
  commitPublication(setting, name, day)
  expect(git(folder, 'log', '--format=%s').split('\n')).toEqual([`Publish ${name} of ${day}`, 'Start'])
  expect(git(folder, 'show', '--format=', '--no-renames', '--name-status').split('\n')).toEqual([
    'M\tcontent/SHA256SUMS',
    `A\t${newest}`,
    'D\tcontent/acme/privacy/draft.mdx',
  ])
  expect(git(folder, 'show', `HEAD:${newest}`)).toBe(draft.trimEnd())
  expect(git(folder, 'status', '--porcelain').split('\n')).toEqual([
    ' M content/acme/privacy/policy.yaml',
    ' M notes.txt',
    'M  staged.txt',
    '?? unknown.txt',
  ])
})

test.each(['nowhere', 'in the index'])('a draft that no commit has, but %s, is no hindrance', async (where) => {
  const { 'content/acme/privacy/draft.mdx': _, ...versions } = files
  const { folder, setting } = startRepository(versions)
  writeFileSync(join(folder, 'content/acme/privacy/draft.mdx'), draft)
  if (where === 'in the index') git(folder, 'add', '.')
  await publish(setting, name, { seal: seal, day })
  commitPublication(setting, name, day)
  expect(git(folder, 'show', '--format=', '--no-renames', '--name-status').split('\n')).toEqual([
    'M\tcontent/SHA256SUMS',
    `A\t${newest}`,
  ])
  expect(git(folder, 'status', '--porcelain')).toBe('')
})

test('the addresses that become public are listed, and committed with it', async () => {
  const facts = { 'content/acme/company.yaml': `${company}formerAddresses: /legal\n` }
  const { folder, setting } = startRepository({ ...files, ...facts })
  await publish(setting, name, { seal: seal, day })
  commitPublication(setting, name, day)
  expect(git(folder, 'show', 'HEAD:content/ADDRESSES')).toBe('/legal')
  expect(git(folder, 'status', '--porcelain')).toBe('')
})

test('a commit that git refuses is told in its words, and the publication stays', async () => {
  const { folder, setting } = startRepository()
  writeFileSync(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\necho "Ask counsel first." >&2\nexit 1\n', {
    mode: 0o755,
  })
  await publish(setting, name, { seal: seal, day })
  expect(() => commitPublication(setting, name, day)).toThrow('Ask counsel first.')
  expect(git(folder, 'log', '--format=%s')).toBe('Start')
  expect(readFileSync(join(folder, newest), 'utf8')).toBe(draft)
})

test('where there is no repository, git says so', async () => {
  const { setting } = start()
  await publish(setting, name, { seal: seal, day })
  expect(() => commitPublication(setting, name, day)).toThrow('not a git repository')
})

test('a page that was left open until the next day publishes nothing', async () => {
  const { setting } = start()
  const later = { ...setting, today: '2026-11-23' }
  const before = everythingIn(setting.dir)
  await expect(publish(later, name, { seal: sealOf(Buffer.from(draft)), day })).rejects.toThrow(
    'That page was of another day. Look at this one, and publish again.',
  )
  expect(everythingIn(setting.dir)).toEqual(before)
})
