import type { Heading, Table } from 'mdast'
import type { VFile } from 'vfile'
import { both, type Said } from '../source/said'
import { toLink } from '../source/tags'
import { isBlankRow, isEmptyTable, nodesIn } from '../text/nodes'
import { passagesIn } from '../text/passages'
import { say } from '../text/problem'
import type { Rule } from './rule'

/** An address that a line end divides: the next line goes on as none does in prose. */
const broken =
  /(?<!\S)\(?(?:(?:https?:\/\/|www\.)\S*(?:[-_=&?%#~+]\n(?=\S)|[\p{L}\p{N}/.]\n(?!(?:and|he|she|his|her|him)\/)(?=[^\s/:@]*(?:\/[^\s/]|[?&=_%]|\.(?:html?|php|aspx?|pdf)\b)))|[\w.+-]+(?:@\n|\n@)[\w-]+\.)|\]\((?:https?:|www\.|mailto:)[^()\s]*\s*\n\s*\S/u

/** Within a cell a line may end so, and a row may not. */
const brokenRow = 'the `\\` at the end of a row is read as a cell, or leaves no table; delete it'
/** What is said of an empty row, and of a table in which nothing stands below the first. */
export const emptyRow = 'this row of a table is empty; fill it, or delete it, as `npm run check -- --fix` does'
export const emptyTable = 'this table has nothing below its first row; fill a row there, or delete the table'
const endsBroken = /(?<!\\)\\\s*$/

const toTable = 'make a table with “Table” in the bar of tools'

/** What would be printed as it stands, though it was meant as Markdown. Matched in the text of a paragraph. */
const slips: { pattern: RegExp; reason: Said }[] = [
  {
    pattern: /^(?:#{1,6}|[-*+]|\d{1,9}[.)])[\u00A0\u2007\u202F\u3000]/m,
    reason:
      'a no-break space (U+00A0) follows the first sign, so that it marks nothing; write an ordinary space, as `npm run check -- --fix` does',
  },
  { pattern: /^#+(?! )/m, reason: 'this is printed as it stands; write a space after `##` to make it a heading' },
  {
    pattern: /^\+[-=+]{3,}$/m,
    reason: both`this is no table; ${['write `| one | two |`, below it `| --- | --- |`, and rows alike', toTable]}`,
  },
  {
    pattern: /^\|.*\n[ \t]*\|?[ \t]*(?=[^\n]*[-–—])[|:\-–— \t]+$/m,
    reason: both`this is no table yet; ${['write `---` in its second row once for each cell of the first, and an empty line before the table', toTable]}`,
  },
  {
    pattern: /^\|/m,
    reason: both`this is no table yet; ${['write a second row such as `| --- | --- |` below the first', toTable]}, or delete the empty line above if it is a row of the table there`,
  },
  {
    pattern: /(?<!\*)\*\*[^*\n]*\p{P}\*\*(?=\p{L})|(?<=\p{L})\*\*(?![*.,;:!?])\p{P}/u,
    reason: both`\`**\` is printed as it stands here; move signs such as \`:\` or quotes outside${[': `**words**:`', '']}`,
  },
  { pattern: /^\*\*(?=\s)/m, reason: '`**` is printed as it stands; write `\\*\\*` where that is meant' },
  {
    pattern: /\*\*/,
    reason:
      '`**` is printed as it stands; write it before and after the words, without a space between; where a space stands before the second, `npm run check -- --fix` moves it',
  },
  { pattern: broken, reason: 'this address goes on in the next line, and is cut there; write it in one line' },
  {
    pattern: /\[[^\][]{0,200}\]\s+\((?=https?:|mailto:|www\.|\/|#)/,
    reason: both`this is no link; ${['write `[text](address)` without a space between', toLink]}`,
  },
]

/** Where Markdown takes words for something other than they were meant as, text would be lost or look wrong. */
export const slip: Rule = {
  id: 'slip',
  severity: 'error',
  sparesSuperseded: true,
  says: 'What was meant as a heading, a list, a table, a link or bold is one.',
  bad: '▶##Data we keep',
  good: '## Data we keep\n\nYour name.',
  check(tree, file) {
    for (const { kind, prose, placeOf, isEscaped } of passagesIn(tree, file)) {
      if (kind !== 'paragraph') continue
      const [found] = slips.flatMap(({ pattern, reason }) => {
        const match = pattern.exec(prose)
        if (!match || isEscaped(match.index)) return []
        // Behind a mark of emphasis or a line break, a sign begins no line of the file.
        const { line, column } = placeOf(match.index)
        const lines = String(file)
          .split('\n')
          .slice(line - 1, line + 1)
        const isBroken = match[0].startsWith('|') && lines.some((one) => endsBroken.test(one))
        return /^#|[\u00A0\u2007\u202F\u3000]$/.test(match[0]) && /[*_~>]/.test(lines[0]?.[column - 2] ?? '')
          ? []
          : { index: match.index, reason: isBroken ? brokenRow : reason }
      })
      if (found) say(file, placeOf(found.index), found.reason)
    }
    for (const { node } of nodesIn(tree)) {
      if (node.type === 'heading') checkHeading(node, file)
      if (node.type === 'table') checkTable(node, file)
    }
  },
}

function checkHeading(node: Heading, file: VFile): void {
  const start = node.position?.start.offset ?? 0
  if (!String(file).startsWith('#', start)) {
    const reason = both`the line of \`-\` or \`=\` below makes this a heading; delete it, or ${['write `## ` before the words', 'choose a heading for the words in the bar of tools']}`
    say(file, node.position, reason)
  }
}

function checkTable(node: Table, file: VFile): void {
  const [head, ...rows] = node.children
  const columns = head?.children.length ?? 0
  if (isEmptyTable(node, String(file))) {
    say(file, head?.position, emptyTable)
    return
  }
  for (const tableRow of rows) {
    const { children, position } = tableRow
    const count = children.length
    if (isBlankRow(tableRow, String(file))) {
      say(file, position, emptyRow)
      continue
    }
    const row = String(file).slice(position?.start.offset, position?.end.offset)
    const isBroken = endsBroken.test(row)
    if (isBroken) say(file, position, brokenRow)
    if (isBroken || count === columns) continue
    const advice =
      count > columns
        ? 'write as many cells as the first row has, and `\\|` for a bar within a cell'
        : adviceOnShortRow(row)
    const cells = count === 1 ? '1 cell' : `${count} cells`
    say(file, position, `this row has ${cells} and the table ${columns} columns; ${advice}`)
  }
}

function adviceOnShortRow(row: string): string {
  return row.includes('|')
    ? 'write as many cells as the first row has, in one line, with `<br />` where a cell has a line more'
    : 'write it as a row, with `|` between its cells, or leave an empty line above it'
}
