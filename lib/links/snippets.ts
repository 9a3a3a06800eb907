import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { PhrasingContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Company } from '../archive/archive'
import { jsxElement, kotlinString, swiftString } from './strings'

/** A piece of code to copy. */
export interface Snippet {
  /** What it is for, such as `SwiftUI, link`. */
  title: string
  /** The language of the code: html, markdown, tsx, ts, swift, kt, dart. */
  language: string
  code: string
}

/** The addresses of a policy, and the words of a link to it. */
export interface PolicyAddresses {
  url: string
  label: string
  /** What a link to a policy on privacy says of itself, by RFC 6903. */
  rel?: 'privacy-policy'
  /** For web views and frames. */
  embed: string
  badge: string
  badgeDark: string
  /** Its versions as data. */
  data: string
}

/** The code that leads to a policy. That for apps calls the components that `templates.ts` reads. */
export function policySnippets(policy: PolicyAddresses, title: string, { name, framedBy }: Company): Snippet[] {
  const { url, label, rel, embed, data } = policy
  const calls = (platform: string, language: string, is: string, string: (text: string) => string): Snippet[] => [
    {
      title: `${platform}, link`,
      language,
      code: `PolicyLink(address${is}${string(url)}, label${is}${string(label)})`,
    },
    { title: `${platform}, web view`, language, code: `PolicyView(address${is}${string(embed)})` },
  ]
  return [
    { title: 'HTML or React, link', language: 'html', code: jsxElement('a', { href: url, rel }, label) },
    // On a site that may not frame it, a frame would show nothing.
    ...(framedBy.length > 0
      ? [{ title: 'HTML, frame', language: 'html', code: htmlFrame(embed, `${title} of ${name}`) }]
      : []),
    { title: 'HTML, badge', language: 'html', code: htmlBadge(policy, title) },
    { title: 'Markdown, link', language: 'markdown', code: markdownLink(url, { type: 'text', value: label }) },
    {
      title: 'Markdown, badge',
      language: 'markdown',
      code: markdownLink(url, { type: 'image', url: policy.badge, alt: altOf(title) }),
    },
    { title: 'React Native, link', language: 'tsx', code: jsxElement('PolicyLink', { address: url, label }) },
    { title: 'React Native, web view', language: 'tsx', code: jsxElement('PolicyView', { address: embed }) },
    ...calls('SwiftUI', 'swift', ': ', swiftString),
    ...calls('Jetpack Compose', 'kt', ' = ', kotlinString),
    ...calls('Flutter', 'dart', ': ', kotlinString),
    { title: 'TypeScript, when to ask', language: 'ts', code: `await consentFor(accepted, ${JSON.stringify(data)})` },
  ]
}

function htmlFrame(src: string, title: string): string {
  const style = 'color-scheme: light dark; width: 100%; height: 80vh; border: 0'
  return toHtml(h('iframe', { src, title, referrerPolicy: 'no-referrer', style }))
}

/** A picture in the light or dark colours of the reader. */
function htmlBadge({ url, rel, badge, badgeDark }: PolicyAddresses, title: string): string {
  const source = h('source', { srcSet: badgeDark, media: '(prefers-color-scheme: dark)' })
  const picture = h('picture', [source, h('img', { src: badge, alt: altOf(title) })])
  return toHtml(h('a', { href: url, rel }, picture))
}

function markdownLink(url: string, child: PhrasingContent): string {
  const link: PhrasingContent = { type: 'link', url, children: [child] }
  return toMarkdown({ type: 'paragraph', children: [link] }, { resourceLink: true }).trim()
}

function altOf(title: string): string {
  return `${title}, with the day of its last update`
}
