import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { elementsIn, isElement } from '../source/elements'
import { heads, inlines } from '../source/seen-text'

/** The names of elements that stand on lines of their own. */
export const blocks = /^(?:h[1-6]|p|div|ul|ol|dl|table|blockquote|section|article|pre)$/

/** Takes blocks, such as headings, out of marks on words in which they stand: their words have the marks instead. */
export function raiseBlocks(page: Root): void {
  raiseTitles(page)
  const marks = new Set<Element>()
  const holdsBlock = (node: Element | Root): boolean => {
    const holds = node.children.map((child) => isElement(child) && (holdsBlock(child) || blocks.test(child.tagName)))
    // Links are split around blocks when Markdown is made of them.
    if (holds.includes(true) && isElement(node, inlines) && node.tagName !== 'a') marks.add(node)
    return holds.includes(true)
  }
  if (!holdsBlock(page)) return
  const raised = (content: ElementContent[], around: Element[]): ElementContent[] =>
    content.flatMap((node) => {
      if (node.type === 'text' && !/\S/.test(node.value)) return [node]
      if (isElement(node) && marks.has(node)) return raised(node.children, [...around, node])
      if (isElement(node) && !inlines.test(node.tagName)) return [{ ...node, children: raised(node.children, around) }]
      return [around.reduceRight<ElementContent>((inner, mark) => ({ ...mark, children: [inner] }), node)]
    })
  if (marks.size > 0) page.children = raised(page.children as ElementContent[], [])
}

/** Makes bold lines, which may be headings, of the titles of what opens. */
function raiseTitles(page: Root): void {
  visit(page, 'element', (node, index = 0, parent) => {
    if (heads.test(node.tagName)) return SKIP
    const { ariaControls = '', ariaExpanded } = node.properties
    const next = parent?.children.slice(index + 1).find((one) => isElement(one))
    const isPanel = ({ properties }: Element) => [ariaControls].flat().includes(String(properties.id))
    const opens = ariaExpanded !== undefined && isElement(next) && [next, ...elementsIn(next)].some(isPanel)
    const holdsHeading = elementsIn(node, heads).length > 0
    if (node.tagName === 'details' || (holdsHeading && node.tagName === 'summary')) node.tagName = 'div'
    else if (node.tagName === 'summary' || (opens && !holdsHeading)) {
      for (const block of elementsIn(node, blocks))
        Object.assign(block, h('span', block.properties, [' ', ...block.children]))
      Object.assign(node, h('p', node.properties, [h('strong', node.children)]))
    }
  })
}

/** Whether the first words in an element are those of a heading; so too where there are none. */
export function startsWithHeading(node: Element): boolean {
  const first = node.children.find((child) => /\S/.test(textOf(child)))
  if (first === undefined) return true
  return first.type === 'element' && (heads.test(first.tagName) || startsWithHeading(first))
}
