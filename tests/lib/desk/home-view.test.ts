import { cpSync, utimesSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { formatRecord } from '../../../lib/content/seals'
import { factsToBuild, homeView, newestVersion } from '../../../lib/desk/home-view'
import { startWork } from '../../../lib/desk/publishing/site-work'
import { startRepository } from '../../repository'
import { enterFolder, sealed } from '../folder'
import { company, draft, draftPath, files, published, version, versions, withdrawn } from './acme'

function rowsOf(more: Record<string, string | undefined>, today = '2025-11-22') {
  const all = Object.entries({ ...files, ...more }).filter((entry): entry is [string, string] => entry[1] !== undefined)
  enterFolder(Object.fromEntries(all))
  return homeView(checkContent('content', today, 'all'), { dir: 'content' })
}

/** The content with a version that came later. */
const withLater = (text: string) => sealed({ ...versions, 'content/acme/privacy/2025-11-01.mdx': text })

const begun = version.replace('The first.', '""').replace('change: material', 'change: ""\nfrom: 2025-05-04')
const correction = version.replace('change: material', '$&\ncorrects: 2025-05-04')
const sound = draft.replace('change: material', 'change: material\nfrom: 2025-05-04')

test.each<[string, string | undefined, string[], string, today?: string]>([
  ['without a draft', undefined, [], 'Start a draft'],
  ['that is old', undefined, ['Review due'], 'Start a draft', '2026-11-22'],
  ['that is old, also with a draft', sound, ['Draft', 'Review due'], 'Publish', '2026-11-22'],
  ['that is of today', undefined, [], 'Correct today’s version', '2025-05-04'],
  ['with a sound draft', sound, ['Draft'], 'Publish'],
  [
    'with a draft whose change is not summed up yet',
    sound.replace('Shorter.', '').replace('change: material', 'change: ""'),
    ['Draft'],
    'Go on with the draft',
  ],
  ['with a draft that is as it was begun', begun, ['Draft: nothing changed yet'], 'Go on with the draft'],
  [
    'with a draft of which only the day is another',
    begun.replace('summary: ""', 'summary: ""\neffective: 2026-01-01'),
    ['Draft: nothing changed yet'],
    'Go on with the draft',
  ],
  ['with a correction as it was begun', correction, ['Draft: nothing changed yet'], 'Go on with the draft'],
  [
    'with a correction of what was said of the change',
    correction.replace('The first.', 'The very first.'),
    ['Draft'],
    'Publish',
  ],
  [
    'with errors in its draft',
    draft.replace('material', 'big').replace('two years', 'TODO'),
    ['Draft', '2 to fix'],
    'Go on with the draft',
  ],
])('a policy %s is listed with its state and what is next', (_, source, states, next, today) => {
  const [row] = rowsOf({ [draftPath]: source }, today)
  expect(row?.states.map(({ words }) => words)).toEqual(['In force since 4 May 2025', ...states])
  expect(row?.next.label).toBe(next)
  expect(row).toMatchObject({ company: { name: 'Acme' }, policy: { name: 'acme/privacy', title: 'Privacy policy' } })
})

test('a draft is as it was begun also where the version was kept when it was read before', () => {
  enterFolder({ ...files, [draftPath]: begun })
  const states = ['first', 'second'].map((dir) => {
    cpSync('content', dir, { recursive: true })
    return homeView(checkContent(dir, '2025-11-22', 'all'), { dir })[0]?.states.at(-1)?.words
  })
  expect(states).toEqual(['Draft: nothing changed yet', 'Draft: nothing changed yet'])
})

test('of a correction of an older version, what only a new version would have to fix is not counted', () => {
  const newer = version.replace('## Storage', '## Rights\n\nAsk.\n\n$&').replace('title:', 'from: 2025-05-04\ntitle:')
  const corrects = draft.replace('title:', 'corrects: 2025-05-04\ntitle:')
  const [row] = rowsOf({ ...withLater(newer), [draftPath]: corrects })
  expect(row?.states.map(({ words }) => words)).toEqual(['In force since 1 November 2025', 'Draft'])
  expect(row?.next.label).toBe('Publish')
})

test.each([
  [
    'an address that the publication lists',
    'content/acme/company.yaml',
    `${company}shortcuts:\n  data: privacy#storage\n`,
  ],
  ['an error in the draft of a translation', 'content/acme/privacy/draft.de.mdx', '---\ntitle: TODO\n---\n\nTODO\n'],
])('%s keeps no draft from being published', (_, path, text) => {
  const [row] = rowsOf({ [draftPath]: sound, [path]: text })
  expect(row?.states.map(({ words }) => words)).toEqual(['In force since 4 May 2025', 'Draft'])
  expect(row?.next.label).toBe('Publish')
})

test('an announced version is named with its day', () => {
  const announced = version.replace('change: material', 'change: material\neffective: 2026-01-01')
  const given = { ...withLater(announced), [draftPath]: undefined }
  const [row] = rowsOf(given)
  expect(row?.states.map(({ words }) => words)).toEqual(['In force since 4 May 2025', 'Upcoming on 1 January 2026'])
  expect(row?.changed).toBe('1 November 2025')
  // From which version a draft begins is chosen there.
  expect(row?.next).toEqual({ label: 'Start a draft', href: '/desk/acme/privacy/' })
  const [today] = rowsOf(given, '2025-11-01')
  expect(today?.next).toEqual({ label: 'Correct the announced version' })
})

test('a correction of a version is the last change of its policy', () => {
  const seals = new Map([[published, withdrawn.seal]])
  const record = formatRecord({ seals, withdrawals: [{ ...withdrawn, seal: 'a'.repeat(64) }] })
  const corrected = { 'content/SHA256SUMS': record, [draftPath]: undefined }
  expect(rowsOf(corrected)[0]?.changed).toBe('1 June 2025')
})

test('the newest version is named with its page', () => {
  enterFolder(sealed({ ...versions, 'content/acme/app/2025-11-01.mdx': version.replace('ten years', 'two years') }))
  expect(newestVersion(checkContent('content', '2025-11-22', 'all'))).toEqual({
    title: 'Privacy policy of Acme of 1 November 2025',
    href: '/desk/acme/app/2025-11-01/',
  })
})

test('a version is said to be in force unless it is known not to be public yet', () => {
  vi.stubEnv('SITE_URL', 'https://policies.example')
  vi.stubEnv('PUBLISH_COMMAND', 'true')
  startWork({ about: '' }, [])
  const [row] = rowsOf({ 'out/acme/privacy/2025-05-04.mdx': version })
  expect(row?.states[0]).toEqual({ words: 'In force since 4 May 2025', kind: 'good' })
  expect(rowsOf({})[0]?.states[0]).toEqual({ words: 'Not public yet' })
})

test('a policy of which nothing is left says when it was withdrawn', () => {
  const record = formatRecord({ seals: new Map(), withdrawals: [withdrawn] })
  const emptied = { [`content/${published}`]: undefined, 'content/SHA256SUMS': record }
  const [row] = rowsOf(emptied)
  expect(row?.states[0]).toEqual({ words: 'Withdrawn on 1 June 2025', kind: 'warning' })
  expect(rowsOf({ ...emptied, [draftPath]: version })[0]?.next.label).toBe('Go on with the draft')
})

test('a company without a policy is listed, and leads to its first one', () => {
  const rows = rowsOf({ 'content/beta/company.yaml': company.replace('Acme', 'Beta') })
  expect(rows.at(-1)).toEqual({
    company: { id: 'beta', name: 'Beta' },
    states: [{ words: 'No policy yet' }],
    changed: '',
    next: { label: 'Start a policy', href: '/desk/new/?company=beta' },
  })
})

test('a draft was changed when its file was, and nobody is named whom no commit names', () => {
  startRepository(enterFolder(files))
  utimesSync(draftPath, new Date('2025-11-03T12:00:00Z'), new Date('2025-11-03T12:00:00Z'))
  const [row] = homeView(checkContent('content', '2025-11-22', 'all'), { dir: 'content' })
  expect(row?.changed).toBe('3 November 2025')
})

test.each<[string, string[], string | undefined, string[] | undefined]>([
  ['nothing', [], '{}', []],
  [
    'what is said of a company and a policy',
    ['company.yaml', 'privacy/policy.yaml'],
    '{}',
    ['Acme', 'Privacy policy of Acme'],
  ],
  ['a draft alone', ['privacy/draft.mdx'], '{}', []],
  ['facts of a site that was never built here', ['company.yaml'], undefined, undefined],
  ['facts of which nothing is published', ['../beta/company.yaml', 'app/policy.yaml'], '{}', []],
])('what changed since the site was built: %s', (_, changed, built, expected) => {
  enterFolder({
    ...files,
    'content/acme/privacy/policy.yaml': 'profiles: [gdpr]\n',
    'content/acme/app/policy.yaml': 'profiles: [gdpr]\n',
    'content/acme/app/draft.mdx': draft,
    'content/beta/company.yaml': company,
    ...(built && { 'out/policies.json': built }),
  })
  if (built) utimesSync('out/policies.json', 2_000_000_000, 2_000_000_000)
  for (const path of changed) utimesSync(`content/acme/${path}`, 2_000_000_001, 2_000_000_001)
  expect(factsToBuild(checkContent('content', '2025-11-22', 'all'), 'content')).toEqual(expected)
})

const german = version.replace('change: material', 'from: 2025-05-04')

test.each<[string, Record<string, string>, unknown]>([
  ['in step', { '2025-05-04.de.mdx': german }, []],
  [
    'with a draft',
    { '2025-05-04.de.mdx': german, 'draft.de.mdx': german },
    [{ words: 'German: draft', href: '/desk/acme/privacy/de/' }],
  ],
  [
    'behind',
    { '2025-05-04.de.mdx': german, '2025-11-01.mdx': version.replace('ten years', 'two years') },
    [{ words: 'German: behind by 1 section', href: '/desk/acme/privacy/languages/' }],
  ],
])('a translation that is %s is named with what there is to do', (_, texts, translations) => {
  const own = Object.entries(texts).map(([file, text]) => [`content/acme/privacy/${file}`, text] as const)
  const [row] = rowsOf({ ...sealed({ ...versions, ...Object.fromEntries(own) }), [draftPath]: undefined })
  expect(row?.translations).toEqual(translations)
})
