import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findCompany, findPolicy, textOf } from '../../../lib/archive/archive'
import { archiveIn } from '../../../lib/archive/checked-archive'
import { checkContent } from '../../../lib/check/content'
import { pageAccents } from '../../../lib/content/color'
import { sealOf } from '../../../lib/content/seals'
import { company, draft, files, version } from '../desk/acme'
import { folderOf, sealed } from '../folder'

const day = '2026-11-22'

const at = { today: day, site: 'https://policies.example' }

/** The archive of a content folder with some files, in which the draft of a policy is the version of the day. */
function archiveWith(given: Record<string, string>, drafted?: string) {
  return archiveIn(checkContent(join(folderOf(given), 'content'), day, 'all'), at, drafted)
}

test('a company is what its file says', () => {
  const more =
    'website: https://acme.example\nemail: a@acme.example\naddress: 1 Long Road\nprofiles: [gdpr]\napps: Acme Notes\n'
  const addresses =
    'shortcuts:\n  data: privacy#data\nformerAddresses: [/a, /b.html]\nframedBy: https://app.acme.example\n'
  const archive = archiveWith({ ...files, 'content/acme/company.yaml': company + more + addresses })
  expect(findCompany(archive, 'acme')).toEqual({
    id: 'acme',
    name: 'Acme',
    about: 'Tools.',
    website: 'https://acme.example',
    email: 'a@acme.example',
    address: '1 Long Road',
    language: 'en',
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
])('a company whose file %s has the colours of the site', (_, text) => {
  const archive = archiveWith({ ...files, 'content/acme/company.yaml': text })
  expect(findCompany(archive, 'acme')).toMatchObject({
    id: 'acme',
    name: '',
    accent: pageAccents.light,
    accentDark: pageAccents.dark,
    profiles: [],
  })
})

test.each([
  ['that it declares', 'language: fr\n', 'language: de\n', 'fr'],
  ['of its company', 'email: a@acme.example\n', 'language: de\n', 'de'],
  ['English where none is declared', 'email: a@acme.example\n', '', 'en'],
])('a policy has the language %s', (_, own, ofCompany, language) => {
  const more = { 'content/acme/company.yaml': company + ofCompany, 'content/acme/privacy/policy.yaml': own }
  expect(findPolicy(archiveWith({ ...files, ...more }, 'acme/privacy'), 'acme', 'privacy').language).toBe(language)
})

test('a company that is not described has nothing but its name in addresses', () => {
  const archive = archiveWith({ ...files, 'content/other/privacy/draft.mdx': draft })
  expect(findCompany(archive, 'other')).toMatchObject({ id: 'other', name: '', about: '', profiles: [] })
})

test('a version has the fields of its text, and a draft those of the version that it would be today', () => {
  const fields = 'editorial\neffective: 2027-01-01\nretired:\n  news: We send none.'
  const given = { ...files, 'content/acme/privacy/draft.mdx': draft.replace('material', fields) }
  const published = {
    company: 'acme',
    policy: 'privacy',
    updated: '2025-05-04',
    effective: '2025-05-04',
    language: 'en',
    title: 'Privacy policy',
    summary: 'The first.',
    change: 'material',
    retired: {},
    seal: sealOf(Buffer.from(version)),
  }
  expect(findPolicy(archiveWith(given), 'acme', 'privacy').versions).toEqual([published])
  expect(findPolicy(archiveWith(given, 'acme/privacy'), 'acme', 'privacy').versions).toEqual([
    expect.objectContaining({
      updated: day,
      effective: '2027-01-01',
      summary: 'Shorter.',
      change: 'editorial',
      retired: { news: 'We send none.' },
    }),
    published,
  ])
})

test('a draft without fields is a material version without words', () => {
  const archive = archiveWith({ ...files, 'content/acme/privacy/draft.mdx': '' }, 'acme/privacy')
  expect(findPolicy(archive, 'acme', 'privacy').versions[0]).toMatchObject({
    title: '',
    summary: '',
    change: 'material',
    retired: {},
  })
})

test('a draft stands in the place of the version of its day', () => {
  const archive = archiveWith(sealed({ ...files, [`content/acme/privacy/${day}.mdx`]: draft }), 'acme/privacy')
  expect(findPolicy(archive, 'acme', 'privacy').versions.map(({ updated }) => updated)).toEqual([day, '2025-05-04'])
})

test('other drafts are not in the archive, and policies that have nothing else neither', () => {
  const { policies } = archiveWith(
    {
      ...files,
      'content/acme/privacy/draft.mdx': draft,
      'content/acme/web/draft.mdx': draft.replace('title: Privacy', 'title: Web'),
      'content/acme/privacy/policy.yaml': 'email: questions@acme.example\n',
    },
    'acme/privacy',
  )
  expect(policies).toMatchObject([{ policy: 'privacy', email: 'questions@acme.example' }])
})

test('what a text says is had though it has a gap, and nothing of one that cannot be read', () => {
  const inShortOf = (text: string) => {
    const archive = archiveWith({ ...files, 'content/acme/privacy/draft.mdx': text }, 'acme/privacy')
    const [own] = findPolicy(archive, 'acme', 'privacy').versions
    return own && textOf(archive, own).inShort
  }
  expect(inShortOf(`${draft}\n[… a gap]\n`)).toContain('Acme')
  expect(inShortOf(`${draft}\n<b>\n`)).toBe('')
})
