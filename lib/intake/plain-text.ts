import type { Element, Root } from 'hast'
import { h } from 'hastscript'

const item = /^\s*(?:[-*•·▪◦●]|o(?=\s{2}))\s+/
const number = /^\s*(\d{1,3})[.)]\s+/
const sectionNumber =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]+\.|§\s*\d+|(?:Section|Article|Artikel|Abschnitt)\s+\S+)\s+\p{Lu}/u

/** A plain text as a page: what stands between empty lines, with the lists and headings that it shows by their lines. */
export function pageOfText(text: string): Root {
  const parts = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\f', '\n\n')
    .split(/\n[ \t]*\n\s*/)
  const blocks = parts
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
  const children = blocks.flatMap((lines, index): Element[] => {
    const [first = '', second = '', ...rest] = lines
    if (/^\s*[=~*-]{3,}\s*$/.test(second)) return [heading(first, index), ...block(rest)]
    const next = blocks[index + 1]
    if (lines.length === 1 && next && isHeading(first, next)) return [heading(first, index)]
    return block(lines)
  })
  return { type: 'root', children }
}

function heading(line: string, index: number): Element {
  const depth = /^\s*(\d+(?:\.\d+)*)/.exec(line)?.[1]?.split('.').length ?? 1
  return h(index === 0 ? 'h1' : `h${Math.min(6, depth + 1)}`, line.trim())
}

/** Whether a line by itself is a heading: in capitals, numbered, or without an end as a sentence has. */
function isHeading(line: string, next: string[]): boolean {
  const text = line.trim()
  if (text.length > 90 || item.test(line) || /[.,;:!?]$/.test(text) || /@|https?:/.test(text)) return false
  if (text === text.toUpperCase() && /\p{Lu}/u.test(text)) return true
  return sectionNumber.test(text) || (/^\p{Lu}/u.test(text) && next.join(' ').length > text.length)
}

function block(lines: string[]): Element[] {
  if (lines.length === 0) return []
  const first = lines.findIndex((line) => item.test(line) || number.test(line))
  const mark = item.test(lines[first] ?? '') ? item : number
  const numbers = lines.flatMap((line) => number.exec(line)?.[1] ?? [])
  const isList =
    first >= 0 && (mark === item || numbers.every((own, index) => Number(own) === Number(numbers[0]) + index))
  if (!isList || (mark === number && numbers.length < 2)) return [h('p', withBreaks(lines))]
  const items: string[][] = []
  for (const line of lines.slice(first)) {
    if (mark.test(line)) items.push([line.replace(mark, '')])
    else items.at(-1)?.push(line)
  }
  const list = items.map((own) => h('li', own.map((line) => line.trim()).join(' ')))
  const tag = mark === item ? 'ul' : 'ol'
  const start = tag === 'ol' && numbers[0] !== '1' ? Number(numbers[0]) : undefined
  return [...block(lines.slice(0, first)), h(tag, { start }, list)]
}

/** Lines that are short, as those of an address, stay lines. */
function withBreaks(lines: string[]): (string | Element)[] {
  const isShort = lines.length > 1 && lines.every((line) => line.trim().length < 50)
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [isShort ? h('br') : ' ']), line.trim()])
}
