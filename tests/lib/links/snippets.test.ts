import { readFileSync } from 'node:fs'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import {
  acceptance,
  components,
  jsxElement,
  kotlinString,
  policySnippets,
  swiftString,
} from '../../../lib/links/snippets'
import { company } from '../../view'
import { compile } from './compile'
import { hostile } from './hostile'
import { policy } from './kit'

const { url, embed, badge, badgeDark } = policy
const framed = { ...company, framedBy: ['https://app.acme.example'] }

/** The code of a policy by its title. */
function codes(label = 'Privacy Policy', title = 'Privacy policy', by = framed): Record<string, string> {
  const snippets = policySnippets({ ...policy, label }, title, by)
  return Object.fromEntries(snippets.map((snippet) => [snippet.title, snippet.code]))
}

/** The elements of a piece of HTML by their names. */
function elementsOf(html = ''): Record<string, Element['properties']> {
  const found: Record<string, Element['properties']> = {}
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    found[tagName] = properties
  })
  return found
}

test('the code has the addresses of the policy and the words of a link to it', () => {
  const { 'HTML, frame': _frame, 'HTML, badge': _badge, 'Markdown, badge': _picture, ...others } = codes()
  expect(others).toEqual({
    'HTML or React, link': `<a href="${url}" rel="privacy-policy">Privacy Policy</a>`,
    'Markdown, link': `[Privacy Policy](${url})`,
    'React Native, link': `<PolicyLink address="${url}" label="Privacy Policy" />`,
    'React Native, web view': `<PolicyView address="${embed}" />`,
    'SwiftUI, link': `PolicyLink(address: "${url}", label: "Privacy Policy")`,
    'SwiftUI, web view': `PolicyView(address: "${embed}")`,
    'Jetpack Compose, link': `PolicyLink(address = "${url}", label = "Privacy Policy")`,
    'Jetpack Compose, web view': `PolicyView(address = "${embed}")`,
    'Flutter, link': `PolicyLink(address: "${url}", label: "Privacy Policy")`,
    'Flutter, web view': `PolicyView(address: "${embed}")`,
    'TypeScript, when to ask': `await consentFor(accepted, "${url}policy.json")`,
  })
})

test('a label is escaped for each language', () => {
  const label = 'Our "$5" {a} <b>'
  expect(codes(label)).toMatchObject({
    'HTML or React, link': expect.stringContaining('>Our &quot;$5&quot; &#x7b;a&#x7d; &lt;b&gt;</a>'),
    'Markdown, link': expect.stringContaining('[Our "$5" {a} \\<b>]'),
    'React Native, link': expect.stringContaining('label="Our &quot;$5&quot; &#x7b;a&#x7d; &lt;b&gt;"'),
    'SwiftUI, link': expect.stringContaining('label: "Our \\"\\u{24}5\\" {a} <b>"'),
    'Jetpack Compose, link': expect.stringContaining('label = "Our \\"\\u00245\\" {a} <b>"'),
    'Flutter, link': expect.stringContaining('label: "Our \\"\\u00245\\" {a} <b>"'),
  })
})

test.each(hostile)('a badge, a frame and Markdown have every title as it was: %j', (title) => {
  const found = codes(title, title)
  const alt = `${title}, with the day of its last update`
  expect(elementsOf(found['HTML, badge'])).toEqual({
    a: { href: url, rel: ['privacy-policy'] },
    picture: {},
    source: { srcSet: badgeDark, media: '(prefers-color-scheme: dark)' },
    img: { src: badge, alt },
  })
  expect(elementsOf(found['HTML, frame'])).toEqual({
    iframe: {
      src: embed,
      title: `${title} of Acme`,
      referrerPolicy: 'no-referrer',
      style: expect.stringContaining('color-scheme: light dark'),
    },
  })
  const parse = (markdown = '') => unified().use(remarkParse).parse(markdown).children
  expect(parse(found['Markdown, link'])).toMatchObject([
    { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: title }] }] },
  ])
  expect(parse(found['Markdown, badge'])).toMatchObject([
    { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'image', url: badge, alt }] }] },
  ])
})

test('there is no frame where no site may show one', () => {
  expect(Object.keys(codes(undefined, undefined, company))).not.toContain('HTML, frame')
})

