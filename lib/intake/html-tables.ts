import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { elementsIn, isElement } from '../source/elements'
import { heads, seenLine } from '../source/seen-text'

const lists = /^[ou]l$/

/** Tables as Markdown has them, without captions and headings. Those without heads that hold headings only lay a page out. */
export function readTables(main: Root, notes: string[]): void {
  for (const table of elementsIn(main, 'table')) {
    const caption = table.children.find((child) => isElement(child, /^caption$/))
    if (!caption) continue
    const rest = { ...table, children: table.children.filter((child) => child !== caption) }
    Object.assign(table, h('div', [h('p', caption.children), rest]))
  }
  for (const table of elementsIn(main, 'table')) {
    const [cells, headings] = [elementsIn(table, /^t[hd]$/), elementsIn(table, heads)]
    const isLaidOut = headings.length > 0 && cells.every(({ tagName }) => tagName === 'td')
    if (isLaidOut || elementsIn(table, 'table').length > 0 || cells.length === elementsIn(table, 'tr').length) {
      for (const one of [table, ...elementsIn(table, /^(?:table|t(?:body|head|foot|r|d|h))$/)]) one.tagName = 'div'
      continue
    }
    for (const heading of headings) Object.assign(heading, h('p', [h('strong', heading.children)]))
    const deep = cells.flatMap((cell) => elementsIn(cell, lists)).filter((list) => elementsIn(list, lists).length > 0)
    notes.push(
      ...deep.map((list) => `Lists within one another in a cell are one now (“${seenLine(list).slice(0, 40)}…”)`),
    )
    const rows = elementsIn(table, 'tr')
    if (hasSpans(rows)) notes.push(`Merged cells of a table were split (“${seenLine(table).slice(0, 40)}…”)`)
    if (isTooWide(rows))
      for (const { properties } of cells) Object.assign(properties, { colSpan: undefined, rowSpan: undefined })
  }
}

/** Makes tables of what is one by its roles, where all of its words stand in cells. */
export function readRoles(page: Root): void {
  const withRole = (node: Element | Root, role: RegExp) =>
    elementsIn(node).filter(({ properties }) => role.test(String(properties.role)))
  for (const table of withRole(page, /^(?:table|grid)$/).filter(({ tagName }) => tagName !== 'table')) {
    const rows = withRole(table, /^row$/).map((row) => withRole(row, /^(?:(?:grid)?cell|(?:column|row)header)$/))
    if (textOf(table).replaceAll(/\s/g, '') !== rows.flat().map(textOf).join('').replaceAll(/\s/g, '')) continue
    for (const cell of rows.flat()) cell.tagName = /header$/.test(String(cell.properties.role)) ? 'th' : 'td'
    Object.assign(table, { tagName: 'table', children: rows.map((cells) => h('tr', cells)) })
  }
}

/** Whether cells of a table take more than one place. Those that take all rows below them say how many that are then. */
function hasSpans(rows: Element[]): boolean {
  let found = false
  for (const [index, row] of rows.entries()) {
    for (const { properties } of cellsOf(row)) {
      if (properties.rowSpan === 0) properties.rowSpan = rows.length - index
      found ||= Number(properties.rowSpan) > 1 || Number(properties.colSpan) > 1
    }
  }
  return found
}

/** Whether a row of a table has more places, with those that cells above it take, than any that a person reads. */
function isTooWide(rows: Element[]): boolean {
  const widths = rows.map(() => 0)
  for (const [index, row] of rows.entries()) {
    for (const { properties } of cellsOf(row)) {
      const end = index + (Number(properties.rowSpan) || 1)
      for (let at = index; at < Math.min(end, rows.length); at++)
        widths[at] = (widths[at] ?? 0) + (Number(properties.colSpan) || 1)
    }
  }
  return widths.some((width) => width > 100)
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child) => isElement(child, /^t[hd]$/))
}
