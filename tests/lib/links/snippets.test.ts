// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of other languages, and of none.

import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { toString as markdownText } from 'mdast-util-to-string'
import { isValidElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { asciiAddress } from '../../../lib/links/literals'
import { type KitLink, linkSnippets } from '../../../lib/links/snippets'
import { folderOf } from '../folder'
import { codeIn } from './code'
import { compile, compiled } from './compile'
import { hostileAddresses, hostileLabels } from './hostile'
import { stringsOf, treeOf } from './languages'

const rel = 'privacy-policy'
const plain: KitLink = {
  url: 'https://example.org/klantra/privacy/',
  label: 'Privacy policy',
  name: 'PrivacyPolicy',
  rel,
}

const hostile = hostileLabels.flatMap((label) =>
  hostileAddresses.map((url): KitLink => ({ url, label, name: 'SectionUber2', anchor: 'über-2', rel })),
)

function codeOf(id: string, link: KitLink): string {
  return codeIn(linkSnippets(link), id)
}

/** The elements of a tree by name. */
function elementsOf(tree: Nodes, name: string): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (element.tagName === name) found.push(element)
  })
  return found
}

/** What stands in a document of HTML that has one link in a footer and nothing else. */
function linkInHtml(html: string): { url: unknown; rel: unknown; label: string; elements: number } {
  const tree = fromHtml(html, { fragment: true })
  const [anchor] = elementsOf(tree, 'a')
  let elements = 0
  visit(tree, 'element', () => {
    elements++
  })
  return {
    url: anchor?.properties.href,
    rel: anchor?.properties.rel,
    label: anchor ? textOf(anchor) : '',
    elements,
  }
}

/** The links and the text of a document of Markdown. */
function linksInMarkdown(markdown: string): { links: { url: string; label: string }[]; text: string } {
  const tree = unified().use(remarkParse).parse(markdown)
  const links: { url: string; label: string }[] = []
  visit(tree, 'link', (link) => {
    links.push({ url: link.url, label: markdownText(link) })
  })
  return { links, text: markdownText(tree) }
}

function componentOf(exported: Record<string, unknown>, name: string): () => unknown {
  const component = exported[name]
  if (typeof component !== 'function') throw new Error(`There is no component ${name}.`)
  return () => component()
}

test('there are seven snippets, each in its language', () => {
  expect(linkSnippets(plain).map(({ id, title, language }) => [id, title, language])).toEqual([
    ['html', 'HTML', 'html'],
    ['markdown', 'Markdown', 'markdown'],
    ['react', 'React', 'tsx'],
    ['react-native', 'React Native', 'tsx'],
    ['swiftui', 'SwiftUI', 'swift'],
    ['compose', 'Jetpack Compose', 'kotlin'],
    ['flutter', 'Flutter', 'dart'],
  ])
})

test('a link without anything to escape is written as people write it', () => {
  expect(codeOf('html', plain)).toBe(
    '<footer>\n  <a href="https://example.org/klantra/privacy/" rel="privacy-policy">Privacy policy</a>\n</footer>\n',
  )
  expect(codeOf('markdown', plain)).toBe('[Privacy policy](https://example.org/klantra/privacy/)\n')
  expect(codeOf('react', plain)).toContain(
    '<a href="https://example.org/klantra/privacy/" rel="privacy-policy">Privacy policy</a>',
  )
  expect(codeOf('swiftui', plain)).toContain(
    'Link("Privacy policy", destination: URL(string: "https://example.org/klantra/privacy/")!)',
  )
})

test('components have the name, and say that they are links', () => {
  const codes = linkSnippets({ ...plain, name: 'SectionContact' }).slice(2)
  for (const { id, code } of codes) expect([id, code]).toEqual([id, expect.stringMatching(/\bSectionContactLink\b/)])
})

test('the HTML has the link, with every label and address as it was', () => {
  for (const link of hostile) {
    const expected = { url: link.url, rel: ['privacy-policy'], label: link.label, elements: 1 }
    expect(linkInHtml(codeOf('html', link))).toEqual(expected)
  }
})

