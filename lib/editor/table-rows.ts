import type { Table, TableRow } from 'mdast'

/** How many cells the longest row of a table has. */
export function widthOf({ children }: Pick<Table, 'children'>): number {
  return Math.max(...children.map((row) => row.children.length))
}

/** A row without the empty cells with which the editor has filled it up. */
export function trim(row: TableRow, older: TableRow | undefined): TableRow {
  const last = row.children.findLastIndex((cell) => cell.children.length > 0)
  return { ...row, children: row.children.slice(0, Math.max(last + 1, older?.children.length ?? row.children.length)) }
}

/** A row with empty cells up to a number of columns. */
export function pad(row: TableRow, columns: number): TableRow {
  const missing = Math.max(0, columns - row.children.length)
  return { ...row, children: [...row.children, ...Array.from({ length: missing }, () => emptyCell())] }
}

function emptyCell(): TableRow['children'][number] {
  return { type: 'tableCell', children: [] }
}
