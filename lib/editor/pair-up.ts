import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { align } from '../redline/align'
import { type Block, readWords } from '../redline/blocks'
import type { KeyOf } from './projection'

/** A former node and what became of it; one side is absent when it was added or removed. */
export type Pair<Node> = [older: Node | undefined, newer: Node | undefined]

/** Pairs former nodes with newer ones, in order: those that are equal, those most alike, and those of one type in the same place. */
export function pairUp<Node extends Nodes>(older: Node[], newer: Node[], keyOf: KeyOf): Pair<Node>[] {
  const same = (i: number, j: number) => {
    const [a, b] = [older.at(i), newer.at(j)]
    return a !== undefined && b !== undefined && keyOf(a) === keyOf(b)
  }
  const shortest = Math.min(older.length, newer.length)
  let start = 0
  while (start < shortest && same(start, start)) start++
  let end = 0
  while (end < shortest - start && same(-1 - end, -1 - end)) end++
  return [
    ...zip(older.slice(0, start), newer.slice(0, start)),
    ...alignNodes(older.slice(start, older.length - end), newer.slice(start, newer.length - end), keyOf),
    ...zip(older.slice(older.length - end), newer.slice(newer.length - end)),
  ]
}

function zip<Node>(older: Node[], newer: Node[]): Pair<Node>[] {
  return older.map((node, index) => [node, newer[index]])
}

function alignNodes<Node extends Nodes>(older: Node[], newer: Node[], keyOf: KeyOf): Pair<Node>[] {
  const nodes = new Map<Block | undefined, Node>()
  const blocksOf = (all: Node[]) =>
    all.map((node) => {
      const block = blockOf(node, keyOf)
      nodes.set(block, node)
      return block
    })
  const pairs: Pair<Node>[] = []
  let gap: Pair<Node>[] = []
  const close = () => {
    const [left, right] = [gap.flatMap(([node]) => node ?? []), gap.flatMap(([, node]) => node ?? [])]
    const isInPlace = left.length === right.length && left.every(({ type }, index) => type === right[index]?.type)
    pairs.push(...(isInPlace ? zip(left, right) : gap))
    gap = []
  }
  for (const pair of align(blocksOf(older), blocksOf(newer))) {
    const found: Pair<Node> = [nodes.get(pair.older), nodes.get(pair.newer)]
    if (found[0] && found[1]) {
      close()
      pairs.push(found)
    } else gap.push(found)
  }
  close()
  return pairs
}

function blockOf(node: Nodes, keyOf: KeyOf): Block {
  const isLeaf = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
  return {
    tag: node.type === 'list' && node.ordered ? 'ordered list' : node.type,
    key: keyOf(node),
    tokens: isLeaf || !('children' in node) ? readWords(textOf(node)) : [],
    children: isLeaf || !('children' in node) ? [] : node.children.map((child) => blockOf(child, keyOf)),
  }
}
