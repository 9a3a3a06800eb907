import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sealOf } from '../../../lib/seals'
import { prove } from '../../../lib/store-proof/proof'
import { readSite } from '../../../lib/store-proof/site'
import { folderOf } from '../folder'
import { policyHtml } from './policies'

const site = 'https://acme.com/legal/'
const today = '2026-11-22'
const source =
  '---\ntitle: Privacy policy\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\nWe are Acme.\n\n## Data\n\n### Names\n\nYour name.\n\n## Contact & help [#contact]\n\nWrite to [us](mailto:us@acme.com).\n'
const sections = [{ title: 'Data', anchor: 'data', sections: [{ title: 'Names', anchor: 'names', sections: [] }] }]
const url = `${site}acme/privacy/`

const files: Record<string, string> = {
  'policies.json': JSON.stringify({
    policies: [
      { company: { id: 'acme', name: 'Acme' }, policy: 'cookies', title: 'Cookie policy', url: `${site}acme/cookies/` },
      { company: { id: 'acme', name: 'Acme' }, policy: 'privacy', title: 'Privacy policy', url },
      { company: { id: 'other', name: 'Other' }, policy: 'terms', title: 'Terms', url: `${site}other/terms/` },
    ],
  }),
  'index.html': '<!doctype html><main><a href="acme/privacy/">Privacy</a></main>',
  'acme/index.html': '<!doctype html><main><a href="privacy/">Privacy</a></main>',
  'acme/privacy/index.html': policyHtml({
    stamps: '<p>Last updated <time datetime="2025-05-04">4 May 2025</time></p><ul><li>Who: Acme.</li></ul>',
    head: `<link rel="canonical" href="${url}">`,
  }),
  'acme/privacy/history/index.html':
    '<!doctype html><main>In force since <time datetime="2025-05-04">4 May 2025</time></main>',
  'acme/privacy/policy.json': JSON.stringify({
    inForce: '2025-05-04',
    versions: [
      { updated: '2027-01-01', effective: '2027-01-01', sha256: 'b', sections: [] },
      { updated: '2025-05-04', effective: '2025-05-04', sha256: sealOf(Buffer.from(source)), sections },
    ],
  }),
  'acme/privacy/2025-05-04.mdx': source,
  'acme/privacy/coverage.json': JSON.stringify({
    profiles: [{ id: 'gdpr' }, { id: 'google-play' }],
    disclosures: [{ id: 'account-deletion', state: 'declared' }],
  }),
}

const links = {
  company: { id: 'acme', name: 'Acme', apps: ['Acme Notes'] },
  policies: [
    { url: `${site}acme/cookies/`, label: 'Cookies' },
    { url, label: 'Privacy policy of Acme' },
  ],
  shortcuts: [{ name: 'delete-account', title: 'Delete', url: `${site}acme/delete-account/`, target: 'privacy#data' }],
}

function readPrivacy(others: Record<string, string> = {}) {
  const policies = readSite(folderOf({ ...files, ...others }), today)
  const found = policies.find(({ name }) => name === 'acme/privacy')
  if (!found) throw new Error('There is no acme/privacy.')
  return found
}

test('the policies of a site are read, each with what stands around it', () => {
  const policies = readSite(folderOf(files), today)
  expect(policies.map(({ name, companyTitles }) => [name, companyTitles])).toEqual([
    ['acme/cookies', ['Cookie policy', 'Privacy policy']],
    ['acme/privacy', ['Cookie policy', 'Privacy policy']],
    ['other/terms', ['Terms']],
  ])
  expect(policies[1]).toMatchObject({
    title: 'Privacy policy',
    url,
    company: { id: 'acme', name: 'Acme', apps: [] },
    today,
    page: { path: 'acme/privacy/index.html', page: { title: 'Privacy policy – Acme', strayCopies: [] } },
    history: { path: 'acme/privacy/history/index.html', page: { days: [{ date: '2025-05-04' }] } },
    listings: [
      { name: 'the home page', url: site, file: { path: 'index.html' } },
      { name: 'the page of Acme', url: `${site}acme/`, file: { path: 'acme/index.html' } },
    ],
    labels: [],
    inForce: {
      updated: '2025-05-04',
      effective: '2025-05-04',
      sections,
      source: {
        path: 'acme/privacy/2025-05-04.mdx',
        file: {
          isSealed: true,
          parts: [
            { name: 'the short version', words: 'Who: Acme.' },
            { name: 'the opening', words: 'We are Acme.' },
            { name: 'the section “Data”', words: '' },
            { name: 'the section “Names”', words: 'Your name.' },
            { name: 'the section “Contact & help”', words: 'Write to us.' },
          ],
        },
      },
    },
    profiles: ['gdpr', 'google-play'],
    declaresDeletion: true,
    deletion: undefined,
  })
  expect(policies[0]).toMatchObject({ inForce: undefined, profiles: undefined, declaresDeletion: false })
  expect(policies[0]?.page).toEqual({ path: 'acme/cookies/index.html', page: undefined })
})

