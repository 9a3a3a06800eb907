import { h } from 'hastscript'
import type { PhrasingContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { htmlCode } from './literals'
import type { Snippet } from './snippets'

/** Where a badge leads, where its pictures are, and what it is about. */
export interface BadgeLink {
  url: string
  badge: string
  badgeDark: string
  title: string
  /** What a link to a policy on privacy says of itself, by RFC 6903. */
  rel?: 'privacy-policy'
}

/** Code that shows the badge of a policy as a link: HTML that follows the reader's light or dark colours, and Markdown. */
export function badgeSnippets(link: BadgeLink): Snippet[] {
  return [
    { id: 'html', title: 'HTML', language: 'html', code: html(link) },
    { id: 'markdown', title: 'Markdown', language: 'markdown', code: markdown(link) },
  ]
}

function html({ url, badge, badgeDark, title, rel }: BadgeLink): string {
  const source = h('source', { srcSet: badgeDark, media: '(prefers-color-scheme: dark)' })
  const picture = h('picture', ['\n    ', source, '\n    ', h('img', { src: badge, alt: altOf(title) }), '\n  '])
  return htmlCode(h('a', { href: url, rel }, ['\n  ', picture, '\n']))
}

function markdown({ url, badge, title }: BadgeLink): string {
  const picture: PhrasingContent = { type: 'image', url: badge, alt: altOf(title) }
  const link: PhrasingContent = { type: 'link', url, children: [picture] }
  return toMarkdown({ type: 'paragraph', children: [link] }, { resourceLink: true })
}

function altOf(title: string): string {
  return `${title}, with the day of its last update`
}
