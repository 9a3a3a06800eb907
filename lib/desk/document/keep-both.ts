import type { Nodes, RootContent } from 'mdast'
import { diffByKey } from '../../redline/diff'
import type { DeskNode } from './document'
import { toDocument } from './to-document'
import { toTree } from './to-tree'

/** Blocks with what each of two texts that began from one changed or removed in them. What the two share stands once, also within lists and tables, and what both changed follows one another, mine first. */
export function keepBoth(began: DeskNode[], mine: DeskNode[], theirs: DeskNode[]): DeskNode[] {
  const [was, own, other] = [began, mine, theirs].map((content) => toTree({ type: 'doc', content }).children)
  return toDocument({ type: 'root', children: together(was, own, other) as RootContent[] }).content
}

function together(began: Nodes[] = [], mine: Nodes[] = [], theirs: Nodes[] = []): Nodes[] {
  const [was, own, other] = [began, mine, theirs].map((nodes) => new Set(nodes.map(keyOf)))
  const keyed = (nodes: Nodes[]) =>
    nodes.map((node) => {
      const exact = keyOf(node)
      return { node, exact, key: own?.has(exact) && other?.has(exact) ? exact : kindOf(node) }
    })
  const parts = diffByKey(keyed(mine), keyed(theirs)) ?? []
  const onlyMine = new Set(parts.flatMap(({ isSame, older }) => (isSame ? [] : older.map(({ exact }) => exact))))
  return parts.flatMap(({ isSame, older, newer }) => {
    if (!isSame) {
      const kept = older.filter(({ exact }) => !was?.has(exact) || other?.has(exact))
      // What was moved stands where mine has it.
      const added = newer.filter(({ exact }) => !onlyMine.has(exact) && (!was?.has(exact) || own?.has(exact)))
      return [...kept, ...added].map(({ node }) => node)
    }
    return older.flatMap(({ node, key }, index) => {
      const others = newer[index]
      if (!others || others.exact === keyOf(node)) return node
      const former = began.filter((one) => kindOf(one) === key).flatMap(childrenOf)
      const children = together(former, childrenOf(node), childrenOf(others.node))
      return children.length > 0 ? ({ ...node, children } as Nodes) : []
    })
  })
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
