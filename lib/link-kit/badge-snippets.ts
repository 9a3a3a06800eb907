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
export function badgeSnippets({ url, badge, badgeDark, title, rel }: BadgeLink): Snippet[] {
  const words = `${title}, with the day of its last update`
  const html = `<a href="${url}"${rel ? ` rel="${rel}"` : ''}>
  <picture>
    <source srcset="${badgeDark}" media="(prefers-color-scheme: dark)">
    <img src="${badge}" alt="${inAttribute(words)}" height="28">
  </picture>
</a>`
  return [
    { id: 'html', title: 'HTML', language: 'html', code: html },
    {
      id: 'markdown',
      title: 'Markdown',
      language: 'markdown',
      code: `[![${inBrackets(words)}](${badge})](${url})`,
    },
  ]
}

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

function inBrackets(text: string): string {
  return text.replaceAll(/[\\[\]*_`<]/g, '\\$&')
}
