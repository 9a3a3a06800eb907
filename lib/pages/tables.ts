import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { elementsIn, seenWords } from '../source/elements'

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
    const rows = elementsIn(table, 'tr').map((row) => elementsIn(row, /^t[hd]$/))
    const isNamed = elementsIn(table, 'thead').length > 0
    const columns = (rows[0] ?? []).map((cell) => (isNamed ? seenWords(cell) : ''))
    if (columns.length >= wide) {
      table.properties.className = ['wide']
      for (const row of rows) label(row, columns)
    }
    const ariaLabel = columns.filter((name) => name !== '').join(', ') || unnamed
    parent.children[index] = h('section', { tabIndex: 0, ariaLabel }, table)
    return index + 1
  })
  return toHtml(tree)
}

function label(row: Element[], columns: string[]): void {
  for (const [index, { tagName, properties }] of row.entries()) {
    if (tagName === 'td') properties.dataLabel = columns[index] || undefined
  }
}
