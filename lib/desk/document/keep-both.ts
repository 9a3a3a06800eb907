import type { Nodes, RootContent } from 'mdast'
import { diffByKey } from '../../redline/diff'
import type { DeskNode } from './document'
import { toDocument } from './to-document'
import { toTree } from './to-tree'

/** Blocks with what each of two texts that began from one changed or removed in them. What the two share stands once, also within lists and tables, and what both changed follows one another, mine first. */
export function keepBoth(began: DeskNode[], mine: DeskNode[], theirs: DeskNode[]): DeskNode[] {
  const nodesOf = (content: DeskNode[]) => toTree({ type: 'doc', content }).children
  const [own, others] = [nodesOf(mine), nodesOf(theirs)]
  const keys = { was: keysIn(nodesOf(began)), own: keysIn(own), others: keysIn(others) }
  return toDocument({ type: 'root', children: together(own, others, keys) as RootContent[] }).content
}

/** What stands in the three texts, at any depth: what one moved is not removed. */
type Keys = Record<'was' | 'own' | 'others', ReadonlySet<string>>

function together(mine: Nodes[], theirs: Nodes[], keys: Keys): Nodes[] {
  const keyed = (nodes: Nodes[]) =>
    nodes.map((node) => {
      const exact = keyOf(node)
      return { node, exact, key: keys.own.has(exact) && keys.others.has(exact) ? exact : kindOf(node) }
    })
  const parts = diffByKey(keyed(mine), keyed(theirs)) ?? []
  const onlyMine = new Set(parts.flatMap(({ isSame, older }) => (isSame ? [] : older.map(({ exact }) => exact))))
  return parts.flatMap(({ isSame, older, newer }) => {
    if (!isSame) {
      const kept = older.filter(({ exact }) => !keys.was.has(exact) || keys.others.has(exact))
      // What was moved stands where mine has it.
      const added = newer.filter(({ exact }) => !onlyMine.has(exact) && (!keys.was.has(exact) || keys.own.has(exact)))
      return [...kept, ...added].map(({ node }) => node)
    }
    return older.flatMap(({ node, exact }, index) => {
      const other = newer[index]
      if (!other || other.exact === exact) return node
      const children = together(childrenOf(node), childrenOf(other.node), keys)
      return children.length > 0 ? ({ ...node, children } as Nodes) : []
    })
  })
}

function keysIn(nodes: Nodes[]): Set<string> {
  return new Set(nodes.flatMap((node) => [keyOf(node), ...keysIn(childrenOf(node))]))
}

/** Equal for the lists, tables and the like of two texts whose parts can stand in one, and for what is the same. */
function kindOf(node: Nodes): string {
  switch (node.type) {
    case 'list':
      return `list ${node.ordered}`
    case 'listItem':
    case 'table':
      return node.children[0] ? `${node.type} ${keyOf(node.children[0])}` : keyOf(node)
    case 'blockquote':
    case 'mdxJsxFlowElement':
      return node.type
    default:
      return keyOf(node)
  }
}

function keyOf(node: Nodes): string {
  return JSON.stringify(node, (key, value) => (['position', 'data', 'spread'].includes(key) ? undefined : value))
}

function childrenOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children : []
}
