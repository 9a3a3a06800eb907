import type { Link, Nodes, Root, Table, TableRow } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'

/** A node of a tree, with the one in which it stands. */
export interface Placed {
  node: Nodes
  parent: Nodes | undefined
}

/** The nodes of a tree, in reading order. Every rule looks at all of them. */
export const nodesIn = once((tree: Root): Placed[] => {
  const nodes: Placed[] = []
  visit(tree, (node, _index, parent) => {
    nodes.push({ node, parent })
  })
  return nodes
})

/** The links of a tree, in reading order. */
export function linksIn(tree: Root): Link[] {
  return nodesIn(tree).flatMap(({ node }) => (node.type === 'link' ? node : []))
}

/** Where in its file a node starts and ends. */
export function spanOf({ position }: Pick<Nodes, 'position'>): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

/** A node as it is written; empty for one that was only found in the words, as an address can be. */
export function sourceOf(node: Nodes, source: string): string {
  const { start, end } = spanOf(node)
  return source.slice(start, end)
}

/** Whether a row of a table has nothing in any cell. */
export function isBlankRow(row: TableRow, source: string): boolean {
  return /^(?:[|\s]|<br \/>)*$/.test(sourceOf(row, source))
}

/** Whether a table has nothing in any row below its first. */
export function isEmptyTable({ children }: Table, source: string): boolean {
  return children.slice(1).every((row) => isBlankRow(row, source))
}

/** Where a text begins, below its fields. */
export function startOf(tree: Root): Point | undefined {
  return tree.children.find(({ type }) => type !== 'yaml')?.position?.start
}

/** A function that looks once for what belongs to an object, and knows it for as long as the object is there. */
export function once<Given extends object, More extends unknown[], Found>(
  find: (given: Given, ...more: More) => Found,
): (given: Given, ...more: More) => Found {
  const known = new WeakMap<Given, { found: Found }>()
  return (given, ...more) => {
    const own = known.get(given) ?? { found: find(given, ...more) }
    known.set(given, own)
    return own.found
  }
}
