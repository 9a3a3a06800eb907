import { quoted, rename, unwrap, wordsOf } from './elements'

/** Makes tables of which each has a head, and cells that hold lines and lists alone. Rows for a table that is there need no head. */
export function flattenTables(body: HTMLElement, lost: string[], isForCells = false): void {
  toLines(body.querySelectorAll('table table'), lost, 'A table within a table stands as lines now.')
  for (const table of body.querySelectorAll('table')) {
    const caption = table.querySelector('caption')
    if (caption) table.before(rename(caption, 'p'))
    const [first, second] = table.rows
    if (!first || (!second && first.cells.length === 1)) {
      for (const part of table.querySelectorAll('tbody, thead, tfoot, tr, td, th, colgroup, col')) unwrap(part)
      unwrap(table)
      continue
    }
    if (!isForCells && !isHead(first))
      lost.push(`Each table has a head, which is its first row: ${quoted(wordsOf(first))}.`)
    partCells(table, lost)
    fixRows(table)
  }
}

/** Puts all rows into one body, of which the first is the head. */
function fixRows(table: HTMLTableElement): void {
  const body = table.ownerDocument.createElement('tbody')
  body.append(...table.rows)
  table.replaceChildren(body)
  for (const [index, row] of [...body.rows].entries()) for (const cell of [...row.cells]) fixCell(cell, index === 0)
}

/** Whether what is pasted is a table of several cells, and of at most so many columns. */
export function isTableWithin(body: HTMLElement, columns: number): boolean {
  const table = body.querySelector('table')
  const rows = [...(table?.rows ?? [])].map(({ cells }) => [...cells])
  const isAlone = table?.textContent.trim() === body.textContent.trim() && !table.caption
  const widths = rows.map((cells) => cells.reduce((width, { colSpan }) => width + colSpan, 0))
  return isAlone && rows.flat().length > 1 && Math.max(...widths) <= columns
}

/** Makes lines of tables, and says so of those that have more than one cell. */
function toLines(tables: NodeListOf<Element>, lost: string[], said: string): void {
  for (const inner of tables) {
    if (inner.querySelectorAll('td, th').length > 1) lost.push(said)
    for (const part of inner.querySelectorAll('tbody, thead, tfoot, tr, colgroup, col')) unwrap(part)
    for (const part of inner.querySelectorAll('td, th, caption')) rename(part, 'div')
    unwrap(inner)
  }
}

/** Whether a row is marked as the head of its table, or bold as one. */
function isHead(row: HTMLTableRowElement): boolean {
  const styled = [...row.querySelectorAll<HTMLElement>('[style]')]
  const isBold = styled.some(({ style }) => /bold|[6-9]00/.test(style.fontWeight))
  return isBold || row.closest('thead') !== null || row.querySelector('th, b, strong') !== null
}

/** A cell that spans others becomes one, with empty ones beside it. */
function partCells(table: HTMLTableElement, lost: string[]): void {
  const isMerged = table.querySelector('[colspan]:not([colspan="1"]), [rowspan]:not([rowspan="1"])') !== null
  if (isMerged) lost.push('Merged cells are parted: the words stand in the first cell, and the others are empty.')
  const rows = [...table.rows]
  rows.forEach((row, index) => {
    for (const cell of [...row.cells]) {
      const { colSpan, rowSpan, cellIndex } = cell
      cell.removeAttribute('colspan')
      cell.removeAttribute('rowspan')
      const [own, ...below] = rows.slice(index, index + rowSpan)
      if (own) addCells(own, cellIndex + 1, colSpan - 1)
      for (const other of below) addCells(other, cellIndex, colSpan)
    }
  })
  const width = Math.max(...rows.map((row) => row.cells.length))
  for (const row of rows) addCells(row, row.cells.length, width - row.cells.length)
  // Cells can span more columns than there are.
  const isBlank = ({ cells }: HTMLTableRowElement) =>
    cells.length > 1 && !/\S/.test(cells[cells.length - 1]?.textContent ?? '')
  while (isMerged && rows.every(isBlank)) for (const row of rows) row.deleteCell(-1)
}

/** Adds so many empty cells at a place in a row, or at its end. */
function addCells(row: HTMLTableRowElement, place: number, count: number): void {
  for (let added = 0; added < count; added++) row.insertCell(Math.min(place, row.cells.length))
}

function fixCell(cell: HTMLTableCellElement, isHead: boolean): void {
  const align = /^(?:center|right|left)$/.exec(cell.style.textAlign || cell.getAttribute('align') || '')?.[0] ?? ''
  // A head is bold as it is.
  if (isHead) for (const mark of cell.querySelectorAll('b, strong')) unwrap(mark)
  if (isHead) for (const one of cell.querySelectorAll<HTMLElement>('[style]')) one.style.fontWeight = ''
  unwrapLines(cell)
  const plain = rename(cell, isHead ? 'th' : 'td')
  if (align === 'center' || align === 'right') plain.setAttribute('align', align)
}

/** Makes lines of all blocks but lists, for a cell. */
export function flattenBlocks(body: HTMLElement, lost: string[]): void {
  const hint = 'to paste it over cells, copy it alone, and begin where there are as many columns.'
  toLines(body.querySelectorAll('table'), lost, `A table stands as lines within a cell: ${hint}`)
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  if (headings.length > 0)
    lost.push(
      `Within a table, headings are words: ${headings.map(({ textContent }) => quoted(textContent)).join(', ')}.`,
    )
  for (const line of headings) rename(line, 'p')
  unwrapLines(body)
}

/** Makes lines of what a cell cannot hold: quotes, the short version, lists with marks of their own. */
function unwrapLines(within: HTMLElement): void {
  for (const part of within.querySelectorAll('section, blockquote, ul.marked')) unwrap(part)
  for (const line of within.querySelectorAll(':not(ul, ol) > li')) rename(line, 'div')
}
