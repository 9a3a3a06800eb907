import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { type BadgeLink, badgeSnippets } from '../../../lib/links/badge-snippets'
import { codeIn } from './code'

const link: BadgeLink = {
  url: 'https://policies.example/acme/privacy/',
  badge: 'https://policies.example/acme/privacy/badge.svg',
  badgeDark: 'https://policies.example/acme/privacy/badge-dark.svg',
  rel: 'privacy-policy',
  title: 'A "privacy" <policy> [of] *Acme* & more',
}
const words = `${link.title}, with the day of its last update`

test('the HTML links the badge, in the colours of the reader, to the policy', () => {
  const tree = fromHtml(codeIn(badgeSnippets(link), 'html'), { fragment: true })
  const found = new Map<string, Element['properties']>()
  visit(tree, 'element', ({ tagName, properties }) => {
    found.set(tagName, properties)
  })
  expect(found.get('a')).toEqual({ href: link.url, rel: ['privacy-policy'] })
  expect(found.get('source')).toEqual({ srcSet: link.badgeDark, media: '(prefers-color-scheme: dark)' })
  expect(found.get('img')).toEqual({ src: link.badge, alt: words })
})

test('the HTML writes references as that of links does', () => {
  expect(codeIn(badgeSnippets({ ...link, url: 'https://policies.example/?a&b' }), 'html')).toContain('?a&amp;b')
})

test('the Markdown is a picture in a link', () => {
  const [paragraph] = unified()
    .use(remarkParse)
    .parse(codeIn(badgeSnippets(link), 'markdown')).children
  expect(paragraph).toMatchObject({
    type: 'paragraph',
    children: [{ type: 'link', url: link.url, children: [{ type: 'image', url: link.badge, alt: words }] }],
  })
})
