import type { BlockContent, Heading, List, ListItem, Nodes, Paragraph, Root, TableRow } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import type { Numbering } from '../../text/numbering'
import { linkAddresses } from '../../writing/addresses'
import { linesIn } from './cells'
import { type DeskAttributes, type DeskDocument, type DeskNode, Unwritable, wordsIn } from './document'
import { levelOf, writeMarks } from './headings'
import { phrasesOf } from './phrases'

/** How a document becomes a tree. */
interface TreeOptions {
  /** Who numbers the sections, which bears on the anchors that their words give. */
  numbering?: Numbering
  /** Lists with marks of their own that are written as other lists are. */
  plainLists?: ReadonlySet<DeskNode>
}

/** The tree of a document, without fields. Headings that were reworded have their published anchors fixed. */
export function toTree(
  { content }: DeskDocument,
  { numbering = 'page', plainLists = new Set() }: TreeOptions = {},
): Root {
  const headings = new Map<Heading, DeskAttributes>()
  const tree: Root = { type: 'root', children: blocksIn(content, { headings, plainLists }) }
  linkAddresses(tree)
  const fields = { type: 'yaml' as const, value: `numbers: ${numbering}` }
  writeMarks({ type: 'root', children: [fields, ...tree.children] }, headings)
  return tree
}

interface Context {
  headings: Map<Heading, DeskAttributes>
  plainLists: ReadonlySet<DeskNode>
  isInItem?: boolean
}

function listOf(paragraph: Paragraph): List {
  const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [paragraph] }
  return { type: 'list', ordered: false, start: null, spread: false, children: [item], data: { hasOwnMarks: true } }
}

/** Whether a paragraph has breaks that keep its lines from being read as items. */
function hasBreaks(paragraph: Paragraph): boolean {
  let has = false
  visit(paragraph, 'break', ({ data }, _, parent) => {
    has ||= parent === paragraph || !data?.isTag
  })
  return has
}

/** The blocks of a node. An empty paragraph is nothing in Markdown. */
function blocksIn(content: DeskNode[] = [], context: Context): BlockContent[] {
  return content.flatMap((node, index) => {
    const tree = treeOf(node, context)
    // A paragraph is read as a list where it begins with a bullet of its own.
    const isBulleted = !(context.isInItem && index === 0) && /^\s*[•▪◦‣·●○■□]\s+\S/u.test(wordsIn(node))
    if (tree?.type === 'paragraph' && isBulleted && !hasBreaks(tree)) return listOf(tree)
    if (tree?.type === 'list' && tree.data?.isAnnounced && content[index - 1]?.type !== 'paragraph') {
      tree.data.isAnnounced = false
    }
    return tree ?? []
  })
}

function treeOf(node: DeskNode, context: Context): BlockContent | undefined {
  const { type, attrs = {}, content = [] } = node
  switch (type) {
    case 'paragraph': {
      const children = phrasesOf(content)
      return children.length > 0 ? { type, children } : undefined
    }
    case 'heading': {
      const heading: Heading = { type, depth: levelOf(attrs.level), children: phrasesOf(content, true) }
      context.headings.set(heading, attrs)
      return heading
    }
    case 'blockquote':
      return { type, children: blocksIn(content, { ...context, isInItem: false }) }
    case 'inShort': {
      const children = blocksIn(content, context)
      return { type: 'mdxJsxFlowElement', name: 'InShort', attributes: [], children } satisfies MdxJsxFlowElement
    }
    case 'bulletList':
    case 'orderedList':
    case 'markedList': {
      const children = content.map((item) => itemOf(item, context))
      const ordered = type === 'orderedList'
      const hasOwnMarks = type === 'markedList' && !attrs.isDashed && !context.plainLists.has(node)
      return {
        type: 'list',
        ordered,
        start: ordered ? (attrs.start ?? 1) : null,
        spread: children.length > 1 && Boolean(attrs.isLoose),
        children,
        ...(hasOwnMarks && { data: { hasOwnMarks, isAnnounced: Boolean(attrs.isAnnounced) } }),
      }
    }
    case 'table': {
      const children = content.map(rowOf)
      const head = content[0]?.content?.slice(0, children[0]?.children.length) ?? []
      return { type, align: head.map((cell) => cell.attrs?.align ?? null), children }
    }
    default:
      throw new Unwritable(`A policy cannot have “${type}”. Undo what was done last.`)
  }
}

/** Blocks of which the second would be a part of the first, if no empty line stood between them. */
const goesOn =
  /^(?:(?:paragraph|list|blockquote|table) paragraph|(?:list|blockquote|table) table|blockquote blockquote)$/

/** Whether it begins with an item without words, or with a number other than 1, which an empty line keeps from being read as words of the line above. */
function needsSpace(node: Nodes): boolean {
  const [first] = 'children' in node ? node.children : []
  if (node.type === 'list' && (node.start ?? 1) !== 1) return true
  return first ? needsSpace(first) : node.type === 'listItem'
}

function itemOf({ attrs, content }: DeskNode, context: Context): ListItem {
  const children = blocksIn(content, { ...context, isInItem: true })
  const isParted = children.some((block, index) => {
    const above = children[index - 1]?.type
    const isLines = above !== 'paragraph' && block.type === 'list' && block.data?.hasOwnMarks
    return goesOn.test(`${above} ${isLines ? 'paragraph' : block.type}`) || (above === 'paragraph' && needsSpace(block))
  })
  const spread = isParted || (Boolean(attrs?.isLoose) && children.length > 1)
  return { type: 'listItem', spread, checked: null, children }
}

/** A row that was short stays as short as its words let it. */
function rowOf({ attrs, content = [] }: DeskNode): TableRow {
  const children = content.map((cell) => ({
    type: 'tableCell' as const,
    children: phrasesOf(linesIn(cell.content ?? []), true),
  }))
  const filled = children.findLastIndex((cell) => cell.children.length > 0) + 1
  return { type: 'tableRow', children: children.slice(0, Math.max(filled, attrs?.cells ?? children.length)) }
}
