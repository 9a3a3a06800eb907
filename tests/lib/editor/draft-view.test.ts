import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { type Content, policyOf } from '../../../lib/content/checked'
import { sealOf } from '../../../lib/content/seals'
import { draftChanges, draftView, titleOf, versionView } from '../../../lib/editor/draft-view'
import type { Setting } from '../../../lib/editor/setting'
import { publishDraft } from '../../../lib/publishing/publication'
import { sumUp } from '../../../lib/redline/sum'
import type { Section } from '../../../lib/text/text'
import { folderOf, sealed } from '../folder'
import { company, draft, files, version } from './acme'

const name = 'acme/privacy'
const day = '2026-11-22'
const draftPath = 'content/acme/privacy/draft.mdx'

/** Two versions and one that is announced, another policy, facts, and a draft with notes and sections in sections. */
const announced = version.replace('material', 'material\neffective: 2027-01-01').replace('ten years', 'five years')
const rich = {
  ...sealed({
    'content/acme/company.yaml': `${company}email: privacy@acme.example\nprofiles: [gdpr]\n`,
    'content/acme/privacy/2025-05-04.mdx': `${version}\n## Newsletter\n\nWe send one.\n`,
    'content/acme/privacy/2025-06-01.mdx': `${version}\n## Newsletter\n\nWe send one a month.\n`,
    'content/acme/privacy/2026-11-01.mdx': `${announced}\n## Newsletter\n\nWe send one a month.\n`,
    'content/acme/app/2025-05-04.mdx': version.replace('title: Privacy', 'title: App privacy'),
    'content/other/company.yaml': company.replace('Acme', 'Other'),
    'content/other/privacy/2025-05-04.mdx': version,
  }),
  'content/acme/app/draft.mdx': draft.replace('title: Privacy', 'title: New app privacy'),
  'content/acme/web/draft.mdx': draft.replace('title: Privacy', 'title: Web privacy'),
  'content/acme/privacy/policy.yaml': 'email: questions@acme.example\n',
  [draftPath]: `${draft.replace('material', 'material\neffective: 2027-02-01\nretired:\n  newsletter: "We send none. See #storage."')}
### Backups [#copies]

| What | How long |
| --- | --- |
| Your name | two years |

## Rights

Write to [us](mailto:privacy@acme.example).
`,
}

async function read(given: Record<string, string>): Promise<{ content: Content; setting: Setting }> {
  const dir = join(folderOf(given), 'content')
  return {
    content: await checkContent(dir, day, 'all'),
    setting: { dir, today: day, site: 'https://policies.example' },
  }
}

