import type { Element, Root as Hast, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import type { Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import rehypeMinifyWhitespace from 'rehype-minify-whitespace'
import rehypeSlug from 'rehype-slug'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { elementsIn, isElement, seenWords } from '../source/elements'
import { readAnchor, writeAnchor } from './anchors'
import { readLists, readRowHeads } from './cells'
import type { MarkedHeading } from './headings'
import { areMarked } from './marked-lists'
import { parentsOf } from './numbering'
import { allSections, type Section, type Text } from './text'

const handlers: Options['handlers'] = {
  mdxJsxFlowElement: (state, node: MdxJsxFlowElement): Element => ({
    type: 'element',
    tagName: 'section',
    properties: {},
    children: state.wrap(state.all(node)),
  }),
}

const processor = unified()
  .use(remarkRehype, { handlers })
  .use(rehypeSlug)
  .use(() => readLists)
  .use(rehypeMinifyWhitespace)
  .use(() => readRowHeads)
  .use(() => removeAlignment)
  .use(() => showOwnMarks)
  .freeze()

/** Compiles a checked tree and its headings into a text. */
export function compile(tree: Root, headings: MarkedHeading[]): Text {
  visit(tree, 'link', (node) => {
    if (/^[/#]/.test(node.url)) node.url = node.url.replace(/#(.*)$/s, (_, own) => `#${writeAnchor(readAnchor(own))}`)
  })
  const hast = processor.runSync(tree)
  const { lead, parts } = splitAtHeadings(hast)
  const short = lead.find((node) => isElement(node, /^section$/))
  return {
    description: describe(short),
    inShort: toHtml(isElement(short) ? short.children : []),
    opening: toHtml(lead.filter((node) => node !== short)),
    sections: nest(headings, parts),
  }
}

/** A whole text as HTML, each heading with its anchor. */
export function htmlOf({ inShort, opening, sections }: Text): string {
  const parts = allSections(sections).map(({ depth, anchor, title, html }) => {
    return toHtml(h(`h${depth}`, { id: anchor }, title)) + html
  })
  return [inShort, opening, ...parts].join('')
}

/** Markdown tables set `align`, which HTML no longer has; the style sheet aligns. */
function removeAlignment(tree: Hast): void {
  for (const { properties } of elementsIn(tree)) delete properties.align
}

/** Lists whose items all begin with marks of their own show no others. */
function showOwnMarks(tree: Hast): void {
  for (const { children, properties } of elementsIn(tree, 'ul')) {
    const items = children.filter((child) => isElement(child))
    if (areMarked(items.map((item) => textOf(item)))) properties.className = ['marked']
  }
}

/** A heading's anchor, which rehype-slug gave it where no mark did, and the nodes up to the next heading. */
interface Part {
  anchor: string
  nodes: RootContent[]
}

function splitAtHeadings(tree: Hast): { lead: RootContent[]; parts: Part[] } {
  const lead: RootContent[] = []
  const parts: Part[] = []
  for (const node of tree.children) {
    if (isElement(node, /^h[1-6]$/)) parts.push({ anchor: String(node.properties.id), nodes: [] })
    else (parts.at(-1)?.nodes ?? lead).push(node)
  }
  return { lead, parts }
}

/** The first statement of the short version, without the label before it. */
function describe(short: RootContent | undefined): string {
  const [block] = isElement(short) ? short.children : []
  const first = isElement(block, /^[uo]l$/) ? block.children.find((child) => isElement(child)) : block
  if (!isElement(first)) return ''
  const [label, ...statement] = first.children
  const labelled = isElement(label, /^strong$/) && statement.length > 0
  return seenWords({ type: 'root', children: labelled ? statement : first.children }).trim()
}

function nest(headings: MarkedHeading[], parts: Part[]): Section[] {
  const sections = headings.map(({ node, title, aliases, number, mark }, index): Section => {
    const { anchor = '', nodes = [] } = parts[index] ?? {}
    return { number, mark, title, anchor, aliases, depth: node.depth, html: toHtml(nodes), children: [] }
  })
  const parents = parentsOf(sections)
  for (const [index, section] of sections.entries()) sections[parents[index] ?? -1]?.children.push(section)
  return sections.filter((_, index) => parents[index] === -1)
}
