/** What a text has too much of: where that begins, and what to write instead. */
interface Excess {
  offset: number
  reason: string
}

// The time to parse a text grows with the square of these. With all of them at once it is some seconds.
const mostLines = 50_000
const mostCost = 48_000
const mostTogether = 1_000
const deepest = 20

/** What a paragraph, an item or a row costs, and what more where it is quoted or underlined, where a sign of markup costs 1. */
const costOfPart = 6
const costOfSlow = 18

/** The most paragraphs that a text has, where none has a sign of markup. */
export const mostParagraphs = mostCost / costOfPart

/** Finds what makes a text take long to parse. No policy known has a tenth of that. */
export function findExcess(source: string): Excess | undefined {
  const lines = readLines(source)
  const deep = lines.find(({ depth }) => depth > deepest)
  if (deep) {
    const reason = 'quotations or lists stand too deep inside one another; write them side by side'
    return { offset: deep.offset, reason }
  }
  const blocks = readBlocks(lines)
  const dense = blocks.find(({ marks }) => marks > mostTogether)
  if (dense) {
    const what = `this paragraph has more than ${mostTogether} signs of markup, such as \`[\` or \`*\``
    const table = dense.hasBars ? ', or write a second row of dashes, as `| --- | --- |`, where it is a table' : ''
    return { offset: dense.offset, reason: `${what}; divide it into several with empty lines${table}` }
  }
  let cost = 0
  const beyond = blocks.find(({ parts, marks, isSlow }) => {
    cost += marks + parts * costOfPart + Number(isSlow) * costOfSlow
    return cost > mostCost
  })
  const last = lines[mostLines] ?? beyond
  const reason = 'above this line there is more than can be read as one text; divide it into two policies'
  return last && { offset: last.offset, reason }
}

/** A line of a text, with the marks of quotations and lists with which it opens. */
interface Line {
  text: string
  offset: number
  containers: string[]
  /** In how many quotations and lists it stands, as far as marks show. */
  depth: number
  /** Whether it is a line across the page, or one that makes the line above a heading. */
  isRule: boolean
}

const opening = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$)))*/
const container = />|[-+*]|\d+[.)]/g
const rule = /^(?:=+|[*_-][\s*_-]*)$/

/** The lines of a text, up to one more than are read. */
function readLines(source: string): Line[] {
  const lines: Line[] = []
  const columns: number[] = []
  for (const { 1: text = '', index: offset } of source.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    const isRule = rule.test(text.trim())
    const [marks = ''] = isRule ? [] : (opening.exec(text) ?? [])
    const containers = marks.match(container) ?? []
    lines.push({ text, offset, containers, depth: depthOf(marks, containers.length, columns), isRule })
    if (lines.length > mostLines) break
  }
  return lines
}

/** How deep a line with marks stands. `columns` are those of the last mark of each line in whose item it may stand. */
function depthOf(marks: string, count: number, columns: number[]): number {
  if (count === 0) return 0
  const column = marks.length
  while ((columns.at(-1) ?? 0) > Math.max(0, column - 2)) columns.pop()
  columns.push(column)
  return columns.length - 1 + count
}

/** What is parsed as one: a paragraph, a heading, a row of a table, the first paragraph of an item. */
interface Block {
  offset: number
  /** With the quotations and lists that it opens. */
  parts: number
  marks: number
  /** Whether it begins like a row of a table, but is not one. */
  hasBars: boolean
  /** Whether it takes long to parse for its size. */
  isSlow: boolean
}

/** A sign that may be markup, or the spaces of a hard break. */
const mark = /[[\]*_~`<{&\\@]|\S {2,}$/g

function readBlocks(lines: Line[]): Block[] {
  const blocks: Block[] = []
  let above = ''
  let isInTable = false
  for (const { text, offset, containers, isRule } of lines) {
    const isBlank = text.trim() === ''
    isInTable = !isBlank && (isInTable || isHeadOfTable(above, text))
    const last = blocks.at(-1)
    const isOpen = last && above !== '' && !isInTable && !isRule && containers.length === 0 && !/^\s*#/.test(text)
    const marks = text.match(mark)?.length ?? 0
    if (isOpen) last.marks += marks
    else if (!isBlank) {
      const [isSlow, hasBars] = [isRule || containers.includes('>'), !isInTable && text.includes('|')]
      blocks.push({ offset, parts: Math.max(1, containers.length), marks, hasBars, isSlow })
    }
    above = text.trim()
  }
  return blocks
}

/** Whether a line of dashes below another makes that one the head of a table. */
function isHeadOfTable(above: string, line: string): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes('-') && line.includes('|') && cellsIn(above) === cellsIn(line)
}

function cellsIn(row: string): number {
  return row.trim().replace(/^\|/, '').replace(/\|$/, '').replaceAll('\\|', '').split('|').length
}
