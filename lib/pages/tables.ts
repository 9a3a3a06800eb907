import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { isElement, seenWords } from '../source/elements'

/** With as many columns, a table does not fit on paper. */
const wide = 6

/**
 * Sets each table of a text in a region that is named by its columns, or else `unnamed`, and can be scrolled by keyboard where a screen is too narrow.
 * The cells of one that is too wide for paper carry the names of their columns.
 */
export function frameTables(html: string, unnamed: string): string {
  if (!html.includes('<table')) return html
  const tree = fromHtml(html, { fragment: true })
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || !parent || index === undefined) return
    const columns = namesOf(table)
    if (columns.length >= wide) {
      table.properties.className = ['wide']
      label(table, columns)
    }
    const ariaLabel = columns.filter((name) => name !== '').join(', ') || unnamed
    parent.children[index] = h('section', { tabIndex: 0, ariaLabel }, table)
    return index + 1
  })
  return toHtml(tree)
}

function namesOf(table: Element): string[] {
  const [first] = rowsOf(table)
  return (first ? elementsIn(first) : []).map((cell) => (isHead(table) ? seenWords(cell) : ''))
}

function isHead({ children }: Element): boolean {
  return children.some((child) => isElement(child, /^thead$/))
}

function label(table: Element, columns: string[]): void {
  for (const row of rowsOf(table)) {
    elementsIn(row).forEach((cell, index) => {
      if (cell.tagName === 'td') cell.properties.dataLabel = columns[index] || undefined
    })
  }
}

function rowsOf(table: Element | Root): Element[] {
  return elementsIn(table).flatMap(elementsIn)
}

function elementsIn({ children }: Element | Root): Element[] {
  return children.flatMap((child) => (isElement(child) ? child : []))
}