test('a link to a policy on something else than privacy does not say that it is one', () => {
  const snippets = policySnippets({ ...policy, label: 'Cookie policy', rel: undefined }, 'Cookie policy', framed)
  expect(snippets.filter(({ code }) => /rel=/.test(code))).toEqual([])
})

const seen = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u

test.each(hostile)('an element of HTML has as its attribute and its text what was written: %j', (text) => {
  const code = jsxElement('a', { href: text, rel: undefined }, text)
  expect(code).not.toMatch(seen)
  expect(fromHtml(code, { fragment: true }).children).toMatchObject([
    { tagName: 'a', properties: { href: text }, children: [{ type: 'text', value: text }] },
  ])
})

test('an element of JSX has as its attribute and its text what was written', async () => {
  const elements = hostile.flatMap((text) => [jsxElement('a', { href: text }, text), jsxElement('img', { alt: text })])
  const { report, load } = compile({ 'elements.tsx': `export const elements = [${elements.join(',\n')}]` })
  expect(report).toBe('')
  expect(await load('elements.js')).toMatchObject({
    elements: hostile.flatMap((text) => [
      { type: 'a', props: { href: text, children: text } },
      { type: 'img', props: { alt: text } },
    ]),
  })
})

/** A string as a language has it: what may stand in it as it is, and how a character stands by its code. */
const languages = [
  ['Swift', swiftString, /^"((?:[^"\\\p{Cc}]|\\["\\]|\\u\{[0-9a-f]{1,8}\})*)"$/u],
  ['Kotlin and Dart', kotlinString, /^"((?:[^"\\$\p{Cc}]|\\["\\$]|\\u[0-9a-f]{4})*)"$/u],
] as const

test.each(languages)('a string of %s is one, and what was written', (_name, write, grammar) => {
  for (const text of hostile) {
    const code = write(text)
    expect(code).not.toMatch(seen)
    const [, inner = ''] = grammar.exec(code) ?? []
    const read = inner.replaceAll(/\\(?:u\{?([0-9a-f]+)\}?|(.))/g, (_, point: string | undefined, character: string) =>
      point === undefined ? character : String.fromCodePoint(Number.parseInt(point, 16)),
    )
    expect(read).toBe(text)
  }
})

test('what needs no escape is written as people write it', () => {
  expect(swiftString('Privacy Policy: What’s new')).toBe('"Privacy Policy: What’s new"')
  expect(kotlinString('https://example.org/a/#b-c')).toBe('"https://example.org/a/#b-c"')
  expect(jsxElement('a', { href: 'https://example.org/', rel: 'x' }, 'It’s us')).toBe(
    '<a href="https://example.org/" rel="x">It’s us</a>',
  )
})

const code = Object.fromEntries(components.map((component) => [component.title, component.code]))
const calls = policySnippets(policy, 'Privacy policy', company)

test('the code in TypeScript compiles in the strictest form, with the calls of a policy', async () => {
  const called = calls.flatMap(({ language, code: call }) => (language === 'tsx' ? [call] : []))
  const files = {
    'calls.tsx': `import { PolicyLink } from './link'\nimport { PolicyView } from './view'\nexport const calls = [${called.join()}]`,
    'link.tsx': code['React Native, link'] ?? '',
    'view.tsx': code['React Native, web view'] ?? '',
    'acceptance.ts': acceptance.code,
    'react-native.d.ts': readFileSync('lib/links/templates/react-native.d.ts', 'utf8'),
  }
  expect(called).toHaveLength(2)
  expect(compile(files).report).toBe('')
})

test('each call of a policy names a component and its parameters as they are', () => {
  const called = calls.filter(({ title }) => code[title] !== undefined)
  expect(called).toHaveLength(components.length)
  for (const { title, code: call } of called) {
    const [name = ''] = /Policy\w+/.exec(call) ?? []
    expect(code[title]).toMatch(new RegExp(`(function|struct|fun|class) ${name}\\b`))
    for (const [parameter] of call.matchAll(/\w+(?=(: | = |=)")/g)) {
      expect(code[title]).toMatch(new RegExp(`\\b${parameter}\\b`))
    }
  }
})

test('no component needs JavaScript', () => {
  expect(code['React Native, web view']).toContain('javaScriptEnabled={false}')
  expect(code['SwiftUI, web view']).toContain('allowsContentJavaScript = false')
  expect(code['Jetpack Compose, web view']).not.toContain('javaScriptEnabled')
  expect(code['Flutter, web view']).toContain('JavaScriptMode.disabled')
})
