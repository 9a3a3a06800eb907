import { alignAlike, type Pair, pairUp } from './align'
import { type Block, isExactly, partsOf, readBlocks } from './blocks'
import { stretches } from './diff'
import type { RedlineBlock } from './redline'
import { compareRegrouped, findRegrouped } from './regroup'
import { pairTables, type RowPair } from './table'
import { type Change, compareWords, runsOf } from './words'

/** How two parts are compared. */
interface Manner {
  /** Whether blocks of other pieces are removed and added whole. */
  isDivided?: boolean
  /** What a link leads to; links are the same where that is. */
  leadOf?: (href: string) => string
}

/** Compares two parts of texts, as the HTML that the compiler made of them. */
export function compareHtml(older: string, newer: string, { isDivided = false, leadOf }: Manner = {}): RedlineBlock[] {
  if (older === newer) return readBlocks(newer, leadOf).map((block) => whole(block, 'same'))
  return compareBlocks(readBlocks(older, leadOf), readBlocks(newer, leadOf), isDivided)
}

function compareBlocks(older: Block[], newer: Block[], isDivided: boolean): RedlineBlock[] {
  return stretches(older, newer).flatMap((part) =>
    part.isSame
      ? comparePairs(pairUp(part.older, part.newer), isDivided)
      : compareOther(part.older, part.newer, isDivided),
  )
}

/** Compares blocks that do not read the same: those that hold the same words in other pieces, and between them those most alike. */
function compareOther(older: Block[], newer: Block[], isDivided: boolean): RedlineBlock[] {
  const result: RedlineBlock[] = []
  let [from, to] = [0, 0]
  const compareUpTo = (i: number, j: number) => {
    result.push(...comparePairs(alignAlike(older.slice(from, i), newer.slice(to, j)), isDivided))
  }
  for (const group of isDivided ? [] : findRegrouped(older, newer)) {
    compareUpTo(group.older[0], group.newer[0])
    result.push(...compareRegrouped(older.slice(...group.older), newer.slice(...group.newer)))
    ;[from, to] = [group.older[1], group.newer[1]]
  }
  compareUpTo(older.length, newer.length)
  return result
}

function comparePairs(pairs: Pair[], isDivided: boolean): RedlineBlock[] {
  return pairs.flatMap(({ older, newer }) => {
    if (older && newer) return comparePair(older, newer, isDivided)
    if (older) return [whole(older, 'removed')]
    return newer ? [whole(newer, 'added')] : []
  })
}

function comparePair(older: Block, newer: Block, isDivided: boolean): RedlineBlock[] {
  if (isExactly(older, newer)) return [whole(newer, 'same')]
  const { tag } = newer
  if (tag === 'table') return [compareTable(older, newer, isDivided)]
  const number = { older: older.number, newer: newer.number }
  if (older.children.length > 0 || newer.children.length > 0) {
    return [
      { change: 'same', tag, number, runs: [], children: compareBlocks(partsOf(older), partsOf(newer), isDivided) },
    ]
  }
  const runs = compareWords(older.tokens, newer.tokens)
  if (!runs.some(({ change }) => change === 'same')) return [whole(older, 'removed'), whole(newer, 'added')]
  return [{ change: 'same', tag, number, runs, children: [] }]
}

function compareTable(older: Block, newer: Block, isDivided: boolean): RedlineBlock {
  const { head, body } = pairTables(older, newer)
  const has = (table: Block, tag: string) => table.children.some((part) => part.tag === tag)
  const part = (tag: string, rows: RowPair[]): RedlineBlock[] => {
    const change = changeOf(has(older, tag), has(newer, tag))
    return rows.length === 0 ? [] : [{ change, tag, runs: [], children: rows.map((row) => compareRow(row, isDivided)) }]
  }
  return { change: 'same', tag: 'table', runs: [], children: [...part('thead', head), ...part('tbody', body)] }
}

function compareRow({ older, newer, cells }: RowPair, isDivided: boolean): RedlineBlock {
  const change = changeOf(older !== undefined, newer !== undefined)
  const tag = cells.flatMap((cell) => (cell.newer ?? cell.older)?.tag ?? []).at(-1) ?? 'td'
  const children = cells.map((cell): RedlineBlock => {
    if (cell.older && cell.newer) return compareCell(cell.older, cell.newer, isDivided)
    if (cell.older) return whole(cell.older, 'removed')
    if (cell.newer) return whole(cell.newer, 'added')
    // Fills the place of a column that only the table without this row has.
    return { change: change === 'removed' ? 'added' : 'removed', tag, runs: [], children: [] }
  })
  return { change, tag: 'tr', runs: [], children }
}

function compareCell(older: Block, newer: Block, isDivided: boolean): RedlineBlock {
  const [pair, other] = comparePair(older, newer, isDivided)
  if (pair && !other) return pair
  return { change: 'same', tag: newer.tag, runs: compareWords(older.tokens, newer.tokens), children: [] }
}

function changeOf(isOlder: boolean, isNewer: boolean): Change {
  if (isOlder && isNewer) return 'same'
  return isOlder ? 'removed' : 'added'
}

function whole({ tag, number, tokens, children }: Block, change: Change): RedlineBlock {
  return {
    change,
    tag,
    number: { older: change === 'added' ? undefined : number, newer: change === 'removed' ? undefined : number },
    runs: runsOf(tokens, change),
    children: children.map((child) => whole(child, change)),
  }
}
