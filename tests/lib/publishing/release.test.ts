import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { type SealRecord, sealOf } from '../../../lib/content/seals'
import { refuseDay } from '../../../lib/publishing/publication-day'
import { type Intent, type Judgement, judge, overridesFor } from '../../../lib/publishing/release'
import { git, startRepository } from '../../repository'
import { withdrawal } from '../../view'
import { company, draft, draftPath, files, version, versions } from '../desk/acme'
import { folderOf, sealed } from '../folder'

const name = 'acme/privacy'
const day = '2026-11-22'

function judgementOf(given: Record<string, string>, policy = name): Judgement {
  const dir = join(folderOf(given), 'content')
  const content = checkContent(dir, day, 'all')
  return judge(content, dir, policy, { today: day, day })
}

test('a draft that changes something can be published, whatever is for counsel to weigh', () => {
  const judgement = judgementOf({ ...files, [draftPath]: draft.replace('We keep', 'We may keep') })
  if (!('release' in judgement)) throw new Error(judgement.refusal)
  const { draft: own, before, report } = judgement.release
  expect(own.isDraft).toBe(true)
  expect(before?.updated).toBe('2025-05-04')
  expect(before?.seal).toBe(sealOf(Buffer.from(version)))
  expect(report.findings.map(({ rule }) => rule)).toContain('vague-words')
  expect(report.findings.map(({ severity }) => severity)).not.toContain('error')
})

test('errors are refused with the report that tells them, those of the company and of the record too', () => {
  for (const more of [
    { [draftPath]: draft.replace('material', 'big') },
    { 'content/acme/company.yaml': 'name: Acme\n' },
    { 'content/acme/privacy/2025-05-04.mdx': version.replace('ten', 'one') },
    // The clock is behind.
    sealed({ ...versions, 'content/acme/privacy/2026-11-23.mdx': draft }),
  ]) {
    const judgement = judgementOf({ ...files, ...more })
    if (!('refusal' in judgement)) throw new Error(`${Object.keys(more)} was not refused`)
    expect(judgement.refusal).toBe('Fix these errors first. The draft was not published.')
    const errors = judgement.report?.findings.filter(({ severity }) => severity === 'error') ?? []
    expect(errors.length).toBeGreaterThan(0)
  }
})

test('errors of another policy are no hindrance', () => {
  const other = draft.replace('title: Privacy', 'title: App privacy').replace('material', 'big')
  expect(judgementOf({ ...files, 'content/acme/app/draft.mdx': other })).toHaveProperty('release')
})

test('a draft in a clone that was cut off cannot be published until the rest is fetched', () => {
  const [folder, clone] = [folderOf(versions), folderOf({})]
  startRepository(folder)
  git(folder, 'commit', '--quiet', '--allow-empty', '--message=Nothing')
  git(clone, 'clone', '--quiet', '--depth=1', `file://${folder}`, '.')
  writeFileSync(join(clone, draftPath), draft)
  const dir = join(clone, 'content')
  const refusalOf = () => {
    const content = checkContent(dir, day, 'all')
    return judge(content, dir, name, { today: day, day })
  }
  const refusal = expect.stringMatching(
    /^Nothing was published: git has only the commits since \w+ of \S+ here, .*: `git -C \S+\/content fetch --unshallow`\.$/,
  )
  expect(refusalOf()).toEqual({ refusal })
  git(dir, 'fetch', '--quiet', '--unshallow')
  expect(refusalOf()).toHaveProperty('release')
})

test.each<[string, Record<string, string>, string]>([
  ['where there is no draft', versions, `${name} has no draft to publish. To make one: npm run policy draft ${name}`],
  [
    'where there is a version of the day',
    {
      ...sealed({ ...versions, [`content/acme/privacy/${day}.mdx`]: draft }),
      [draftPath]: draft.replace('two', 'one'),
    },
    `${name} has a version of today already, and versions are named by their day. To put that version right: npm run policy -- publish ${name} --replace ${day} --because "…"\nOr publish this draft tomorrow.`,
  ],
  [
    'where the draft says the same in another summary',
    { ...files, [draftPath]: version.replace('The first', 'The same') },
    'The draft says what the version of 4 May 2025 says. It was not published.',
  ],
  [
    'where the draft says the same from a later day',
    { ...files, [draftPath]: version.replace('material', 'material\neffective: 2027-01-01') },
    'The draft says what the version of 4 May 2025 says. It was not published.',
  ],
])('%s, the reason is told', (_, given, refusal) => {
  expect(judgementOf(given)).toMatchObject({ refusal })
})

