import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** A node of a tree, with the one in which it stands. */
export interface Placed {
  node: Nodes
  parent: Nodes | undefined
}

// Every rule looks at all nodes.
const known = new WeakMap<Root, Placed[]>()

/** The nodes of a tree, in reading order. */
export function nodesIn(tree: Root): Placed[] {
  const nodes = known.get(tree) ?? readNodes(tree)
  known.set(tree, nodes)
  return nodes
}

function readNodes(tree: Root): Placed[] {
  const nodes: Placed[] = []
  visit(tree, (node, _index, parent) => {
    nodes.push({ node, parent })
  })
  return nodes
}
