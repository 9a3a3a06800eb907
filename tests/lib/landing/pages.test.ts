import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { sealsFile } from '../../../lib/content/seals'
import { sitePages } from '../../../lib/landing/pages'
import { enterFolder } from '../folder'
import { contentWith, textWith } from './addresses'

const others = {
  'content/acme/privacy/2026-07-01.mdx': textWith('## Data [was #storage]\n\nx', 'retired:\n  rights: "Gone."\n'),
  'content/acme/privacy/draft.mdx': textWith('## Facts [was #data, #storage]\n\nx', 'retired:\n  rights: "Gone."\n'),
  'content/acme/cookies/draft.mdx': textWith('## Kinds\n\nx').replace('Privacy', 'Cookie'),
  'content/acme/privacy/policy.yaml': 'coverage: public\n',
}

function pagesOn(day: string) {
  enterFolder(contentWith('shortcuts:\n  your-data: privacy#data\n', others))
  return sitePages(checkContent('content', '2026-06-15', 'all'), day)
}

test.each([
  ['2026-06-15', { data: 'section', storage: 'alias', rights: 'section' }],
  ['2026-07-01', { data: 'section', storage: 'alias', rights: 'note' }],
  ['next', { facts: 'section', data: 'alias', storage: 'alias', rights: 'note' }],
])('on %s, a policy and its page for web views have the fragments of the text then in force', (day, fragments) => {
  const pages = pagesOn(day)
  for (const path of ['/acme/privacy/', '/acme/privacy/embed/']) {
    expect(Object.fromEntries(pages.get(path) ?? [])).toEqual(fragments)
  }
  // Of it there is a draft alone.
  expect(pages.has('/acme/cookies/')).toBe(day === 'next')
})

test('it has all that a build copies, so that the check refuses a former address there', () => {
  const content = checkContent('tests/content', '2026-06-15', 'published')
  const versions = [...content.policies.values(), ...content.translations.values()].flat().map(({ path }) => path)
  const copied = [...versions, sealsFile, ...readdirSync('public')].map((path) => `/${path}`)
  const pages = sitePages(content, '2026-06-15')
  expect(copied.filter((path) => !pages.has(path))).toEqual([])
  // It is sent at any other address, and has none of its own.
  expect(pages.has('/not-found/')).toBe(false)
})

test('each version keeps its own fragments, and what has no text has none', () => {
  const pages = pagesOn('next')
  expect(Object.fromEntries(pages.get('/acme/privacy/2025-05-04/') ?? [])).toMatchObject({ rights: 'section' })
  const without = '/ /acme/ /acme/links.json /acme/privacy/history/ /acme/privacy/badge.svg /robots.txt'.split(' ')
  for (const path of without) expect(pages.get(path)?.size).toBe(0)
  for (const path of ['/acme/links/', '/acme/privacy/coverage/', '/acme/privacy/since/2025-05-04/']) {
    expect([pages.has(path), pages.get(path)]).toEqual([true, undefined])
  }
})

test.each([
  ['2026-06-15', { 'your-data': { data: 'section', storage: 'alias' }, 'your-rights': { rights: 'section' } }],
  ['2026-07-01', { 'your-data': { data: 'section', storage: 'alias' }, 'your-rights': { rights: 'note' } }],
  ['next', { 'your-data': { facts: 'section', data: 'alias', storage: 'alias' }, 'your-rights': { rights: 'note' } }],
])('on %s, the page of a shortcut has the fragments of its section alone', (day, fragments) => {
  enterFolder(contentWith('shortcuts:\n  your-data: privacy#data\n  your-rights: privacy#rights\n', others))
  const pages = sitePages(checkContent('content', '2026-06-15', 'all'), day)
  const found = Object.keys(fragments).map((name) => [name, Object.fromEntries(pages.get(`/acme/${name}/`) ?? [])])
  expect(Object.fromEntries(found)).toEqual(fragments)
})

