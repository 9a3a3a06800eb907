import { expect, test } from 'vitest'
import { formatSitemap, sitemapPages } from '../../../lib/data/sitemap'
import { archiveFrom, policyWith, textWith } from '../../archive'
import { version, withdrawal } from '../../view'

test('a page is told with its address and its day, also on a site in a folder with an odd name', () => {
  const pages = [{ path: '/' }, { path: '/acme/privacy/', updated: '2025-05-04' }]
  const read = new DOMParser().parseFromString(formatSitemap('https://a.example/r&d', pages), 'application/xml')
  expect(read.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  const entries = [...read.querySelectorAll('urlset > url')].map((entry) =>
    [...entry.children].map(({ tagName, textContent }) => [tagName, textContent]),
  )
  expect(entries).toEqual([
    [['loc', 'https://a.example/r&d/']],
    [
      ['loc', 'https://a.example/r&d/acme/privacy/'],
      ['lastmod', '2025-05-04'],
    ],
  ])
})

test('search engines are told of the policy and of versions to come, not of copies and of what is superseded', () => {
  const facts = { title: 'Privacy policy', summary: '', change: 'material', text: textWith() }
  const archive = archiveFrom({
    'acme/company.yaml': { name: 'Acme', shortcuts: { cookies: 'privacy#cookies' } },
    'acme/privacy/2025-05-04.mdx': { ...facts, effective: '2025-05-04' },
    'acme/privacy/2026-01-10.mdx': { ...facts, effective: '2026-01-10' },
    'acme/privacy/2026-05-20.mdx': { ...facts, effective: '2026-07-01' },
  })
  expect(sitemapPages(archive)).toEqual([
    { path: '/' },
    { path: '/acme/' },
    { path: '/acme/cookies/' },
    { path: '/acme/privacy/', updated: '2026-01-10' },
    { path: '/acme/privacy/history/', updated: '2026-05-20' },
    { path: '/acme/privacy/2026-05-20/', updated: '2026-05-20' },
  ])
})

test.each([
  ['took effect', { effective: '2025-06-01' }, '2025-06-01'],
  ['was announced', { effective: '2026-07-01' }, '2025-05-04'],
  ['was brought here', { broughtOn: '2026-06-02' }, '2026-06-02'],
  ['took the place of one that was withdrawn', { replaces: [{ ...withdrawal, on: '2026-06-03' }] }, '2026-06-03'],
])('the day of a page is the last on which its text %s', (_, facts, updated) => {
  const policies = [policyWith([{ ...version, ...facts }])]
  const archive = { ...archiveFrom({}), policies }
  expect(sitemapPages(archive)).toContainEqual({ path: '/acme/privacy/', updated })
})

test('the day of a page, and of the history, is that on which its text gave way to the one before', () => {
  const older = { ...version, updated: '2020-01-01', effective: '2020-01-01' }
  const german = { ...older, language: 'de', inLanguage: 'de' }
  const inGerman = { ...withdrawal, language: 'de', on: '2026-11-29' }
  const facts = { withdrawals: [withdrawal], translations: [german], withdrawnTranslations: [inGerman] }
  const pages = sitemapPages({ ...archiveFrom({}), policies: [policyWith([older], { today: '2026-12-01', ...facts })] })
  const days = new Map(pages.map(({ path, updated }) => [path, updated]))
  expect(days.get('/acme/privacy/')).toBe('2026-11-28')
  expect(days.get('/acme/privacy/de/')).toBe('2026-11-29')
  expect(days.get('/acme/privacy/history/')).toBe('2026-11-29')
})
