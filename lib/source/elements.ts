import type { Element, Nodes, Root, RootContent, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'

/** Whether a node is an element, and of a name that a pattern fits. */
export function isElement(node: Nodes | undefined, name = /./): node is Element {
  return node?.type === 'element' && name.test(node.tagName)
}

/** All elements below a node, or those of a name or of names that a pattern fits, in order. */
export function elementsIn(node: Nodes | undefined, name: string | RegExp = /./): Element[] {
  const found: Element[] = []
  if (node) {
    visit(node, 'element', (one) => {
      if (one !== node && (typeof name === 'string' ? one.tagName === name : name.test(one.tagName))) found.push(one)
    })
  }
  return found
}

/** All texts of a node, in order. */
export function textsIn(node: Nodes): Text[] {
  const found: Text[] = []
  visit(node, 'text', (text) => void found.push(text))
  return found
}

/** The classes of an element, with spaces between. */
export function classesOf({ properties: { className } }: Element): string {
  return [className ?? []].flat().join(' ')
}

/** Takes elements out of a tree, each with what is in it, and returns them. */
export function takeOut(
  tree: Root,
  isWanted: (node: Element, parent: { children: RootContent[] }) => boolean,
): Element[] {
  const taken: Element[] = []
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isWanted(node, parent)) return
    taken.push(node)
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return taken
}

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

/** The words of a node, with a space where a line is broken, and without what a redline strikes out. */
export function seenWords(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'del')) return ''
  if (node.type === 'element' && node.tagName === 'br') return ' '
  return node.children.map(seenWords).join('')
}
