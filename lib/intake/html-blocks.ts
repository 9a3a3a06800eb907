import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { elementsIn, isElement } from '../source/elements'
import { inlines } from './seen-text'

const blocks = /^(?:h[1-6]|p|div|ul|ol|dl|table|blockquote|section|article|pre)$/

/** Takes blocks, such as headings, out of marks on words in which they stand: their words have the marks instead. */
export function raiseBlocks(page: Root): void {
  visit(page, 'element', (node, index, parent) => {
    // A link is one in any case.
    if (!parent || index === undefined || node.tagName === 'a' || !isMarkOnBlocks(node)) return
    parent.children.splice(index, 1, ...markedWithin(node.children, node))
    return index
  })
}

function isMarkOnBlocks(node: Element): boolean {
  return inlines.test(node.tagName) && elementsIn(node).some(({ tagName }) => blocks.test(tagName))
}

/** What stands in a mark, with the mark on the words in blocks and between them. */
function markedWithin(content: ElementContent[], mark: Element): ElementContent[] {
  return content.map((node) => {
    if (isElement(node) && (!inlines.test(node.tagName) || isMarkOnBlocks(node)))
      return { ...node, children: markedWithin(node.children, mark) }
    const isBlank = node.type === 'text' && !/\S/.test(node.value)
    return isBlank ? node : { ...mark, children: [node] }
  })
}