test('the Markdown has the link, with every label and address as it was', () => {
  for (const link of hostile) {
    const { url, label } = link
    expect(linksInMarkdown(codeOf('markdown', link))).toEqual({ links: [{ url, label }], text: label })
  }
})

test('the components for React and React Native compile, and that for React shows every label and address as it was', {
  timeout: 60_000,
}, async () => {
  const links = [...hostile, plain]
  const folder = folderOf({})
  const files = links.flatMap((link, index) => [
    [`react${index}.tsx`, codeOf('react', link)],
    [`native${index}.tsx`, codeOf('react-native', link)],
  ])
  expect(compile(folder, Object.fromEntries(files))).toEqual([])
  for (const [index, { url, label, anchor }] of links.entries()) {
    const name = anchor ? 'SectionUber2Link' : 'PrivacyPolicyLink'
    const element = componentOf(await compiled(folder, `react${index}`), name)()
    if (!isValidElement(element)) throw new Error('It renders nothing.')
    expect(element).toMatchObject({ type: 'a', props: { href: url, rel: 'privacy-policy', children: label } })
    const shown = linkInHtml(renderToStaticMarkup(element))
    expect(shown).toEqual({ url, rel: ['privacy-policy'], label, elements: 1 })
  }
})

test('the code in Swift, Kotlin and Dart has every label and address as it was', { timeout: 60_000 }, async () => {
  for (const link of hostile) {
    const swift = codeOf('swiftui', link)
    const kotlin = codeOf('compose', link)
    const dart = codeOf('flutter', link)
    for (const [language, code] of Object.entries({ swift, kotlin, dart })) {
      expect([code, (await treeOf(language, code)).hasError]).toEqual([code, false])
    }
    expect((await stringsOf('swift', swift)).sort()).toEqual([link.label, asciiAddress(link.url)].sort())
    expect(await stringsOf('kotlin', kotlin)).toEqual([link.url, link.label])
    expect((await stringsOf('dart', dart)).slice(-2)).toEqual([link.url, link.label])
  }
})

test('what breaks a snippet is seen in every language', { timeout: 60_000 }, async () => {
  expect(linkInHtml(codeOf('html', plain).replace('Privacy policy', '</footer><b>')).elements).toBeGreaterThan(2)
  expect(linksInMarkdown(codeOf('markdown', plain).replace('Privacy policy', 'a](b) [c'))).not.toMatchObject({
    links: [{ url: plain.url }],
  })
  const react = codeOf('react', plain).replace('Privacy policy', '{label}')
  expect(compile(folderOf({}), { 'broken.tsx': react }).join()).toContain("Cannot find name 'label'")
  const breaking: [string, string, string, (string | undefined)[]][] = [
    ['swift', 'swiftui', '\\(label)', [undefined, plain.url]],
    ['kotlin', 'compose', '${label}', [plain.url, undefined]],
    ['dart', 'flutter', '${label}', [plain.url, undefined]],
  ]
  for (const [language, id, inserted, strings] of breaking) {
    const code = codeOf(id, plain)
    const interpolated = await stringsOf(language, code.replace('Privacy policy', inserted))
    expect(interpolated.slice(-2)).toEqual(strings)
    expect((await treeOf(language, code.replace('Privacy policy', '" \' {{'))).hasError).toBe(true)
  }
})

test('a link that no app can open is no error', () => {
  expect(codeOf('react-native', plain)).toContain('.catch(() => undefined)}>')
  expect(codeOf('flutter', plain)).toContain('onPressed: () => followLink?.call().catchError((_) {}),')
})

test('a link to a policy on something else than privacy does not say that it is one', () => {
  const codes = linkSnippets({
    url: 'https://example.org/acme/cookies/',
    label: 'Cookie policy',
    name: 'CookiesPolicy',
  }).map(({ code }) => code)
  expect(codes.filter((code) => /rel=/.test(code))).toEqual([])
})
