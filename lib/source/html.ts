import { fromHtml } from 'hast-util-from-html'
import { groupBy } from '../system/group-by'
import { readHtmlBlock } from './html-to-markdown'
import { both, type Said } from './said'
import { applyEdits, type Edit } from './source'
import { adviceOnTags, insteadOf } from './tags'

/** HTML for what Markdown has a way of its own to say. */
interface HtmlPart {
  /** Where its first tag stands. */
  offset: number
  tag: string
  /** What to write instead, and whether that needs no decision. */
  reason: Said
  /** The stretches of the source that its tags take, or all of it, each with what takes its place; undefined where that needs a decision. */
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
  const open: Opened[] = []
  let read = 0
  let unclosed = 0
  const readBlock = (start: number, tag: string) => {
    const end = unclosed > mostUnclosed ? undefined : endOf(source, start, tag)
    if (end === undefined) unclosed++
    else {
      parts.push(blockPart(source, start, end, tag))
      read = end
    }
  }
  for (const { 0: html, index: start, groups = {} } of source.matchAll(opening)) {
    if (start < read) continue
    const end = start + html.length
    const tag = groups.tag?.toLowerCase()
    if (tag === undefined) parts.push(...partAlone(source, start, html, groups))
    else if (blocks.includes(tag)) readBlock(start, tag)
    else if (groups.close) parts.push(...pairOf(source, open, tag, { start, end }))
    else open.push({ tag, start, end, html })
  }
  return parts.sort((one, other) => one.offset - other.offset)
}

/** A source in which HTML is Markdown, wherever that needs no decision. */
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

/** A line break, or an address in angle brackets; none where signs are taken as they stand. */
function partAlone(source: string, start: number, html: string, groups: Record<string, string>): HtmlPart[] {
  if (groups.lone !== undefined) return [loneBreak(source, start, html)]
  if (groups.address !== undefined) return [addressPart(source, start, groups.address)]
  return groups.skip !== undefined || /^<br\s*\/>$/.test(html) ? [] : [breakPart(html, start)]
}

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

type Stretch = Omit<Edit, 'text'>

/** A tag that may be closed further on. */
type Opened = Stretch & { tag: string; html: string }

/** The tags of a pair: one that closes, and the last that it may close of those that are open. */
function pairOf(source: string, open: Opened[], tag: string, closing: Stretch): HtmlPart[] {
  const index = open.findLastIndex((one) => one.tag === tag)
  const [opened] = index < 0 ? [] : open.splice(index)
  const instead = opened && insteadOfPair(source, opened, closing)
  if (!instead) return []
  const [advice, written, [before, after] = ['', '']] = instead
  const edits = [
    { start: opened.start, end: opened.end + before.length, markdown: written && before + written[0] },
    { start: closing.start - after.length, end: closing.end, markdown: written && written[1] + after },
  ]
  const reason = both`\`<${tag}>\` is HTML; ${insteadOf(tag, advice)}${written ? byItself : ''}`
  return [{ offset: opened.start, tag, reason, edits }]
}

/** What to write for a pair of tags, and what takes their places, where that needs no decision, with the spaces within them. */
type Instead = [advice: string, written?: [string, string], gaps?: [string, string]]

function insteadOfPair(source: string, { tag, html, start, end }: Opened, closing: Stretch): Instead | undefined {
  const [element] = fromHtml(html, { fragment: true }).children
  const { id, href, name } = element?.type === 'element' ? element.properties : {}
  const inner = source.slice(end, closing.start)
  if (headings.includes(tag)) {
    const sign = '#'.repeat(Number(tag.slice(1)))
    const isLine = isAlone(source, start, closing.end) && !inner.includes('\n')
    const anchor = id === undefined ? '' : ` [#${id}]`
    return [`\`${sign} Heading\``, isLine ? [`\n${sign} `, `${anchor}\n`] : undefined]
  }
  // What names an anchor is a mark of a heading, and not reported here.
  if (id !== undefined || name !== undefined) return undefined
  if (tag in marks) return insteadOfMark(tag, inner, href)
  const canDivide = !/\||^\s*(?:[-*+>]|\d+[.)])\s/.test(lineBefore(source, start))
  return [`${adviceOnTags.p}`, canDivide ? ['\n\n', '\n\n'] : undefined]
}

function insteadOfMark(tag: string, inner: string, href: unknown): Instead | undefined {
  const advice = adviceOnTags[tag] ?? 'the words alone'
  const mark = marks[tag] ?? ''
  if (/\n\s*\n/.test(inner)) return undefined
  if (tag === 'a') return typeof href === 'string' ? [advice, ['[', `](${targetOf(href)})`]] : undefined
  if (inner.trim() === '') return [advice, ['', '']]
  return [advice, [mark, mark], [/^\s*/.exec(inner)?.[0] ?? '', /\s*$/.exec(inner)?.[0] ?? '']]
}

function lineBefore(source: string, offset: number): string {
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset)
}

/** Where the element that begins at an offset ends. */
function endOf(source: string, offset: number, tag: string): number | undefined {
  let depth = 0
  for (const { 0: found, index } of source.slice(offset).matchAll(new RegExp(`</?${tag}\\b[^<>]*>`, 'gi'))) {
    depth += found.startsWith('</') ? -1 : 1
    if (depth <= 0) return depth < 0 ? undefined : offset + index + found.length
  }
  return undefined
}

function isAlone(source: string, start: number, end: number): boolean {
  return lineBefore(source, start).trim() === '' && /^[ \t]*(?:\n|$)/.test(source.slice(end, end + 100))
}

function targetOf(href: string): string {
  return /[\s()<>]/.test(href) ? `<${href.replaceAll(/[<>]/g, encodeURIComponent)}>` : href
}

function blockPart(source: string, start: number, end: number, tag: string): HtmlPart {
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
