import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { elementsIn, isElement } from '../source/elements'

/** Makes lists of items that stand in none, and moves what stands in lists beside their items to where browsers show it: below the item before it, or before the list. */
export function placeStrays(main: Root): void {
  for (const list of elementsIn(main, /^(?:menu|dir)$/)) list.tagName = 'ul'
  const inner = new Set<Element | Root>(elementsIn(main, /^[ou]l$/).flatMap((list) => [list, ...elementsIn(list)]))
  for (const parent of [main, ...elementsIn(main)].filter((one) => !inner.has(one)))
    parent.children = withLists(parent.children as ElementContent[])
  visit(main, 'element', (list, index, parent) => {
    if (!isElement(list, /^[ou]l$/) || !parent || index === undefined) return
    const { before, items } = placedIn(list)
    list.children = items
    parent.children.splice(index, 1, ...before, ...(items.length > 0 ? [list] : []))
    if (before.length > 0 || items.length === 0) return index
  })
}

/** Nodes with each item among them in a list, which goes on up to the next words. */
function withLists(nodes: ElementContent[]): ElementContent[] {
  const children: ElementContent[] = []
  for (const node of nodes) {
    const last = children.at(-1)
    const isItem = isElement(node, /^li$/)
    if (isElement(last, /^ul$/) && last.properties.dataStray && (isItem || !isFilled(node))) last.children.push(node)
    else children.push(isItem ? h('ul', { dataStray: true }, [node]) : node)
  }
  return children
}

/** The items of a list, each with what stands below it, and what stands before them. */
function placedIn(list: Element): { before: ElementContent[]; items: Element[] } {
  const before: ElementContent[] = []
  const items: Element[] = []
  for (const child of list.children.flatMap(unwrapped)) {
    if (isElement(child, /^li$/)) items.push(child)
    else if (isElement(child) || isFilled(child))
      (items.at(-1)?.children ?? before).push(isElement(child) ? child : h('p', [child]))
  }
  return { before, items }
}

/** The items in an element that only holds some. */
function unwrapped(node: ElementContent): ElementContent[] {
  const isHolder = isElement(node, /^div$/) && node.children.some((child) => isElement(child, /^li$/))
  return isHolder ? node.children : [node]
}

/** Whether a node has words. */
export function isFilled(node: ElementContent): boolean {
  return /\S/.test(textOf(node))
}
