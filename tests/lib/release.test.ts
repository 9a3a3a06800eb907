import { join } from 'node:path'
import { expect, test } from 'vitest'
import { policyOf } from '../../lib/check/checked'
import { checkContent } from '../../lib/check/content'

import { type Judgement, judge } from '../../lib/release'
import { sealOf } from '../../lib/seals'
import { company, draft, files, version } from './editor/acme'
import { folderOf, sealed } from './folder'

const name = 'acme/privacy'
const day = '2026-11-22'
const draftPath = 'content/acme/privacy/draft.mdx'
const { [draftPath]: _, ...versions } = files

async function judgementOf(given: Record<string, string>, policy = name): Promise<Judgement> {
  const dir = join(folderOf(given), 'content')
  const content = await checkContent(dir, day, 'all')
  return judge(content, dir, policyOf(content, policy) ?? { name: policy, versions: [] }, day)
}

test('a draft that changes something can be published, whatever is for counsel to weigh', async () => {
  const judgement = await judgementOf({ ...files, [draftPath]: draft.replace('We keep', 'We may keep') })
  if (!('release' in judgement)) throw new Error(judgement.refusal)
  const { draft: own, newest, report } = judgement.release
  expect(own.isDraft).toBe(true)
  expect(newest?.updated).toBe('2025-05-04')
  expect(newest?.seal).toBe(sealOf(Buffer.from(version)))
  expect(report.findings.map(({ rule }) => rule)).toContain('vague-words')
  expect(report.findings.map(({ severity }) => severity)).not.toContain('error')
})

test('a first version can be published', async () => {
  const judgement = await judgementOf({
    'content/acme/company.yaml': company,
    [draftPath]: draft,
  })
  expect(judgement).toMatchObject({ release: { draft: { isDraft: true }, newest: undefined } })
})

test('errors are refused with the report that tells them, those of the company and of the record too', async () => {
  for (const [path, text] of Object.entries({
    [draftPath]: draft.replace('material', 'big'),
    'content/acme/company.yaml': 'name: Acme\n',
    'content/acme/privacy/2025-05-04.mdx': version.replace('ten', 'one'),
  })) {
    const judgement = await judgementOf({ ...files, [path]: text })
    if (!('refusal' in judgement)) throw new Error(`${path} was not refused`)
    expect(judgement.refusal).toBe('Mend these errors first. Nothing was published.')
    const errors = judgement.report?.findings.filter(({ severity }) => severity === 'error') ?? []
    expect(errors.length).toBeGreaterThan(0)
  }
})

test('errors of another policy are no hindrance', async () => {
  const other = draft.replace('title: Privacy', 'title: App privacy').replace('material', 'big')
  expect(await judgementOf({ ...files, 'content/acme/app/draft.mdx': other })).toHaveProperty('release')
})

test.each<[string, Record<string, string>, string]>([
  ['where there is no draft', versions, `${name} has no draft to publish. To make one: npm run policy draft ${name}`],
  [
    'where there is a version of the day',
    {
      ...sealed({ ...versions, [`content/acme/privacy/${day}.mdx`]: draft }),
      [draftPath]: draft.replace('two', 'one'),
    },
    `${name} has a version of today already, and versions are named by their day. Publish this draft tomorrow.`,
  ],
  [
    'where the clock is behind',
    {
      ...sealed({ ...versions, 'content/acme/privacy/2026-11-23.mdx': draft }),
      [draftPath]: draft.replace('two', 'one').replace('material', 'material\neffective: 2026-11-24'),
    },
    `The newest version of ${name} is of 2026-11-23, and today is ${day}. Set the clock, or TODAY.`,
  ],
  [
    'where the draft says the same in another summary',
    { ...files, [draftPath]: version.replace('The first', 'The same') },
    'The draft says what the version of 4 May 2025 says. Nothing was published.',
  ],
])('%s, the reason is told', async (_, given, refusal) => {
  expect(await judgementOf(given)).toEqual({ refusal })
})

test.each([
  ['a title', version.replace('Privacy policy', 'Our privacy policy')],
  ['a day of effect', version.replace('material', 'material\neffective: 2027-01-01')],
  ['a word', version.replace('ten', 'two')],
])('a draft that changes no more than %s can be published', async (_, text) => {
  expect(await judgementOf({ ...files, [draftPath]: text.replace('The first', 'Another') })).toHaveProperty('release')
})

test('a draft that changes no more than a note on a section that is gone can be published', async () => {
  const withNote = (note: string) => version.replace('material', `material\nretired:\n  newsletter: ${note}`)
  const given = sealed({
    'content/acme/company.yaml': company,
    'content/acme/privacy/2025-05-04.mdx': `${version}\n## Newsletter\n\nWe send one.\n`,
    'content/acme/privacy/2025-06-01.mdx': withNote('We send none.'),
  })
  const sameNote = { ...given, [draftPath]: withNote('We send none.') }
  expect(await judgementOf(sameNote)).toHaveProperty('refusal')
  expect(await judgementOf({ ...given, [draftPath]: withNote('Ours has ended.') })).toHaveProperty('release')
})

test('a link that an app ships and that the draft would break is refused, and named', async () => {
  const more = { 'content/acme/links-in-use.txt': '/acme/privacy/#nowhere  Acme Notes 1.0\n' }
  const judgement = await judgementOf({ ...files, ...more })
  if (!('refusal' in judgement)) throw new Error('it was not refused')
  const [error] = judgement.report?.findings.filter(({ severity }) => severity === 'error') ?? []
  expect(error).toMatchObject({ rule: 'link-in-use', message: expect.stringContaining('Acme Notes 1.0 ships this') })
})
