import type { Element, Nodes } from 'hast'
import { visit } from 'unist-util-visit'

/** Whether a node is an element, and of a name that a pattern fits. */
export function isElement(node: Nodes | undefined, name = /./): node is Element {
  return node?.type === 'element' && name.test(node.tagName)
}

/** All elements below a node, or those of a name, in order. */
export function elementsIn(node: Nodes | undefined, name?: string): Element[] {
  const found: Element[] = []
  if (node) {
    visit(node, 'element', (one) => {
      if (one !== node && (name === undefined || one.tagName === name)) found.push(one)
    })
  }
  return found
}
