import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'

/** The addresses of the links in the HTML of a text, in order. */
export function hrefsIn(html: string): string[] {
  const found: string[] = []
  mapHrefs(html, (href) => {
    found.push(href)
    return href
  })
  return found
}

/** The HTML of a text with the address of each link as `to` makes it. */
export function mapHrefs(html: string, to: (href: string) => string): string {
  const tree = fromHtml(html, { fragment: true })
  visit(tree, { tagName: 'a' }, (node: Element) => {
    const { href } = node.properties
    if (typeof href === 'string') node.properties.href = to(href)
  })
  return toHtml(tree)
}
