import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { elementsIn } from '../source/elements'

/** The addresses of the links in the HTML of a text, in order. */
export function hrefsIn(html: string): string[] {
  const links = elementsIn(fromHtml(html, { fragment: true }), 'a')
  return links.flatMap(({ properties: { href } }) => (typeof href === 'string' ? href : []))
}

/** The HTML of a text with the address of each link as `to` makes it. */
export function mapHrefs(html: string, to: (href: string) => string): string {
  const tree = fromHtml(html, { fragment: true })
  for (const { properties } of elementsIn(tree, 'a'))
    if (typeof properties.href === 'string') properties.href = to(properties.href)
  return toHtml(tree)
}