test.each<[string, Record<string, string>, string]>([
  ['a policy with much in it', rich, name],
  ['a policy with one version', files, name],
  ['a first version', rich, 'acme/web'],
  ['a policy of a company with others', rich, 'acme/app'],
])('the page of the draft of %s is the page of the version that it becomes', async (_, given, policy) => {
  const { content, setting } = await read(given)
  const shown = draftView(content, policy, setting)
  expect(shown?.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  publishDraft(setting.dir, { policy, day, checked: sealOf(Buffer.from(given[`content/${policy}/draft.mdx`] ?? '')) })
  const published = versionView(await checkContent(setting.dir, day, 'all'), policy, setting, day)
  expect(published?.version.updated).toBe(day)
  expect(shown?.page).toEqual(published)
})

test('the page is that of today, in the place of a version of today', async () => {
  const text = (from: string) => draft.replace('material', `material\neffective: ${from}`)
  const given = {
    ...sealed({ ...files, [`content/acme/privacy/${day}.mdx`]: text('2027-01-01') }),
    [draftPath]: text('2027-02-01').replace('two', 'three'),
  }
  const { content, setting } = await read(given)
  const { page } = draftView(content, name, setting) ?? {}
  const seal = sealOf(Buffer.from(given[draftPath] ?? ''))
  expect(page?.text.sections[0]?.html).toContain('three years')
  expect([page?.version.seal, page?.next?.seal]).toEqual([seal, seal])
  expect(page?.current.updated).toBe('2025-05-04')
})

test('without `updated`, the version in force is read, and a version that is not there is not', async () => {
  const { content, setting } = await read(rich)
  expect(versionView(content, name, setting)?.version.updated).toBe('2025-06-01')
  expect(
    versionView({ ...content, today: '2027-01-01' }, name, { ...setting, today: '2027-01-01' })?.version.updated,
  ).toBe('2026-11-01')
  expect(versionView(content, name, setting)?.next?.updated).toBe('2026-11-01')
  expect(versionView(content, name, setting, '2020-01-01')).toBeUndefined()
  expect(versionView(content, 'acme/web', setting)).toBeUndefined()
  expect(versionView(content, 'nobody/privacy', setting)).toBeUndefined()
})

test('a policy without a draft, and one that is not there, have nothing to show', async () => {
  const { content, setting } = await read(rich)
  for (const policy of ['other/privacy', 'acme/nothing', '', '__proto__']) {
    expect(draftView(content, policy, setting)).toBeUndefined()
    expect(draftChanges(content, policy, setting, 'in force')).toBeUndefined()
  }
})

function anchorsOf(sections: Section[]): string[] {
  return sections.flatMap(({ anchor, aliases, children }) => [anchor, ...aliases, ...anchorsOf(children)])
}

const wanting = `${draft}
Opening words.

### Copies of it

We may keep copies.

## Rights [#your-rights]

Some rights are yours.
`.replace('</InShort>\n', '</InShort>\n\nWe might say this first.\n')

test('findings in the text lead to sections of the page, and others to forms', async () => {
  const given = {
    ...files,
    'content/acme/company.yaml': `${company}website: nowhere\n`,
    'content/acme/privacy/policy.yaml': 'profiles: [gdpr, gdrp]\n',
    [draftPath]: wanting.replace('summary: Shorter.', 'summary: ""'),
  }
  const { content, setting } = await read(given)
  const { page, findings = [] } = draftView(content, name, setting) ?? {}
  const places = new Map(findings.map(({ where, href }) => [where.replace(/, line \d+$/, ''), href]))
  expect(Object.fromEntries(places)).toMatchObject({
    'Facts about the company': '/keystatic/singleton/acme',
    'Facts about the policy': '/keystatic/singleton/acme.privacy.facts',
    Fields: '/acme/privacy/draft/edit/',
    Opening: '/acme/privacy/draft/#text',
    '“Copies of it”': '/acme/privacy/draft/#copies-of-it',
    '“Rights”': '/acme/privacy/draft/#your-rights',
  })
  const anchors = ['text', ...anchorsOf(page?.text.sections ?? [])]
  const inPage = [...places.values()].filter((href) => href.includes('#'))
  expect(inPage.map((href) => href.split('#')[1]).filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([])
})

test('errors come first, whatever file they are in', async () => {
  const { content, setting } = await read({
    ...files,
    'content/acme/privacy/2025-05-04.mdx': version.replace('ten', 'one'),
    [draftPath]: wanting.replace('summary: Shorter.', 'summary: ""'),
  })
  const severities = draftView(content, name, setting)?.findings.map(({ severity }) => severity) ?? []
  expect(severities.filter((severity) => severity === 'error').length).toBeGreaterThan(1)
  expect(severities).toEqual(severities.toSorted())
  expect(severities).toContain('warning')
})

test.each([
  ['an image', `${draft}\n## Cats\n\n![a cat](/cat.png)\n`],
  ['a tag that is not closed', `${draft}\n<b>\n`],
  ['a character that hides', draft.replace('Acme.', 'Ac\u200Bme.')],
  ['nothing', ''],
])('a draft with %s has findings that lead to its form, and no page', async (_, text) => {
  const { content, setting } = await read({ ...files, [draftPath]: text })
  const view = draftView(content, name, setting)
  expect(view).toMatchObject({ policy: 'privacy', company: { id: 'acme', name: 'Acme' } })
  expect(view?.page).toBeUndefined()
  const errors = view?.findings.filter(({ severity }) => severity === 'error') ?? []
  expect(errors.length).toBeGreaterThan(0)
  expect(errors.map(({ href }) => href)).toEqual(errors.map(() => '/acme/privacy/draft/edit/'))
  expect(draftChanges(content, name, setting, 'in force')).toBeUndefined()
})

test('a draft with errors in its fields has a page', async () => {
  const { content, setting } = await read({ ...files, [draftPath]: draft.replace('material', 'big') })
  const view = draftView(content, name, setting)
  expect(view?.page?.text.sections.map(({ title }) => title)).toEqual(['Storage'])
  expect(view?.findings[0]).toMatchObject({ severity: 'error', where: 'Fields' })
})

test('changes against the version in force and against the newest differ when one is announced', async () => {
  const { content, setting } = await read(rich)
  const since = (which: 'in force' | 'origin') => draftChanges(content, name, setting, which)
  expect([since('in force')?.older?.updated, since('origin')?.older?.updated]).toEqual(['2025-06-01', '2026-11-01'])
  expect(since('in force')?.terms.older).toEqual({ status: 'in force', from: '2025-06-01', until: '2026-12-31' })
  expect(since('origin')?.terms.older).toEqual({ status: 'upcoming', from: '2027-01-01' })
  expect(since('origin')?.terms.newer).toEqual({ status: 'upcoming', from: '2027-02-01' })
  const said = (which: 'in force' | 'origin') => JSON.stringify(since(which)?.redline)
  expect(said('in force')).toContain('ten')
  expect(said('origin')).not.toContain('ten ')
  expect(said('origin')).toContain('five')
})

test('where none is announced, both changes are the same', async () => {
  const { content, setting } = await read(files)
  const changes = draftChanges(content, name, setting, 'in force')
  expect(changes).toEqual(draftChanges(content, name, setting, 'origin'))
  expect(changes?.redline && sumUp(changes.redline)).toBe('1 section changed, 1 word in, 1 out')
  expect(changes).toMatchObject({ path: '/acme/privacy/draft/changes/', newer: { updated: day } })
})

test('a first draft has nothing to be compared with', async () => {
  const { content, setting } = await read(rich)
  const changes = draftChanges(content, 'acme/web', setting, 'origin')
  expect(changes).toMatchObject({ newer: { title: 'Web privacy policy' }, steps: [{ updated: day }] })
  expect([changes?.older, changes?.redline, changes?.terms.older]).toEqual([undefined, undefined, undefined])
})

test('a policy is called what its draft is, or its newest version, or else its name', async () => {
  const { content, setting } = await read({ ...rich, 'content/acme/empty/draft.mdx': '' })
  const title = (policy: string) => titleOf(policyOf(content, policy) ?? { name: 'nothing', versions: [] })
  expect(['acme/app', 'acme/privacy', 'other/privacy', 'acme/empty'].map(title)).toEqual([
    'New app privacy policy',
    'Privacy policy',
    'Privacy policy',
    'acme/empty',
  ])
  expect(draftView(content, 'acme/empty', setting)?.title).toBe('acme/empty')
})
