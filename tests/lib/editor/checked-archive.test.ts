import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import type { Content } from '../../../lib/content/checked'
import { pageAccents } from '../../../lib/content/page-colors'
import { sealOf } from '../../../lib/content/seals'
import { companyIn, policyWith, sourcesOf, versionOf } from '../../../lib/editor/checked-archive'
import { folderOf, sealed } from '../folder'
import { company, draft, files, version } from './acme'

const day = '2026-11-22'

function read(given: Record<string, string>): Promise<Content> {
  return checkContent(join(folderOf(given), 'content'), day, 'all')
}

function textsIn(content: Content, name = 'acme/privacy') {
  return content.policies.get(name) ?? []
}

test('a company is what its file says', async () => {
  const more =
    'website: https://acme.example\nemail: a@acme.example\naddress: 1 Long Road\nprofiles: [gdpr]\napps: Acme Notes\n'
  const addresses =
    'shortcuts:\n  data: privacy#data\nformerAddresses: [/a, /b.html]\nframedBy: https://app.acme.example\n'
  const content = await read({ ...files, 'content/acme/company.yaml': company + more + addresses })
  expect(companyIn(content, 'acme')).toEqual({
    id: 'acme',
    name: 'Acme',
    about: 'Tools.',
    website: 'https://acme.example',
    email: 'a@acme.example',
    address: '1 Long Road',
    profiles: ['gdpr'],
    apps: ['Acme Notes'],
    shortcuts: { data: 'privacy#data' },
    formerAddresses: ['/a', '/b.html'],
    framedBy: ['https://app.acme.example'],
    accent: '#1d5c4f',
    accentDark: '#8fd3c1',
  })
})

test.each([
  ['is empty', ''],
  ['has errors', 'name: [\n'],
  ['has a bad colour', 'accent: green\n'],
])('a company whose file %s has the colours of the site', async (_, text) => {
  const content = await read({ ...files, 'content/acme/company.yaml': text })
  expect(companyIn(content, 'acme')).toMatchObject({
    id: 'acme',
    name: '',
    accent: pageAccents.light,
    accentDark: pageAccents.dark,
    profiles: [],
  })
})

test('a company that is not described has nothing but its name in addresses', async () => {
  expect(companyIn(await read(files), 'other')).toMatchObject({ id: 'other', name: '', about: '', profiles: [] })
})

test('a version has the fields of its text, and a draft those of the version that it would be today', async () => {
  const fields = 'editorial\neffective: 2027-01-01\nretired:\n  news: We send none.'
  const content = await read({
    ...files,
    'content/acme/privacy/draft.mdx': draft.replace('material', fields),
  })
  const [published, own] = textsIn(content).map((text) => versionOf(text))
  expect(published).toEqual({
    company: 'acme',
    policy: 'privacy',
    updated: '2025-05-04',
    effective: '2025-05-04',
    title: 'Privacy policy',
    summary: 'The first.',
    change: 'material',
    retired: {},
    seal: sealOf(Buffer.from(version)),
  })
  expect(own).toMatchObject({
    updated: day,
    effective: '2027-01-01',
    summary: 'Shorter.',
    change: 'editorial',
    retired: { news: 'We send none.' },
  })
})

test('a text without fields is a material version without words', async () => {
  const content = await read({ ...files, 'content/acme/privacy/draft.mdx': '' })
  expect(textsIn(content).map((text) => versionOf(text))[1]).toMatchObject({
    title: '',
    summary: '',
    change: 'material',
    retired: {},
  })
})

test('the versions of a policy are newest first', async () => {
  const content = await read(sealed({ ...files, 'content/acme/privacy/2026-01-01.mdx': draft }))
  expect(policyWith(textsIn(content), content)).toMatchObject({
    company: 'acme',
    policy: 'privacy',
    versions: [{ updated: day }, { updated: '2026-01-01' }, { updated: '2025-05-04' }],
  })
})

test('beside a text stand the published policies of its company, and no other', async () => {
  const content = await read({
    ...sealed({
      ...files,
      'content/acme/app/2025-05-04.mdx': version.replace('title: Privacy', 'title: App'),
      'content/acme-two/company.yaml': company.replace('Acme', 'Second'),
      'content/acme-two/privacy/2025-05-04.mdx': version,
    }),
    'content/acme/privacy/draft.mdx': draft,
    'content/acme/app/draft.mdx': draft.replace('title: Privacy', 'title: Later app'),
    'content/acme/web/draft.mdx': draft.replace('title: Privacy', 'title: Web'),
    'content/acme/privacy/policy.yaml': 'email: questions@acme.example\n',
  })
  const texts = textsIn(content)
  const sources = texts.map((document) => sourcesOf(content, document, texts))
  expect(sources.map((one) => [one?.version.updated, one?.path, one?.email])).toEqual([
    ['2025-05-04', '/acme/privacy/2025-05-04/', 'questions@acme.example'],
    [day, `/acme/privacy/${day}/`, 'questions@acme.example'],
  ])
  expect(sources[1]?.others.map(({ versions }) => versions.map(({ title }) => title))).toEqual([['App policy']])
})

test('a text that cannot be read has no page', async () => {
  const content = await read({ ...files, 'content/acme/privacy/draft.mdx': `${draft}\n<b>\n` })
  const texts = textsIn(content)
  expect(texts.map((document) => sourcesOf(content, document, texts) !== undefined)).toEqual([true, false])
})
