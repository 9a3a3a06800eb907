import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { pages, type SitePage } from './pages'

/** The link kits of both sites. */
export const kits: SitePage[] = pages.filter(({ path }) => path.endsWith('/links/'))

/** The code in a language that a page shows to be copied, such as `swift`, each once. */
export function codeIn({ html }: SitePage, language: string): string[] {
  const found = new Set<string>()
  visit(fromHtml(html), 'element', (node: Element) => {
    const { className } = node.properties
    if (Array.isArray(className) && className.includes(`language-${language}`)) found.add(textOf(node))
  })
  return [...found]
}
