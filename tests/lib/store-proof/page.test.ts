import { expect, test } from 'vitest'
import { parsePage } from '../../../lib/store-proof/page'
import { policyPage } from './policies'

test('a page is taken apart', () => {
  const page = policyPage()
  expect(page).toMatchObject({
    path: 'acme/privacy/index.html',
    isHtml: true,
    language: 'en',
    title: 'Privacy policy – Acme',
    canonical: 'https://policies.acme.com/acme/privacy/',
    viewports: ['width=device-width, initial-scale=1'],
    headings: [
      { level: 1, words: 'Privacy policy' },
      { level: 2, words: 'Data' },
      { level: 3, words: 'Names' },
      { level: 2, words: 'Contact & help' },
    ],
    mains: 1,
    days: [{ label: 'Last updated', date: '2025-05-04', words: '4 May 2025' }],
  })
  expect(page.article?.tagName).toBe('article')
  expect(page.links).toContainEqual({ href: 'mailto:us@acme.com', words: 'us' })
})

test('what is not there is not made up', () => {
  const page = parsePage('index.html', '<p>Data</p>')
  expect(page).toMatchObject({
    isHtml: false,
    language: undefined,
    title: '',
    canonical: undefined,
    viewports: [],
    headings: [],
    links: [],
    main: undefined,
    mains: 0,
    article: undefined,
    days: [],
  })
})

test('days outside of the text, and of two texts, are not those of the policy', () => {
  const time = '<p>Last updated <time datetime="2025-05-04">4 May 2025</time></p>'
  expect(parsePage('index.html', `<!doctype html><main></main><footer>${time}</footer>`).days).toEqual([])
  expect(parsePage('index.html', `<!doctype html><main>${time}</main><main>${time}</main>`).days).toEqual([])
})
