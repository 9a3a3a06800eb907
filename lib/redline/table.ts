import { alignAlike, bagOf, type Pair, pairUp, share } from './align'
import { type Block, leaf } from './blocks'
import { stretches } from './diff'

/** A row of two tables, cell by cell in the order of their columns; a cell is absent where the table has no such column or no such row. */
export interface RowPair {
  older?: Block
  newer?: Block
  cells: { older?: Block; newer?: Block }[]
}

/** Pairs the rows and columns of two tables: columns by their heads, then by what stands in them; rows by their first cells, then by what stands in them. */
export function pairTables(older: Block, newer: Block): { head: RowPair[]; body: RowPair[] } {
  const columns = pairColumns(older, newer)
  const inColumns = (pair: Pair) => ({ ...pair, cells: columns.map((column) => cellsOf(pair, column)) })
  // A table has one head at most.
  const [[left], [right]] = [rowsOf(older, 'thead'), rowsOf(newer, 'thead')]
  const head = left || right ? [{ older: left, newer: right } as Pair] : []
  const body = pairRows(rowsOf(older, 'tbody'), rowsOf(newer, 'tbody'), columns)
  return { head: head.map(inColumns), body: body.map(inColumns) }
}

/** The places of a column in two tables. */
interface Column {
  older?: number
  newer?: number
}

function rowsOf({ children }: Block, tag: string): Block[] {
  return children.filter((part) => part.tag === tag).flatMap((part) => part.children)
}

function pairColumns(older: Block, newer: Block): Column[] {
  const [from, to] = [columnsOf(older), columnsOf(newer)]
  const byHeads = stretches(from, to).flatMap(({ isSame, older: left, newer: right }): Pair[] => {
    if (isSame || (from.length === to.length && left.length === right.length)) return pairUp(left, right)
    return alignAlike(left, right, (_, __, shared) => (shared >= leastOfColumns ? shared : 0))
  })
  // A head may have moved over another column alone.
  const inPlace = from.length === to.length ? pairUp(from, to) : []
  const pairs = sharedBy(inPlace) > sharedBy(byHeads) ? inPlace : byHeads
  return pairs.map((pair) => ({
    older: pair.older && from.indexOf(pair.older),
    newer: pair.newer && to.indexOf(pair.newer),
  }))
}

const leastOfColumns = 0.3

/** How many columns' worth of words pairs share. */
function sharedBy(pairs: Pair[]): number {
  return pairs.reduce((sum, { older, newer }) => sum + (older && newer ? share(bagOf([older]), bagOf([newer])) : 0), 0)
}

/** Each column as a block with the key of its head, and all words that stand in it. */
function columnsOf(table: Block): Block[] {
  const [heads, rows] = [rowsOf(table, 'thead'), rowsOf(table, 'tbody')]
  const count = Math.max(...[...heads, ...rows].map(({ children }) => children.length))
  return Array.from({ length: count }, (_, index) => ({
    ...leaf('td', []),
    key: heads.map(({ children }) => children[index]?.key ?? '').join(),
    children: [...heads, ...rows].flatMap(({ children }) => children[index] ?? []),
  }))
}

function pairRows(older: Block[], newer: Block[], columns: Column[]): Pair[] {
  const common = columns.filter((column) => column.older !== undefined && column.newer !== undefined)
  const [from, to] = [
    older.map((row) => reduced(row, common, 'older')),
    newer.map((row) => reduced(row, common, 'newer')),
  ]
  const worth = (a: Block, b: Block, shared: number) => {
    const [key] = a.children
    if (key && key.tokens.length > 0 && key.key === b.children[0]?.key) return 1 + shared
    return shared >= leastOfRows ? shared : 0
  }
  return stretches(from, to)
    .flatMap((part) => (part.isSame ? pairUp(part.older, part.newer) : alignAlike(part.older, part.newer, worth)))
    .map((pair) => ({
      older: pair.older && older[from.indexOf(pair.older)],
      newer: pair.newer && newer[to.indexOf(pair.newer)],
    })) as Pair[]
}

const leastOfRows = 0.5

/** A row with the cells of some columns alone. */
function reduced(row: Block, columns: Column[], side: keyof Column): Block {
  const children = columns.flatMap((column) => row.children[column[side] ?? -1] ?? [])
  return { ...row, children, key: children.map(({ key }) => key).join('') }
}

function cellsOf({ older, newer }: Pair, column: Column): RowPair['cells'][number] {
  return {
    older: column.older === undefined ? undefined : older?.children[column.older],
    newer: column.newer === undefined ? undefined : newer?.children[column.newer],
  }
}
