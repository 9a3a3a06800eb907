import { fromHtml } from 'hast-util-from-html'
import { groupBy } from '../system/group-by'
import { readHtmlBlock } from './html-to-markdown'
import { both, type Said } from './said'
import { applyEdits } from './source'
import { adviceOnTags, insteadOf } from './tags'

/** HTML for what Markdown has a way of its own to say. */
interface HtmlPart {
  /** Where its first tag stands. */
  offset: number
  tag: string
  /** What to write instead, and whether that takes no person. */
  reason: Said
  /** The stretches of the source that its tags take, or all of it, each with what takes its place; undefined where that takes a person. */
  edits: { start: number; end: number; markdown?: string }[]
}

/** What marks words in Markdown, for each tag that does so. */
const marks: Record<string, string> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  code: '`',
  kbd: '`',
  tt: '`',
  a: '',
  span: '',
  font: '',
}
const frames = ['div', 'section', 'article', 'main', 'header', 'footer', 'center', 'p']
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const blocks = ['table', 'ul', 'ol']

/** What opens a part; code, and signs that are taken as they stand, open none. */
const opening = new RegExp(
  [
    /(?<skip>(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\2(?!`)|\\[\\<`]|<!--[\s\S]*?-->)/,
    /(?<lone>\n[ \t]*<br\s*\/?>[ \t\r]*(?=\n|$))/,
    /<(?<address>https?:\/\/[^\s<>]+|[^\s<>@/]+@[^\s<>@/]+\.[^\s<>@/]+)>/,
    /(?<lineBreak><br\b[^<>]*>|<\/br\s*>)/,
    new RegExp(
      `<(?<close>/?)(?<tag>${[...Object.keys(marks), ...blocks, ...frames, ...headings].join('|')})(?=[\\s>])[^<>]*>`,
    ),
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
)

/** Each block is read up to its end, and one that has none up to the end of the text. */
const mostUnclosed = 20

/** The parts of a source that are HTML, in order. A `<br />` within a line is none. */
export function findHtml(source: string): HtmlPart[] {
  const parts: HtmlPart[] = []
  if (!source.includes('<')) return parts
  const open: { tag: string; start: number; end: number; html: string }[] = []
  let read = 0
  let unclosed = 0
  for (const { 0: html, index: start, groups = {} } of source.matchAll(opening)) {
    const end = start + html.length
    if (groups.skip !== undefined || start < read) continue
    const tag = groups.tag?.toLowerCase() ?? 'br'
    if (groups.lone !== undefined) parts.push(loneBreak(source, start, html))
    else if (groups.address !== undefined) parts.push(addressPart(source, start, groups.address))
    else if (groups.lineBreak !== undefined) {
      if (!/^<br\s*\/>$/.test(html)) parts.push(breakPart(html, start))
    } else if (blocks.includes(tag)) {
      const part = groups.close || unclosed > mostUnclosed ? undefined : blockPart(source, start, tag)
      if (part) {
        parts.push(part)
        read = part.edits[0]?.end ?? read
      } else unclosed++
    } else if (!groups.close) open.push({ tag, start, end, html })
    else {
      const index = open.findLastIndex((one) => one.tag === tag)
      const [opened] = index < 0 ? [] : open.splice(index)
      if (opened) parts.push(...pairOf(source, opened, { start, end }))
    }
  }
  return parts.sort((one, other) => one.offset - other.offset)
}

/** A source in which HTML is Markdown, wherever it can be written so without a person. */
export function replaceHtml(source: string): string {
  const parts = findHtml(source).flatMap(({ edits }) => edits)
  const edits = parts.flatMap(({ start, end, markdown: text }) => (text === undefined ? [] : { start, end, text }))
  return applyEdits(source, edits)
}

/** The parts by which they are reported: those of one tag together, and those within another with that. */
export function groupsOf(parts: HtmlPart[]): HtmlPart[][] {
  let outer: { key: string; end: number } | undefined
  const groups = groupBy(parts, ({ offset, tag, edits }) => {
    if (outer === undefined || offset >= outer.end)
      outer = { key: blocks.includes(tag) ? `${offset}` : tag, end: edits.at(-1)?.end ?? 0 }
    return outer.key
  })
  return [...groups.values()]
}

const byItself = '; `npm run check -- --fix` does it'

function breakPart(html: string, start: number): HtmlPart {
  const reason = `\`${html}\` breaks no line here; write \`<br />\``
  const markdown = html.startsWith('</') ? '' : '<br />'
  return { offset: start, tag: 'br', reason, edits: [{ start, end: start + html.length, markdown }] }
}

function loneBreak(source: string, start: number, found: string): HtmlPart {
  const end = start + found.length
  const isBetween = start > 0 && source[start - 1] !== '\n' && /^\n[ \t]*\S/.test(source.slice(end, end + 100))
  const reason = isBetween
    ? 'a line break stands on a line of its own; write `<br />` at the end of the line before'
    : 'a line break stands by itself; delete it, as an empty line divides paragraphs'
  const offset = start + found.indexOf('<')
  return { offset, tag: 'br', reason, edits: [{ start, end, markdown: isBetween ? ' <br />' : '' }] }
}

function addressPart(source: string, start: number, address: string): HtmlPart {
  const end = start + address.length + 2
  const isEmail = !address.includes('://')
  const reason = isEmail
    ? 'an e-mail address in angle brackets is read as a tag; write the address alone, without `<` and `>`'
    : 'a web address in angle brackets is read as a tag; write the address alone, or `[text](https://…)`'
  const canBeBare = /^(?:[\s.,;:!?)]|$)/.test(source.slice(end, end + 1)) && /[\p{L}\p{N}/]$/u.test(address)
  const isApart = /(?:^|[\s(])$/.test(source.slice(Math.max(0, start - 1), start))
  const markdown = canBeBare && isApart ? address : `[${address}](${isEmail ? 'mailto:' : ''}${address})`
  return { offset: start, tag: isEmail ? '@' : '://', reason, edits: [{ start, end, markdown }] }
}

interface Stretch {
  start: number
  end: number
}

/** The tags of a pair. One that names an anchor is a mark of a heading, and not told here. */
function pairOf(source: string, opened: Stretch & { tag: string; html: string }, closing: Stretch): HtmlPart[] {
  const { tag, html, start, end } = opened
  const [element] = fromHtml(html, { fragment: true }).children
  const { id, href, name } = element?.type === 'element' ? element.properties : {}
  const inner = source.slice(end, closing.start)
  const mark = marks[tag]
  const part = (advice: string, written?: [string, string], gaps = ['', '']): HtmlPart[] => {
    const [before = '', after = ''] = gaps
    const edits = [
      { start, end: end + before.length, markdown: written && before + written[0] },
      { start: closing.start - after.length, end: closing.end, markdown: written && written[1] + after },
    ]
    const reason = both`\`<${tag}>\` is HTML; ${insteadOf(tag, advice)}${written ? byItself : ''}`
    return [{ offset: start, tag, reason, edits }]
  }
  if (headings.includes(tag)) {
    const sign = '#'.repeat(Number(tag.slice(1)))
    const isLine = isAlone(source, start, closing.end) && !inner.includes('\n')
    const anchor = id === undefined ? '' : ` [#${id}]`
    return part(`\`${sign} Heading\``, isLine ? [`\n${sign} `, `${anchor}\n`] : undefined)
  }
  if (id !== undefined || name !== undefined) return []
  if (mark !== undefined) {
    const advice = adviceOnTags[tag] ?? 'the words alone'
    if (/\n\s*\n/.test(inner)) return []
    if (tag === 'a') return typeof href === 'string' ? part(advice, ['[', `](${targetOf(href)})`]) : []
    if (inner.trim() === '') return part(advice, ['', ''])
    return part(advice, [mark, mark], [/^\s*/.exec(inner)?.[0] ?? '', /\s*$/.exec(inner)?.[0] ?? ''])
  }
  const line = lineBefore(source, start)
  const canDivide = !/\||^\s*(?:[-*+>]|\d+[.)])\s/.test(line)
  return part(`${adviceOnTags.p}`, canDivide ? ['\n\n', '\n\n'] : undefined)
}

function lineBefore(source: string, offset: number): string {
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset)
}

