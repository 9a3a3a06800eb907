import type { Heading, Paragraph, Root, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { problem } from './problem'

/** What would be printed as it stands, though it was meant as Markdown. Matched in the text of a paragraph. */
const slips: { pattern: RegExp; reason: string }[] = [
  { pattern: /^#+(?! )/m, reason: 'this is printed as it stands; write a space after `##` to make it a heading' },
  { pattern: /\[…/, reason: 'this is a gap to fill; write what it asks for, without the brackets' },
  { pattern: /^\|/, reason: 'this is no table yet; write a second row such as `| --- | --- |` below the first' },
  {
    pattern: /\*\*/,
    reason: '`**` is printed as it stands; write it before and after the words, without a space between',
  },
  { pattern: /\[[^\]]*\]\s+\(\S/, reason: 'this is no link; write `[text](address)` without a space between' },
  { pattern: /^[•▪◦‣·●○]/m, reason: 'this is no list; write `- ` before each item' },
  { pattern: /^[a-z]\) [\s\S]*\n[a-z]\) /m, reason: 'this is no list; write `1. ` or `- ` before each item' },
]

/** Reports where Markdown takes words for something other than they were meant as, so that text would be lost or look wrong. */
export function checkSlips(tree: Root, file: VFile): void {
  visit(tree, (node) => {
    if (node.type === 'paragraph') checkParagraph(node, file)
    if (node.type === 'heading') checkHeading(node, file)
    if (node.type === 'table') checkTable(node, file)
  })
}

function checkParagraph(node: Paragraph, file: VFile): void {
  const found = slips.find(({ pattern }) => pattern.test(textOf(node)))
  if (found) problem(file, node.position, found.reason, 'slip')
}

function checkHeading(node: Heading, file: VFile): void {
  const start = node.position?.start.offset ?? 0
  if (!String(file).startsWith('#', start)) {
    problem(
      file,
      node.position,
      'the line of `-` or `=` below makes this a heading; delete it, or write `## ` before the words',
      'slip',
    )
  } else if (/^\d+(\.\d+)*[.)]\s/.test(textOf(node))) {
    problem(file, node.position, 'sections are numbered by the page; write the heading without its number', 'slip')
  }
}

function checkTable(node: Table, file: VFile): void {
  const [head, ...rows] = node.children
  const columns = head?.children.length ?? 0
  for (const row of rows) {
    if (row.children.length <= columns) continue
    problem(
      file,
      row.position,
      `this row has ${row.children.length} cells and the table ${columns} columns; write as many cells as the first row has`,
      'slip',
    )
  }
}
