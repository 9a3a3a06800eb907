import type { Block } from './blocks'
import { zip } from './diff'

/** A block and what became of it; one side is absent when it was added or removed. */
export type Pair = { older: Block; newer?: Block } | { older?: Block; newer: Block }

/** Two leaves that share less than this part of their words are two blocks, not one that changed. */
const leastOfLeaves = 0.5
/** Lists and tables are the same for longer: what comes and goes in them are their items and rows. */
const leastOfContainers = 0.25

/** Beyond this many possible pairs, blocks are not paired at all: time and memory grow with these. */
const mostPairs = 1_000_000

/** Pairs lists of one length, each block with its like. */
export function pairUp(older: Block[], newer: Block[]): Pair[] {
  return zip(older, newer).map(([one, other]) => ({ older: one, newer: other }))
}

/** Finds the pairing in order that keeps the most, by dynamic programming. `worth` is what a pair keeps, 0 for two that are no pair. */
export function alignAlike(older: Block[], newer: Block[], worth = worthOf): Pair[] {
  if (older.length * newer.length > mostPairs) {
    return [...older.map((block) => ({ older: block })), ...newer.map((block) => ({ newer: block }))]
  }
  const bags = newer.map((block) => bagOf([block]))
  const alike = older.map((block) => {
    const bag = bagOf([block])
    return newer.map((other, j) => worth(block, other, share(bag, bags[j] ?? [])))
  })
  return bestPairs(older, newer, alike)
}

/** The pairing in order whose sum of `alike[i][j]` is the largest; 0 is for two that are no pair. */
function bestPairs(older: Block[], newer: Block[], alike: number[][]): Pair[] {
  const gains = gainsOf(alike, newer.length)
  const gain = (i: number, j: number) => gains[i]?.[j] ?? 0
  const match = (i: number, j: number) => alike[i]?.[j] ?? 0
  const pairs: Pair[] = []
  let i = 0
  let j = 0
  for (;;) {
    const [block, other] = [older[i], newer[j]]
    if (block && other && match(i, j) > 0 && gain(i, j) === match(i, j) + gain(i + 1, j + 1)) {
      pairs.push({ older: block, newer: other })
      i++
      j++
    } else if (block && (!other || gain(i, j) === gain(i + 1, j))) {
      pairs.push({ older: block })
      i++
    } else if (other) {
      pairs.push({ newer: other })
      j++
    } else return pairs
  }
}

/** By i and j: the most that pairing the older blocks from i and the newer ones from j on can keep. */
function gainsOf(alike: number[][], width: number): Float64Array[] {
  const gains = [new Float64Array(width + 1)]
  for (const row of alike.toReversed()) {
    const after = gains.at(-1)
    const best = new Float64Array(width + 1)
    for (let j = width - 1; j >= 0; j--) {
      const match = row[j] ?? 0
      const paired = match > 0 ? match + (after?.[j + 1] ?? 0) : 0
      best[j] = Math.max(paired, after?.[j] ?? 0, best[j + 1] ?? 0)
    }
    gains.push(best)
  }
  return gains.reverse()
}

function worthOf(block: Block, other: Block, shared: number): number {
  if (other.tag !== block.tag) return 0
  return shared >= (block.children.length > 0 ? leastOfContainers : leastOfLeaves) ? shared : 0
}

/** The words of blocks, in alphabetical order. */
export function bagOf(blocks: Block[]): string[] {
  return wordsOf(blocks).sort()
}

function wordsOf(blocks: Block[]): string[] {
  return blocks.flatMap(({ tokens, children }) => [
    ...tokens.flatMap(({ isWord, text }) => (isWord ? [text] : [])),
    ...wordsOf(children),
  ])
}

/** Which part of their words two lists share, from 0 to 1: twice the common ones over all. Both are in alphabetical order. */
export function share(a: string[], b: string[]): number {
  if (a.length + b.length === 0) return 0
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = '', right = ''] = [a[i], b[j]]
    if (left === right) common++
    if (left <= right) i++
    if (right <= left) j++
  }
  return (2 * common) / (a.length + b.length)
}
