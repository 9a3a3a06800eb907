import { both, type Said } from '../source/said'
import { readAnchor, writeMark } from './anchors'

/** An anchor written in the manner of another program: kramdown, Pandoc, Google Docs, or HTML. */
export interface StrayMark {
  /** The parts of the source that write it, which say nothing else. */
  ranges: { start: number; end: number }[]
  /** What it says, as it is written. */
  written: string
  anchors: string[]
  /** Where the line of the heading that it belongs to begins, and whether it stands at or directly before that; undefined in a text without headings. */
  heading?: { offset: number; isNear: boolean }
}

const attribute = String.raw`(?:#[^\s{}#]+|\.[^\s{}]+|[\w-]+=(?:"[^"\n]*"|[^\s{}"]+)|-(?=\s*\}))`
const braces = new RegExp(String.raw`(?:\[\])?\{:?[ \t]*${attribute}(?:[ \t]+${attribute})*[ \t]*\}`, 'g')
const tag =
  /<(a|span|div|p)\s(?:[^<>]*\s)?(?:id|name)\s*=\s*(?:"([^"<>\n]+)"|'([^'<>\n]+)'|([^\s"'<>/]+))[^<>]*?(?:\/>|>([^<>\n]*)<\/\1\s*>)/gi
const fields = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m
const headingLine = /^ {0,3}#{1,6}(?=[ \t])/

/** The anchors of a source that are written in the manner of other programs. */
export function strayMarks(source: string): StrayMark[] {
  if (!/[{<]/.test(source)) return []
  const front = fields.exec(source)
  const start = front?.index === 0 ? front[0].length : 0
  const lines = [...source.slice(start).matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)].map(({ 0: text, index }) => ({
    text,
    offset: start + index,
  }))
  return lines.flatMap((line, index) =>
    [...marksIn(line), ...tagsIn(line)].map((found) => ({ ...found, heading: headingOf(lines, index) })),
  )
}

/** What to write instead of a stray mark, and where. */
export function adviceOn(source: string, { written, anchors, heading }: StrayMark): Said {
  const [anchor, ...aliases] = anchors
  if (anchor === undefined) return `\`${written}\` says nothing here; delete it`
  const mark = `\`${writeMark(anchor, aliases)}\``
  const tell = (where: string) =>
    both`\`${written}\` ${[`does not fix an anchor here; write ${mark} at the end of ${where}`, 'is shown to readers here; delete it']}`
  if (!heading) return tell('a heading')
  const [line = ''] = /[^\r\n]*/.exec(source.slice(heading.offset)) ?? []
  const title = line
    .replaceAll(braces, '')
    .replaceAll(/<[^<>]*>/g, '')
    .replace(/^[ #]+/, '')
    .trim()
  if (heading.isNear) return tell('the heading; `npm run check -- --fix` does that')
  return tell(`the heading "${title}", or of one that you write here`)
}

interface Line {
  text: string
  offset: number
}

type Found = Pick<StrayMark, 'ranges' | 'anchors' | 'written'>

function marksIn({ text, offset }: Line): Found[] {
  // Elsewhere braces are code, or words.
  const isAlone = /^ {0,3}\{:?[^{}]*\}\s*$/.test(text)
  return [...text.matchAll(braces)].flatMap(({ 0: written, index }) => {
    const ids = [...written.matchAll(/(?<=[\s{:])#([^\s{}#]+)/g)].map(([, id = '']) => readAnchor(id))
    if (!headingLine.test(text) && !(isAlone && (ids.length > 0 || written.startsWith('{:')))) return []
    return { written, anchors: ids, ranges: [{ start: offset + index, end: offset + index + written.length }] }
  })
}

function tagsIn({ text, offset }: Line): Found[] {
  return [...text.matchAll(tag)].flatMap(({ 0: whole, 2: a, 3: b, 4: c, 5: words = '', index }) => {
    const [closing = ''] = /<\/\w+\s*>$/.exec(whole) ?? []
    const opening = whole.slice(0, whole.length - closing.length - words.length)
    // Of a tag around words it is not known what else it was to do.
    if (/\shref\s*=/i.test(opening) || (words.trim() !== '' && !headingLine.test(text))) return []
    const start = offset + index
    const end = start + whole.length
    const ranges = [
      { start, end: start + opening.length },
      { start: end - closing.length, end },
    ]
    return { written: opening + closing, anchors: [readAnchor(a ?? b ?? c ?? '')], ranges }
  })
}

/** The heading that a mark on a line belongs to: of that line, of the one above for kramdown, or of the next with words, or else the last before it, or the first. */
function headingOf(lines: Line[], index: number): StrayMark['heading'] {
  const isHeading = (line: Line | undefined) => line !== undefined && headingLine.test(line.text)
  const [own, above] = [lines[index], lines[index - 1]]
  const isAlone = own !== undefined && wordsOf(own) === ''
  const next = lines.slice(index + 1).find((line) => wordsOf(line) !== '')
  const near = [own, ...(isAlone && own.text.includes('{') ? [above] : []), ...(isAlone ? [next] : [])].find(isHeading)
  if (near) return { offset: near.offset, isNear: true }
  const other = lines.slice(0, index).findLast(isHeading) ?? lines.find(isHeading)
  return other && { offset: other.offset, isNear: false }
}

/** What a line says without marks. */
function wordsOf({ text }: Line): string {
  return text.replaceAll(braces, '').replaceAll(tag, '$5').trim()
}
