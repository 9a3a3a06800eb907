import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { elementsIn, isElement } from '../source/elements'
import { divided, linesOf } from '../source/html-to-markdown'
import { heads, seenText } from './seen-text'

/** Tables as Markdown has them: one cell at each place, with lines in it. Those without heads that hold headings only lay a page out. */
export function readTables(main: Root, notes: string[]): void {
  for (const table of elementsIn(main, 'table')) {
    const caption = table.children.find((child) => isElement(child, /^caption$/))
    if (caption) {
      const rest = { ...table, children: table.children.filter((child) => child !== caption) }
      Object.assign(table, h('div', [h('p', caption.children), rest]))
      continue
    }
    const inner = elementsIn(table)
    const rows = elementsIn(table, 'tr')
    const cells = inner.filter(({ tagName }) => /^t[hd]$/.test(tagName))
    const headings = inner.filter(({ tagName }) => heads.test(tagName))
    const hasHead = cells.some(({ tagName }) => tagName === 'th')
    const isLaidOut = headings.length > 0 && !hasHead
    if (isLaidOut || inner.some(({ tagName }) => tagName === 'table') || cells.length === rows.length) {
      for (const one of [table, ...inner])
        if (/^(?:table|t(?:body|head|foot|r|d|h))$/.test(one.tagName)) one.tagName = 'div'
      continue
    }
    for (const heading of headings) Object.assign(heading, h('p', [h('strong', heading.children)]))
    if (splitCells(rows))
      notes.push(
        `Merged cells of a table were split (“${seenText(table).trim().replaceAll(/\s+/g, ' ').slice(0, 40)}…”)`,
      )
    for (const cell of rows.flatMap(({ children }) => children)) {
      if (cell.type !== 'element') continue
      const lines = linesOf(cell.children)
      cell.children = lines ? divided(lines) : [{ type: 'text', value: seenText(cell).replaceAll(/\s+/g, ' ').trim() }]
      if (!lines)
        notes.push(`A list within a list in a cell stands in one line (“${textOf(cell).trim().slice(0, 40)}…”)`)
    }
  }
}

/** No table that a person reads is wider, whatever its cells say. */
const mostColumns = 100

/** Splits cells that span others, whose words stand in the first place. Returns whether there were any. */
function splitCells(rows: Element[]): boolean {
  let isSplit = false
  /** For each column, how many rows below are taken. */
  const taken: number[] = []
  for (const row of rows) {
    const own = row.children.filter((child) => isElement(child))
    const cells: ElementContent[] = []
    while (own.length > 0 || taken.slice(cells.length).some((count) => count > 0)) {
      const column = cells.length
      if ((taken[column] ?? 0) > 0) {
        taken[column] = (taken[column] ?? 0) - 1
        cells.push(h('td'))
        continue
      }
      const cell = own.shift()
      if (!cell) {
        cells.push(h('td'))
        continue
      }
      const { colSpan, rowSpan, ...properties } = cell.properties
      const [columns, lines] = [Number(colSpan ?? 1) || 1, rowSpan === 0 ? rows.length : Number(rowSpan ?? 1) || 1]
      if (columns > 1 || lines > 1) isSplit = true
      for (let index = 0; index < columns && (index === 0 || column + index < mostColumns); index++) {
        taken[column + index] = lines - 1
        cells.push(index === 0 ? { ...cell, properties } : h(cell.tagName))
      }
    }
    row.children = cells
  }
  return isSplit
}