test('links.json adds the apps, the labels of links, and the page on deleting an account', () => {
  expect(readPrivacy({ 'acme/links.json': JSON.stringify(links) })).toMatchObject({
    company: { apps: ['Acme Notes'] },
    labels: ['Privacy policy of Acme'],
    deletion: {
      url: `${site}acme/delete-account/`,
      target: `${url}#data`,
      file: { path: 'acme/delete-account/index.html', page: undefined },
    },
  })
  const without = { ...links, shortcuts: [{ name: 'contact', target: 'privacy#contact' }] }
  expect(readPrivacy({ 'acme/links.json': JSON.stringify(without) }).deletion).toBeUndefined()
})

test('in the rules, a site that stands in a folder passes but for what is missing', () => {
  const failures = prove([readPrivacy()]).policies[0]?.results.filter(({ state }) => state !== 'ok')
  expect(failures?.map(({ rule, state }) => [rule.id, state])).toEqual([['deletion-page', 'failed']])
})

test('the source of a version is to have its seal, and may be missing or past reading', () => {
  const sourceOf = (text: string) => readPrivacy({ 'acme/privacy/2025-05-04.mdx': text }).inForce?.source.file
  expect(sourceOf(`${source} `)?.isSealed).toBe(false)
  expect(sourceOf('{broken')).toEqual({ isSealed: false, parts: undefined })
  const folder = folderOf(files)
  rmSync(join(folder, 'acme/privacy/2025-05-04.mdx'))
  expect(readSite(folder, today)[1]?.inForce?.source.file).toBeUndefined()
})

test('compressed copies are to hold the same text', () => {
  const folder = folderOf(files)
  const page = join(folder, 'acme/privacy/index.html')
  const copiesOf = (text: string) => {
    writeFileSync(`${page}.br`, brotliCompressSync(text))
    writeFileSync(`${page}.gz`, gzipSync(text))
    return readSite(folder, today)[1]?.page.page?.strayCopies
  }
  expect(copiesOf(files['acme/privacy/index.html'] ?? '')).toEqual([])
  expect(copiesOf('Other')).toEqual(['acme/privacy/index.html.br', 'acme/privacy/index.html.gz'])
  writeFileSync(`${page}.br`, 'broken')
  writeFileSync(`${page}.gz`, 'broken')
  expect(readSite(folder, today)[1]?.page.page?.strayCopies).toHaveLength(2)
})

test('a folder that is no built site is refused, with what to do', () => {
  const folder = folderOf({ 'index.html': '<!doctype html>', 'broken/policies.json': '{' })
  const advice = 'Build it with npm run build, and name the folder that it writes, such as out.'
  for (const named of [folder, join(folder, 'nowhere')]) {
    expect(() => readSite(named, today)).toThrow(
      `${named} is no built site: it has no policies.json that lists policies. ${advice}`,
    )
  }
  expect(() => readSite(join(folder, 'broken'), today)).toThrow(
    `${join(folder, 'broken/policies.json')} is no JSON. Build the site again with npm run build.`,
  )
})

const version = { updated: '2025-05-04', effective: '2025-05-04', sha256: 'a', sections }

test.each<[string, string, unknown]>([
  ['policies.json', 'policies', []],
  ['policies.json', 'policies', null],
  ['policies.json', 'company', { policies: [null] }],
  ['policies.json', 'company', { policies: [{ policy: 'privacy' }] }],
  ['policies.json', 'url', { policies: [{ company: { id: 'a', name: 'A' }, policy: 'b', title: 'B', url: 'c' }] }],
  ['policies.json', 'url', { policies: [{ company: { id: 'a', name: 'A' }, policy: 'b', title: 'B', url: 'c:d' }] }],
  ['acme/privacy/policy.json', 'inForce', {}],
  ['acme/privacy/policy.json', 'effective', { inForce: '2025-05-04', versions: [{ ...version, effective: 'May' }] }],
  ['acme/privacy/policy.json', 'sections', { inForce: '2025-05-04', versions: [{ ...version, sections: undefined }] }],
  ['acme/privacy/policy.json', 'title', { inForce: '2025-05-04', versions: [{ ...version, sections: [{}] }] }],
  ['acme/privacy/coverage.json', 'id', { profiles: [null], disclosures: [] }],
  ['acme/privacy/coverage.json', 'disclosures', { profiles: [], disclosures: {} }],
  ['acme/links.json', 'apps', { ...links, company: { apps: [7] } }],
  ['acme/links.json', 'target', { ...links, shortcuts: [{ name: 'delete-account' }] }],
])('a site whose %s has another shape is refused, with what to do: %s', (path, field, data) => {
  const folder = folderOf({ ...files, [path]: JSON.stringify(data) })
  expect(() => readSite(folder, today)).toThrow(
    `${join(folder, path)} is not as this site writes it, in “${field}”. Build the site again with npm run build.`,
  )
})

test('a site without policies is refused', () => {
  expect(() => readSite(folderOf({ 'policies.json': '{"policies":[]}' }), today)).toThrow('has no policies; there is')
})
