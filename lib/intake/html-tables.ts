import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { elementsIn, isElement } from '../source/elements'
import { heads, seenLine } from '../source/seen-text'

const lists = /^[ou]l$/

/** Tables as Markdown has them, without captions and headings. */
export function readTables(main: Root, notes: string[]): void {
  const note = (what: string, one: Element) => notes.push(`${what} (“${seenLine(one).slice(0, 40)}…”)`)
  for (const table of elementsIn(main, 'table')) {
    const caption = table.children.find((child) => isElement(child, /^caption$/))
    if (!caption) continue
    const rest = { ...table, children: table.children.filter((child) => child !== caption) }
    Object.assign(table, h('div', [h('p', caption.children), rest]))
  }
  for (const table of elementsIn(main, 'table')) {
    const inner = elementsIn(table, 'table')
    const hasHeads = elementsIn(table, 'th').length > inner.flatMap((one) => elementsIn(one, 'th')).length
    for (const one of hasHeads ? inner : []) {
      note('A table in a cell stands in lines', one)
      layOut(one)
    }
    if (isLayout(table)) layOut(table)
    else readCells(table, note)
  }
}

/** Whether a table only lays a page out: it holds headings, and has no heads; or it holds tables, or is one column. */
function isLayout(table: Element): boolean {
  const cells = elementsIn(table, /^t[hd]$/)
  const hasOnlyHeadings = elementsIn(table, heads).length > 0 && cells.every(({ tagName }) => tagName === 'td')
  return hasOnlyHeadings || elementsIn(table, 'table').length > 0 || cells.length === elementsIn(table, 'tr').length
}

function readCells(table: Element, note: (what: string, one: Element) => void): void {
  const cells = elementsIn(table, /^t[hd]$/)
  for (const heading of elementsIn(table, heads)) Object.assign(heading, h('p', [h('strong', heading.children)]))
  const deep = cells.flatMap((cell) => elementsIn(cell, lists)).filter((list) => elementsIn(list, lists).length > 0)
  for (const list of deep) note('Lists within one another in a cell are one now', list)
  const { hasSpans, isTooWide } = spansOf(elementsIn(table, 'tr'))
  if (hasSpans) note('Merged cells of a table were split', table)
  for (const { properties } of isTooWide ? cells : [])
    Object.assign(properties, { colSpan: undefined, rowSpan: undefined })
}

function layOut(table: Element): void {
  for (const one of [table, ...elementsIn(table, /^(?:table|t(?:body|head|foot|r|d|h))$/)]) one.tagName = 'div'
}

/** Makes tables of what is one by its roles, where all of its words stand in cells. */
export function readRoles(page: Root): void {
  const kind = /^(?:table|grid)$/
  const withRole = (node: Element | Root, role: RegExp) =>
    elementsIn(node).filter(({ properties }) => role.test(String(properties.role)))
  for (const table of withRole(page, kind)) {
    if (table.tagName === 'table' || withRole(table, kind).length > 0) continue
    const rows = withRole(table, /^row$/).map((row) => withRole(row, /^(?:(?:grid)?cell|(?:column|row)header)$/))
    if (textOf(table).replaceAll(/\s/g, '') !== rows.flat().map(textOf).join('').replaceAll(/\s/g, '')) continue
    for (const cell of rows.flat()) {
      const { role, ariaColSpan: colSpan, ariaRowSpan: rowSpan } = cell.properties
      Object.assign(cell.properties, { colSpan, rowSpan })
      cell.tagName = /header$/.test(String(role)) ? 'th' : 'td'
    }
    Object.assign(table, { tagName: 'table', children: rows.map((cells) => h('tr', cells)) })
  }
}

/** Whether cells of a table take more than one place, and the rows more, with those that cells above them take, than any that a person reads. Cells that take all rows below them say how many that are then. */
function spansOf(rows: Element[]): { hasSpans: boolean; isTooWide: boolean } {
  let hasSpans = false
  const widths = rows.map(() => 0)
  for (const [index, row] of rows.entries()) {
    for (const { properties } of row.children.filter((child) => isElement(child, /^t[hd]$/))) {
      if (properties.rowSpan === 0) properties.rowSpan = rows.length - index
      const [across, down] = [Number(properties.colSpan) || 1, Number(properties.rowSpan) || 1]
      hasSpans ||= across > 1 || down > 1
      for (let at = index; at < Math.min(index + down, rows.length); at++) widths[at] = (widths[at] ?? 0) + across
    }
  }
  return { hasSpans, isTooWide: widths.some((width) => width > 100) }
}
