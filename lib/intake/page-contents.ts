import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { elementsIn, isElement } from '../source/elements'
import { heads, seenText, wordCount } from '../source/seen-text'

/** Fewer links may be of the text. */
const fewestLinks = 4

/** Takes lists of contents out of a page, with the headings above them. Returns their words. */
export function takeContents(page: Root): string[] {
  const contents: string[] = []
  visit(page, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return
    const count = isListOfContents(node) ? 1 : linesOfContents(parent.children, index)
    if (count === 0) return
    const start = titleAbove(parent.children, index, index + count) ?? index
    const taken = parent.children.splice(start, index + count - start)
    contents.push(taken.map(seenText).join(' '))
    return [SKIP, start]
  })
  return contents
}

/** A list that leads to places of the page alone. */
function isListOfContents(node: Element): boolean {
  if (!/^(?:ul|ol|div|nav|p|table|section)$/.test(node.tagName)) return false
  const links = elementsIn(node, 'a')
  const own = links.filter(isOwn)
  if (own.length < fewestLinks || own.length < links.length) return false
  return wordCount(own.map(textOf).join(' ')) > 0.8 * wordCount(seenText(node))
}

function isOwn({ properties }: Element): boolean {
  return /#./.test(String(properties.href ?? ''))
}

/** How many nodes are lines with one link to a place of the page each, or stand between such lines; 0 where these are no list of contents. */
function linesOfContents(nodes: (RootContent | ElementContent)[], start: number): number {
  const isLine = (node: RootContent | undefined) => {
    if (!isElement(node, /^(?:p|div)$/)) return false
    const [link, ...others] = elementsIn(node, 'a')
    const isOnly = link !== undefined && others.length === 0 && isOwn(link)
    return isOnly && wordCount(textOf(link)) > 0.8 * wordCount(seenText(node))
  }
  if (!isLine(nodes[start])) return 0
  const end = nodes.findIndex((node, index) => index > start && !isLine(node) && !isBlank(node))
  const lines = nodes.slice(start, end < 0 ? undefined : end)
  return lines.filter(isLine).length < fewestLinks ? 0 : lines.findLastIndex(isLine) + 1
}

function isBlank(node: RootContent): boolean {
  return !/\S/.test(seenText(node))
}

/** Where the heading of a list stands that nothing follows but another one of its level, or a higher one. */
function titleAbove(nodes: (RootContent | ElementContent)[], start: number, end: number): number | undefined {
  const above = nodes.slice(0, start).findLastIndex((node) => !isBlank(node))
  const title = nodes[above]
  const [own, ...others] = title ? headingsIn(title) : []
  const below = own && nodes.slice(end).find((node) => headingsIn(node).length > 0)
  const [next] = below ? headingsIn(below) : []
  const isAlone = own && others.length === 0 && textOf(own).trim() === seenText(title ?? own).trim()
  return isAlone && own.tagName !== 'h1' && next && next.tagName <= own.tagName ? above : undefined
}

function headingsIn(node: RootContent): Element[] {
  return isElement(node, heads) ? [node] : elementsIn(node, heads)
}
