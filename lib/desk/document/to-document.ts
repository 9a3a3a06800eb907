import type { Heading, Nodes, Root, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { readHeadings } from '../../text/headings'
import { areMarked } from '../../text/marked-lists'
import { blocksOfCell } from './cells'
import { type DeskAttributes, type DeskDocument, type DeskNode, UnshowableText } from './document'
import { readMark } from './headings'
import { inlineOf } from './phrases'

/** The document of the tree of a text. Headings whose anchor is one of those published keep it when they are reworded. Throws `UnshowableText` for what a document cannot hold. */
export function toDocument(tree: Root, published: ReadonlySet<string> = new Set()): DeskDocument {
  refuseOthers(tree)
  const addresses = new Map(
    readHeadings(tree).map(({ node, anchor }) => [node, published.has(anchor) ? anchor : null] as const),
  )
  const blocks = tree.children.filter(({ type }) => type !== 'yaml')
  return { type: 'doc', content: orBlank(blocks.map((node) => blockOf(node, addresses))) }
}

/** In words what a document cannot hold, by the types of nodes. */
const refusals: Record<string, string> = {
  mdxJsxFlowElement: 'a tag, which is not one of `<InShort>` alone',
  mdxJsxTextElement: 'a tag within a line',
  mdxTextExpression: 'program code in braces',
  mdxFlowExpression: 'program code in braces',
  mdxjsEsm: 'program code',
  html: 'raw HTML',
  image: 'a picture',
  imageReference: 'a picture',
  linkReference: 'a link whose address stands elsewhere',
  definition: 'the address of a link that stands elsewhere',
  code: 'a block of code',
  delete: 'struck-out words',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  thematicBreak: 'a line across the page',
  listItem: 'a box to tick',
  heading: 'a heading inside a list or a quote',
}

const known =
  /^(?:root|yaml|paragraph|heading|text|strong|emphasis|inlineCode|break|link|list|listItem|blockquote|table|tableRow|tableCell)$/

function refuseOthers(tree: Root): void {
  visit(tree, (node, _index, parent) => {
    const isShort = node.type === 'mdxJsxFlowElement' && node.name === 'InShort' && node.attributes.length === 0
    const isTicked = node.type === 'listItem' && typeof node.checked === 'boolean'
    const isInner = node.type === 'heading' && parent?.type !== 'root'
    if ((known.test(node.type) && !isTicked && !isInner) || (isShort && parent?.type === 'root')) return
    const line = node.position?.start.line ?? 1
    throw new UnshowableText(`${refusals[node.type] ?? node.type} cannot be shown here`, line)
  })
}

function orBlank(content: DeskNode[]): DeskNode[] {
  return content.length > 0 ? content : [{ type: 'paragraph' }]
}

function blockOf(node: Nodes, addresses: Map<Heading, string | null>): DeskNode {
  const block = (type: string, attrs: DeskAttributes, children: Nodes[]): DeskNode => ({
    type,
    attrs,
    content: orBlank(children.map((child) => blockOf(child, addresses))),
  })
  switch (node.type) {
    case 'heading': {
      const { children, attrs } = readMark(node)
      const address = attrs.anchor === null ? addresses.get(node) : null
      return { type: 'heading', attrs: { level: node.depth, ...attrs, address }, content: inlineOf(children) }
    }
    case 'list': {
      const { spread: isLoose, ordered, data, start, children } = node
      if (data?.hasOwnMarks) return block('markedList', { isAnnounced: data.isAnnounced ?? false }, children)
      if (!ordered && areMarked(children.map((item) => textOf(item))))
        return block('markedList', { isDashed: true, isLoose }, children)
      return block(ordered ? 'orderedList' : 'bulletList', { isLoose, ...(ordered && { start: start ?? 1 }) }, children)
    }
    case 'listItem':
      return block('listItem', { isLoose: node.spread }, node.children)
    case 'blockquote':
      return block('blockquote', {}, node.children)
    case 'mdxJsxFlowElement':
      return block('inShort', {}, node.children)
    case 'table':
      return tableOf(node)
    case 'paragraph':
      return { type: 'paragraph', content: inlineOf(node.children) }
    default:
      throw new UnshowableText(`${node.type} cannot stand here`, node.position?.start.line ?? 1)
  }
}

function tableOf({ children: rows, align }: Table): DeskNode {
  const width = Math.max(...rows.map(({ children }) => children.length))
  const content = rows.map(
    ({ children: cells }, index): DeskNode => ({
      type: 'tableRow',
      attrs: { cells: cells.length < width ? cells.length : null },
      content: Array.from({ length: width }, (_, column) => ({
        type: index === 0 ? 'tableHeader' : 'tableCell',
        attrs: { align: align?.[column] ?? null },
        content: blocksOfCell(cells[column]?.children ?? []),
      })),
    }),
  )
  return { type: 'table', content }
}
