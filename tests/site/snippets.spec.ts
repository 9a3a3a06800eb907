import { expect, test } from 'playwright/test'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { siteUrl } from '../../lib/environment'
import { compile } from '../lib/links/compile'
import { treeOf } from '../lib/links/languages'
import { codeIn, kits } from './kit-code'

for (const kit of kits) {
  test(`the React, React Native and TypeScript of ${kit.address} compiles`, () => {
    const codes = ['tsx', 'ts'].flatMap((language) => codeIn(kit, language).map((code) => ({ language, code })))
    expect(codes.length).toBeGreaterThan(5)
    const files = codes.map(({ language, code }, index): [string, string] => [`code-${index}.${language}`, code])
    expect(compile(test.info().outputPath('kit'), Object.fromEntries(files))).toEqual([])
  })

  for (const language of ['swift', 'kotlin', 'dart']) {
    test(`the ${language} of ${kit.address} can be parsed`, async () => {
      const codes = codeIn(kit, language)
      expect(codes.length).toBeGreaterThan(5)
      for (const code of codes) {
        const tree = await treeOf(language, code)
        expect(tree.hasError ? code : undefined).toBeUndefined()
      }
    })
  }

  test(`the Markdown of ${kit.address} is links to the site`, () => {
    const codes = codeIn(kit, 'markdown')
    expect(codes.length).toBeGreaterThan(5)
    for (const code of codes) {
      const links: string[] = []
      visit(unified().use(remarkParse).parse(code), 'link', ({ url }) => {
        links.push(url)
      })
      expect(links).toEqual([expect.stringMatching(new RegExp(`^${siteUrl()}/`))])
    }
  })
}
