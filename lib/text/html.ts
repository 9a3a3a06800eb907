import { cellOf, listOf, tableOf } from './html-to-markdown'

/** HTML that says what Markdown can say: a line break, a list or a table, as a whole. */
export interface HtmlPart {
  /** Where its first tag stands. */
  offset: number
  isBreak: boolean
  /** The stretch of the source that it takes, or that its Markdown takes the place of. */
  start: number
  end: number
  reason: string
  /** What to write instead; undefined where that takes a person. */
  markdown?: string
}

/** What opens a part; code, and signs that are taken as they stand, open none. */
const opening =
  /(?<skip>(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\2(?!`)|\\[\\<`])|(?<lone>\n[ \t]*<br\s*\/?>[ \t\r]*(?=\n|$))|<(?<tag>table|ul|ol|br)\b[^<>]*>|<\/br\s*>/gi

/** Each unclosed tag is looked for up to the end of the text. */
const mostUnclosed = 20

/** The parts of a source that are HTML, in order. A `<br />` within a line is none. */
export function findHtml(source: string): HtmlPart[] {
  const parts: HtmlPart[] = []
  if (!source.includes('<')) return parts
  let unclosed = 0
  for (const { 0: found, index, groups = {} } of source.matchAll(opening)) {
    const { skip, lone, tag = 'br' } = groups
    if (skip !== undefined || index < (parts.at(-1)?.end ?? 0)) continue
    if (lone !== undefined) parts.push(loneBreak(source, index, lone))
    else if (tag.toLowerCase() !== 'br') {
      const part = unclosed < mostUnclosed ? container(source, index, tag.toLowerCase()) : undefined
      if (part) parts.push(part)
      else unclosed++
    } else if (!/^<br\s*\/>$/.test(found)) {
      const reason = `\`${found}\` breaks no line here; write \`<br />\``
      const markdown = found.startsWith('</') ? '' : '<br />'
      parts.push({ offset: index, isBreak: true, start: index, end: index + found.length, reason, markdown })
    }
  }
  return parts
}

/** A source in which HTML is Markdown, wherever it can be written so without a person. */
export function replaceHtml(source: string): string {
  let read = 0
  let replaced = ''
  for (const { start, end, markdown } of findHtml(source)) {
    replaced += source.slice(read, start) + (markdown ?? source.slice(start, end))
    read = end
  }
  return replaced + source.slice(read)
}

function loneBreak(source: string, start: number, found: string): HtmlPart {
  const end = start + found.length
  const isBetween = start > 0 && source[start - 1] !== '\n' && /^\n[ \t]*\S/.test(source.slice(end, end + 100))
  return {
    offset: start + found.indexOf('<'),
    isBreak: true,
    start,
    end,
    reason: isBetween
      ? 'a line break stands on a line of its own; write `<br />` at the end of the line before'
      : 'a line break stands by itself; delete it, as an empty line divides paragraphs',
    markdown: isBetween ? ' <br />' : '',
  }
}

const advice: Record<string, string> = {
  table:
    'a Markdown table: `| one | two |`, below it `| --- | --- |`, then a line for each row; `<br />` breaks a line within a cell',
  ul: '`- ` before each item, each on a line of its own',
  ol: '`1. ` before each item, each on a line of its own',
}

function container(source: string, offset: number, tag: string): HtmlPart | undefined {
  const end = endOf(source, offset, tag)
  if (end === undefined) return undefined
  const html = source.slice(offset, end)
  const before = source.slice(source.lastIndexOf('\n', offset) + 1, offset)
  const after = source.slice(end)
  const isInCell = tag !== 'table' && before.includes('|')
  const how = isInCell ? 'each item as a line of the cell: `- one<br />- two`' : advice[tag]
  const markdown = isInCell ? linesIn(html, before, after) : blockOf(html, tag, before, after)
  const byItself = markdown === undefined ? '' : '; `npm run check -- --fix` does it'
  const reason = `\`<${tag}>\` is HTML; write ${how}${byItself}`
  return { offset, isBreak: false, start: offset, end, reason, markdown }
}

/** Where the element that begins at an offset ends. */
function endOf(source: string, offset: number, tag: string): number | undefined {
  let depth = 0
  for (const { 0: found, index } of source.slice(offset).matchAll(new RegExp(`</?${tag}\\b[^<>]*>`, 'gi'))) {
    depth += found.startsWith('</') ? -1 : 1
    if (depth === 0) return offset + index + found.length
  }
  return undefined
}

/** A list as lines of the cell in which it stands. */
function linesIn(html: string, before: string, after: string): string | undefined {
  const lines = cellOf(html)
  const opens = /(?:\||<br[^<>]*>)\s*$/.test(before) ? '' : '<br />'
  const closes = /^\s*(?:\||<br|$)/.test(after) ? '' : '<br />'
  return lines && opens + lines + closes
}

/** A list or a table as lines of their own, where no other markup stands around it. */
function blockOf(html: string, tag: string, before: string, after: string): string | undefined {
  const isAlone = /^[ \t]*$/.test(before)
  if (!isAlone && !/^[\p{L}\p{N}][^|]*$/u.test(before)) return undefined
  const lines = tag === 'table' ? tableOf(html) : listOf(html)
  if (!lines) return undefined
  const rest = /^[ \t]*(?:\n[ \t]*(?=\n|$)|$)/.test(after) ? '' : '\n\n'
  return (isAlone ? '' : '\n\n') + lines.join(`\n${isAlone ? before : ''}`) + rest
}
