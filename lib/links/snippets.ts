// Code to copy, of which what is the same for every policy is read from files on the disk.
import { readFileSync } from 'node:fs'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { PhrasingContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Company } from '../archive/archive'

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

/** The code that leads to a policy. That for apps calls `components`. */
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

// Text as it is written in the code of each language.

/** An element that means the same in HTML and in JSX, on one line; without a text, one of JSX that closes itself. */
export function jsxElement(name: string, attributes: Record<string, string | undefined>, text?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${references(value)}"`],
  )
  const start = `<${name}${written.join('')}`
  return text === undefined ? `${start} />` : `${start}>${references(text)}</${name}>`
}

/** A string of Swift. */
export function swiftString(text: string): string {
  return quoted(text, (code) => `\\u{${code}}`)
}

/** A string of Kotlin or Dart. */
export function kotlinString(text: string): string {
  return quoted(text, (code) => `\\u${code.padStart(4, '0')}`)
}

/** Characters that would end a line, or that no one sees in code: controls, line separators, and what turns the direction of text. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function references(text: string): string {
  const reference = (character: string) => named[character] ?? `&#x${hex(character)};`
  return text.replaceAll(/[&<>"{}]/g, reference).replaceAll(unseen, reference)
}

function quoted(text: string, byCode: (code: string) => string): string {
  const coded = (character: string) => byCode(hex(character))
  // By its code, `$` starts no template in Kotlin and Dart.
  return `"${text.replaceAll(/[\\"]/g, '\\$&').replaceAll('$', coded).replaceAll(unseen, coded)}"`
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}

/** Components of apps that link to a policy or to a section of it, or show its text, given an address. */
export const components: Snippet[] = Object.entries({
  tsx: 'React Native',
  swift: 'SwiftUI',
  kt: 'Jetpack Compose',
  dart: 'Flutter',
}).flatMap(([ending, platform]) => [
  template(`${platform}, link`, `link.${ending}`),
  template(`${platform}, web view`, `view.${ending}`),
])

/** The code that decides, from the version that a user accepted and the data of a policy, whether to ask again and what to show. */
export const acceptance: Snippet = template('TypeScript', 'acceptance.ts')

function template(title: string, file: string): Snippet {
  const [, language = ''] = file.split('.')
  return { title, language, code: readFileSync(`lib/links/templates/${file}`, 'utf8') }
}
