// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { formatSitemap } from '../../../lib/data/sitemap'

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
