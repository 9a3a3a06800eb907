import type { Root } from 'hast'
import { h } from 'hastscript'
import { elementsIn, isElement } from '../source/elements'
import { heads, seenLine } from './seen-text'

const lists = /^[ou]l$/

/** Tables as Markdown has them, without captions and headings. Those without heads that hold headings only lay a page out. */
export function readTables(main: Root, notes: string[]): void {
  for (const table of elementsIn(main, 'table')) {
    const caption = table.children.find((child) => isElement(child, /^caption$/))
    if (caption) {
      const rest = { ...table, children: table.children.filter((child) => child !== caption) }
      Object.assign(table, h('div', [h('p', caption.children), rest]))
      continue
    }
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
    if (cells.some(({ properties: { rowSpan, colSpan } }) => Number(rowSpan ?? 1) > 1 || Number(colSpan ?? 1) > 1))
      notes.push(`Merged cells of a table were split (“${seenLine(table).slice(0, 40)}…”)`)
    // No table that a person reads is wider, whatever its cells say.
    for (const { properties } of cells) if (Number(properties.colSpan) > 100) delete properties.colSpan
  }
}