test.each([
  ['a title', version.replace('Privacy policy', 'Our privacy policy')],
  ['a word', version.replace('ten', 'two')],
])('a draft that changes no more than %s can be published', (_, text) => {
  expect(judgementOf({ ...files, [draftPath]: text.replace('The first', 'Another') })).toHaveProperty('release')
})

test('a draft that changes no more than the day of what is announced can be published', () => {
  const from = (effective: string) => version.replace('material', `material\neffective: ${effective}`)
  const others = sealed({ ...versions, 'content/acme/privacy/2026-11-20.mdx': from('2026-12-05') })
  const begun = (effective: string) => from(effective).replace('material', 'material\nfrom: 2026-11-20')
  expect(judgementOf({ ...others, [draftPath]: begun('2027-01-01') })).toHaveProperty('release')
  expect(judgementOf({ ...others, [draftPath]: begun('2026-12-05') })).toMatchObject({ isSame: true })
})

test('of a draft with errors it is said too that it says the same', () => {
  const unsaid = version.replace('The first', '').replace('material', '')
  expect(judgementOf({ ...files, [draftPath]: unsaid })).toMatchObject({ report: {}, isSame: true })
})

test('a draft that changes no more than a note on a section that is gone can be published', () => {
  const withNote = (note: string) => version.replace('material', `material\nretired:\n  newsletter: ${note}`)
  const given = sealed({
    'content/acme/company.yaml': company,
    'content/acme/privacy/2025-05-04.mdx': `${version}\n## Newsletter\n\nWe send one.\n`,
    'content/acme/privacy/2025-06-01.mdx': withNote('We send none.'),
  })
  const sameNote = { ...given, [draftPath]: withNote('We send none.') }
  expect(judgementOf(sameNote)).toHaveProperty('refusal')
  expect(judgementOf({ ...given, [draftPath]: withNote('Ours has ended.') })).toHaveProperty('release')
})

const own = {
  seals: new Map([['acme/privacy/2025-05-04.mdx', '1']]),
  withdrawals: [],
  brought: new Map(),
  languages: new Map(),
}
const brought = {
  seals: new Map([...own.seals, ['acme/privacy/2021-01-01.mdx', '2']]),
  withdrawals: [withdrawal],
  brought: new Map([['acme/privacy/2021-01-01.mdx', '2026-11-01']]),
  languages: new Map(),
}
const emptied = { ...own, seals: new Map<string, string>(), withdrawals: [withdrawal] }
const replacing = { because: 'A slip.', wasPublic: true }

test.each<[string, SealRecord, Omit<Intent, 'today'>, string | undefined]>([
  ['today', own, { day }, undefined],
  ['a past day after the first version here', own, { day: '2026-01-01' }, 'has been published here since 2025-05-04'],
  ['a past day before it', own, { day: '2020-01-01' }, undefined],
  ['a past day of a new policy', { ...own, seals: new Map() }, { day: '2020-01-01' }, undefined],
  ['a day between a brought version and it', brought, { day: '2022-01-01' }, undefined],
  ['a day before a brought version', brought, { day: '2020-01-01' }, 'A history is brought oldest first'],
  ['a day that has a version', own, { day: '2025-05-04' }, '--replace 2025-05-04'],
  ['the day of a withdrawn version', emptied, { day: '2025-05-04' }, undefined],
  ['a day to come', own, { day: '2027-01-01' }, 'is a day to come'],
  ['the place of a version', own, { day: '2025-05-04', replacing }, undefined],
  ['the place of no version', own, { day: '2025-05-05', replacing }, 'There are those of 2025-05-04.'],
  ['the place of a withdrawn version', emptied, { day: '2025-05-04', replacing }, '--updated 2025-05-04'],
])('whether a draft can be published under %s', (_, record, intent, refusal) => {
  const told = refuseDay(record, name, { today: day, ...intent })
  if (refusal === undefined) expect(told).toBeUndefined()
  else expect(told).toContain(refusal)
})

function replacementOf(draftText: string, wasPublic = true, more: Record<string, string> = {}) {
  const dir = join(folderOf({ ...files, ...more, [draftPath]: draftText }), 'content')
  const intent = { today: day, day: '2025-05-04', replacing: { because: 'A slip.', wasPublic } }
  return judge(checkContent(dir, day, 'all', overridesFor(name, intent)), dir, name, intent)
}