/** Where the element that begins at an offset ends. */
function endOf(source: string, offset: number, tag: string): number | undefined {
  const tags = new RegExp(`</?${tag}\\b[^<>]*>`, 'gi')
  tags.lastIndex = offset
  let depth = 0
  for (let found = tags.exec(source); found; found = tags.exec(source)) {
    depth += found[0].startsWith('</') ? -1 : 1
    if (depth === 0) return tags.lastIndex
  }
  return undefined
}

function isAlone(source: string, start: number, end: number): boolean {
  return lineBefore(source, start).trim() === '' && /^[ \t]*(?:\n|$)/.test(source.slice(end, end + 100))
}

function targetOf(href: string): string {
  return /[\s()<>]/.test(href) ? `<${href.replaceAll(/[<>]/g, encodeURIComponent)}>` : href
}

function blockPart(source: string, start: number, tag: string): HtmlPart | undefined {
  const end = endOf(source, start, tag)
  if (end === undefined) return undefined
  const read = readHtmlBlock(source.slice(start, end), tag)
  const before = lineBefore(source, start)
  const after = source.slice(end, end + 100)
  const isInCell = tag !== 'table' && before.includes('|')
  const how = isInCell ? 'each item as a line of the cell: `- one<br />- two`' : adviceOnTags[tag]
  const markdown = isInCell ? linesIn(read.lines, before, after) : onLines(read.block, before, after)
  const reason = `\`<${tag}>\` is HTML; write ${how}${markdown === undefined ? '' : byItself}`
  return { offset: start, tag, reason, edits: [{ start, end, markdown }] }
}

/** A list as lines of the cell in which it stands. */
function linesIn(lines: string | undefined, before: string, after: string): string | undefined {
  const opens = /(?:\||<br[^<>]*>)\s*$/.test(before) ? '' : '<br />'
  const closes = /^\s*(?:\||<br|$)/.test(after) ? '' : '<br />'
  return lines && opens + lines + closes
}

/** A list or a table as lines of their own, where no other markup stands around it. */
function onLines(block: string | undefined, before: string, after: string): string | undefined {
  const isFirst = /^[ \t]*$/.test(before)
  if (block === undefined || (!isFirst && !/^[\p{L}\p{N}][^|]*$/u.test(before))) return undefined
  const rest = /^[ \t]*(?:\n[ \t]*(?=\n|$)|$)/.test(after) ? '' : '\n\n'
  return (isFirst ? '' : '\n\n') + block.replaceAll('\n', `\n${isFirst ? before : ''}`) + rest
}
