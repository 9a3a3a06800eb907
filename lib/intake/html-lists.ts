import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { elementsIn, isElement } from '../source/elements'
import { markBy } from '../writing/list-counts'

/** How Google Docs writes the marks of a list, such as `(a)`. */
const countersOfDocs = /content:\s*"([^"]*)"\s*counter\([\w-]+,\s*([\w-]+)\)\s*"([^"]*)"/

/** Lists keep what others cite of them: letters and Roman numbers become words, and another list begins where numbers do not follow one another. */
export function keepCounts(main: Root): void {
  for (const list of elementsIn(main, 'ol')) {
    const items = list.children.filter((child) => isElement(child, /^li$/))
    const values = countOf(list, items)
    const [, before = '', counter, after = '. '] = countersOfDocs.exec(String(list.properties.style ?? '')) ?? []
    const markOf = markBy(counter ?? (items[0] && styleOf(items[0])) ?? styleOf(list) ?? '')
    if (!markOf) continue
    items.forEach((item, index) => {
      const value = `${before}${markOf(values[index] ?? 0)}${after}`
      if (isFilled(item)) firstLine(item).children.unshift({ type: 'text', value })
    })
    Object.assign(list, { tagName: 'ul', properties: { dataMarked: true } })
  }
  visit(main, 'element', (list, index, parent) => {
    if (list.tagName !== 'ol' || !parent || index === undefined) return
    const items = list.children.filter((child) => isElement(child, /^li$/))
    const values = countOf(list, items)
    const lists: Element[] = []
    let next: number | undefined
    for (const child of list.children) {
      // An item whose words are left out has a number too.
      if (!isFilled(child)) continue
      const value = values[items.indexOf(child as Element)]
      if (lists.length === 0 || (value !== undefined && value !== next)) lists.push(h('ol', { start: value }))
      next = value === undefined ? next : value + 1
      lists.at(-1)?.children.push(child)
    }
    if (lists.length <= 1) Object.assign(list, lists[0])
    else parent.children.splice(index, 1, ...lists)
    return lists.length <= 1 ? undefined : index
  })
}

/** Moves what stands in lists beside their items to where browsers show it: below the item before it, or before the list. */
export function placeStrays(main: Root): void {
  visit(main, 'element', (list, index, parent) => {
    if (!isElement(list, /^[ou]l$/) || !parent || index === undefined) return
    const before: ElementContent[] = []
    const items: ElementContent[] = []
    for (const child of list.children.flatMap(unwrapped)) {
      const above = items.at(-1)
      if (isElement(child, /^li$/)) items.push(child)
      else if (isElement(child) || isFilled(child))
        (above?.type === 'element' ? above.children : before).push(isElement(child) ? child : h('p', [child]))
    }
    list.children = items
    parent.children.splice(index, 1, ...before, ...(items.length > 0 ? [list] : []))
    if (before.length > 0 || items.length === 0) return index
  })
}

/** The items in an element that only holds some. */
function unwrapped(node: ElementContent): ElementContent[] {
  const isHolder = isElement(node, /^div$/) && node.children.some((child) => isElement(child, /^li$/))
  return isHolder ? node.children : [node]
}

function isFilled(node: ElementContent): boolean {
  return /\S/.test(textOf(node))
}

/** The numbers of the items of a list, as a browser counts them. */
function countOf({ properties: { start, reversed } }: Element, items: Element[]): number[] {
  const step = reversed ? -1 : 1
  let next = wholeNumber(start) ?? (reversed ? items.length : 1)
  return items.map(({ properties: { value } }) => {
    const own = wholeNumber(value) ?? next
    next = own + step
    return own
  })
}

function wholeNumber(written: unknown): number | undefined {
  return /^\s*-?\d/.test(String(written)) ? Number.parseInt(String(written), 10) : undefined
}

function styleOf({ properties: { style, type } }: Element): string | undefined {
  return /list-style(?:-type)?:\s*([\w-]+)/.exec(String(style ?? ''))?.[1] ?? (type ? String(type) : undefined)
}

/** The element in which the words of an item begin. */
function firstLine(item: Element): Element {
  const isWords = (child: ElementContent) =>
    child.type === 'element' || (child.type === 'text' && /\S/.test(child.value))
  const first = item.children.find(isWords)
  return first && isElement(first, /^(?:p|div)$/) ? firstLine(first) : item
}