test('a draft that takes the place of a version is compared with it, and names it as withdrawn', () => {
  expect(replacementOf(draft)).toMatchObject({
    release: {
      before: { updated: '2025-05-04' },
      replaces: {
        withdrawal: { path: 'acme/privacy/2025-05-04.mdx', on: day, because: 'A slip.', isEditorial: false },
        anchors: [],
      },
    },
  })
})

test.each([
  ['is editorial', version, true],
  [
    'is not where what it replaces was called that, and it is called material',
    version.replace('material', 'editorial'),
    false,
  ],
])('a replacement that changes the wording alone %s', (_, replaced, isEditorial) => {
  const more = sealed({ ...files, 'content/acme/privacy/2025-05-04.mdx': replaced })
  const judged = replacementOf(version.replace('We keep it for', 'We store it for'), true, more)
  expect(judged).toMatchObject({ release: { replaces: { withdrawal: { isEditorial } } } })
})

test.each([
  ['material', '"ten" (a number)', 'whose change is material'],
  ['editorial', 'whose change is material', '"ten" (a number)'],
])('a correction that is called editorial of a version that is %s is not told %j', (change, other, told) => {
  const first = { 'content/acme/privacy/2024-05-04.mdx': version.replace('ten', 'one') }
  const more = { ...first, 'content/acme/privacy/2025-05-04.mdx': version.replace('material', change) }
  const judged = replacementOf(version.replace('material', 'editorial').replace('ten', 'six'), true, more)
  const words = JSON.stringify('report' in judged ? judged.report : undefined).replaceAll('\\"', '"')
  expect(words).toContain(told)
  expect(words).not.toContain(other)
})

test('a replacement keeps the anchors of a public text, and need not keep those of one that nobody could read', () => {
  const renamed = draft.replace('## Storage', '## How long')
  expect(replacementOf(renamed)).toMatchObject({
    report: { findings: expect.arrayContaining([expect.objectContaining({ rule: 'lost-anchor' })]) },
  })
  expect(replacementOf(renamed, false)).toMatchObject({ release: { replaces: { anchors: [] } } })
  const kept = draft.replace('## Storage', '## How long [was #storage]')
  expect(replacementOf(kept)).toMatchObject({ release: { replaces: { anchors: [] } } })
})

test('an old version can be replaced though newer ones have not its anchors, and those are kept', () => {
  const newer = version.replace('ten years', 'one year').replace('## Storage', '## Storage [was #keeping]')
  const { SHA256SUMS: _record, ...others } = sealed({ ...versions, 'content/acme/privacy/2026-01-01.mdx': newer })
  const renamed = draft.replace('## Storage', '## Retention')
  expect(replacementOf(renamed, true, others)).toMatchObject({ release: { replaces: { anchors: [] } } })
})

test('a replacement of the only version stands for it, in shortcuts and in links to its day', () => {
  const more = {
    'content/acme/company.yaml': `${company}shortcuts:\n  storage: privacy#storage\n`,
    'content/acme/links-in-use.txt': '/acme/privacy/2025-05-04/#storage  Acme Notes\n',
  }
  expect(replacementOf(draft, true, more)).toHaveProperty('release')
})

test.each([
  ['the summary', version.replace('The first', 'The very first')],
  ['the kind', version.replace('material', 'editorial')],
  ['the day of effect', version.replace('material', 'material\neffective: 2025-06-01')],
  ['a former anchor', version.replace('## Storage', '## Storage [was #keeping]')],
])('a slip in %s alone can be put right', (_, text) => {
  expect(text).not.toBe(version)
  expect(replacementOf(text)).toHaveProperty('release')
})

test.each([
  ['letter by letter', version],
  ['in other lines', version.replace('material', 'material\neffective: 2025-05-04')],
])('what says the same %s cannot be its own replacement', (_, text) => {
  expect(replacementOf(text)).toMatchObject({ isSame: true })
})

test('a replacement does not take effect before the version whose place it takes', () => {
  const later = (text: string) => text.replace('material', 'material\neffective: 2025-06-01')
  const { [draftPath]: _draft, ...others } = sealed({
    ...versions,
    'content/acme/privacy/2025-05-04.mdx': later(version),
  })
  expect(replacementOf(draft, true, others)).toMatchObject({
    refusal: expect.stringContaining('Write `effective: 2025-06-01`'),
  })
  expect(replacementOf(later(draft), true, others)).toHaveProperty('release')
})