test('the page to delete an account has fragments for its steps', () => {
  enterFolder(contentWith('shortcuts:\n  delete-account: privacy#rights\n'))
  const pages = sitePages(checkContent('content', '2026-06-15', 'all'), '2026-06-15')
  expect([...(pages.get('/acme/delete-account/')?.keys() ?? [])]).toEqual([
    'rights',
    'page:how-to-ask',
    'page:what-is-kept',
  ])
})

/** The pages where a version with the days of its path was withdrawn. */
function pagesWithout(path: string, facts: string, others: Record<string, string> = {}): Map<string, unknown> {
  const remark = `# withdrawn 2026-06-01 ${'0'.repeat(64)}  ${path}: A slip. [effective 2025-05-04${facts}]\n`
  const files = contentWith('', others)
  enterFolder({
    ...files,
    'content/SHA256SUMS': remark + files['content/SHA256SUMS'],
    'content/ADDRESSES': '/acme/privacy/#gone\n',
  })
  return sitePages(checkContent('content', '2026-06-15', 'published'), '2026-06-15')
}

test('a withdrawn version keeps its pages but its source, unless nobody could ever read it, and an anchor that it alone had is a note', () => {
  const pages = pagesWithout('acme/privacy/2025-01-01.mdx', '')
  const own = ['2025-01-01/', '2025-01-01/changes/', 'since/2025-01-01/', '2025-01-01.mdx']
  expect(own.filter((page) => !pages.has(`/acme/privacy/${page}`))).toEqual(['2025-01-01.mdx'])
  const fragments = pages.get('/acme/privacy/')
  expect(fragments instanceof Map && fragments.get('gone')).toBe('note')
  const silent = pagesWithout('acme/privacy/2025-01-01.mdx', ', never public')
  expect(silent.has('/acme/privacy/2025-01-01/')).toBe(false)
})

test('where every text in a language was withdrawn, its address has a notice, with places for what that text had', () => {
  const pages = pagesWithout('acme/privacy/2025-01-01.fr.mdx', '')
  expect([pages.has('/acme/privacy/fr/'), pages.get('/acme/privacy/fr/')]).toEqual([true, undefined])
})

test.each([
  ['', 'note'],
  [', never public', undefined],
])(
  'on the page of an older version, it is one where that took the place of one that anyone could read%s',
  (facts, is) => {
    const newer = {
      'content/acme/privacy/2025-06-01.mdx': textWith('## Data [was #storage]\n\nIt.\n\n## Rights\n\nSome.'),
    }
    const fragments = pagesWithout('acme/privacy/2025-05-04.mdx', facts, newer).get('/acme/privacy/2025-05-04/')
    expect(fragments instanceof Map && fragments.get('gone')).toBe(is)
  },
)

test('what a translation changed stays a page where the one before was withdrawn', () => {
  const two = Object.fromEntries(
    ['', '.de'].map((language) => [
      `content/acme/privacy/2025-06-01${language}.mdx`,
      textWith('## Data [was #storage]\n\nIt.\n\n## Rights\n\nSome.'),
    ]),
  )
  const pages = pagesWithout('acme/privacy/2025-05-04.de.mdx', '', two)
  expect(pages.has('/acme/privacy/2025-06-01/changes/de/')).toBe(true)
})

test('a policy of which every version was withdrawn keeps its page, its history and its data', () => {
  const pages = pagesWithout('acme/app/2025-01-01.mdx', '')
  const made = ['', 'history/', 'policy.json', 'feed.xml', 'embed/', 'badge.svg']
  expect(made.filter((page) => !pages.has(`/acme/app/${page}`))).toEqual(['badge.svg'])
})

test('the pages of a translation have the fragments of those that they translate', () => {
  const pages = sitePages(checkContent('tests/content', '2026-06-15', 'published'), '2026-06-15')
  for (const [path, own] of [
    ['/acme/app/ar/', '/acme/app/'],
    ['/acme/app/embed/de/', '/acme/app/embed/'],
    ['/acme/app/2025-06-01/ar/', '/acme/app/2025-06-01/'],
  ] as const) {
    expect(pages.get(path)?.get('retention')).toBe('section')
    expect(pages.get(path)).toEqual(pages.get(own))
  }
})
