import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { grouped } from '../system/group-by'
import { ownMarks } from '../text/marked-lists'
import { namedNumber, numberAlone, ownNumber, ownNumbers, partsOfNumber } from '../text/numbering'
import { endsSentence, isCapital, isDated } from './guesses'

const item = /^\s*(?:(?:[-*•·▪◦●]|o(?=\s{2}))\s+|-(?=\p{Lo}))/u
const number = /^\s*(\d{1,3})[.)]\s+/
/** The number of a section in a line above its title. */
const numberAbove = new RegExp(
  `(\\n[ \\t]*\\n[ \\t]*${namedNumber}[.:]?)[ \\t]*\\n\\s*(?!${namedNumber}(?![\\p{L}\\p{N}]))(?=[\\p{Lu}\\p{Lo}].{0,80}(?<![.,;:。])[ \\t]*$)`,
  'gmu',
)
const ending = /[.:;!?。：]\s*$/
/** What goes on in the next line where a line is full: a word, or a sign where no spaces part words. */
const unbroken = /^(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|\S+)/u
const marked = /^\s*[■◆▶◇□]\s*(?=\p{L})/u
const rule = /^\s*([=~*-])\1{2,}\s*$/

/** A plain text as a page: what stands between empty lines, or in lines of their own, with the lists and headings that it shows by their lines. Notes each heading that is a guess. */
export function pageOfText(text: string, notes: string[]): Root {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll('\f', '\n\n').replaceAll(numberAbove, '$1 ').split('\n')
  const titles = titlesAbove(lines)
  const parts = partsOf(lines.flatMap((line, at) => (titles.has(at) ? ['', line, ''] : [line])))
  const isWrapped = areWrapped(partsOf(lines.filter((_, at) => !titles.has(at))))
  /** The text below titles that stand above one another. */
  const below = new Map<string[], string[] | undefined>()
  const blocks = parts.flatMap((lines, part) => {
    if (isWrapped && !(part === 0 && isDated(lines[1] ?? ''))) return [lines]
    const groups = inLines(lines, part)
    const end = groups.findIndex(([line = '', more]) => more !== undefined || !isShort(line) || /\d/.test(line))
    for (const title of part === 0 ? [] : groups.slice(0, Math.max(0, end))) below.set(title, groups[end])
    return groups
  })
  const signs = blocks.map(([first = '', second = '']) => (underlines(second, first) ? second.trim()[0] : undefined))
  const levels = [...new Set(signs.filter((sign) => sign !== undefined))]
  let [hasNumbers, isNamed] = [false, false]
  const levelOf = (title: string, look: string) => {
    hasNumbers ||= look === numbered
    isNamed ||= look === numbered && !/^\s*(?:\p{Nd}|[IVX]+\.)/u.test(title)
    // What has no number beside numbered sections stands within them, as does a number beside those with a name, such as `Article 3`.
    return (look === above ? hasNumbers : isNamed && /^\s*\p{Nd}/u.test(title)) ? 2 : 1
  }
  const children = blocks.flatMap((lines, index): Element[] => {
    const [first = '', , ...rest] = lines
    const sign = signs[index]
    if (sign !== undefined) return [heading(first, index > 0, levels.indexOf(sign) + 1), ...block(rest)]
    const next = below.get(lines) ?? blocks[index + 1]
    const look = lines.length === 1 && next ? lookOf(first.trim(), next, index === 0) : undefined
    if (look === undefined) return block(lines.filter((line) => !rule.test(line)))
    const isSection = index > 0 || look === numbered || marked.test(first)
    if (isSection) notes.push(`“${first.trim()}” is taken for a heading, as it is ${look}`)
    return [heading(first, isSection, levelOf(first, look))]
  })
  return { type: 'root', children }
}

/** Lines in parts, between which empty ones stand. */
function partsOf(lines: string[]): string[][] {
  const isFilled = (line = '') => line.trim() !== ''
  const parts = grouped(lines, (line, at) => isFilled(line) && !isFilled(lines[at - 1]))
  return parts.map((part) => part.filter((line) => isFilled(line))).filter((part) => part.length > 0)
}

/** Where lines that are short and numbered stand directly above sentences, if three or more do. */
function titlesAbove(lines: string[]): Set<number> {
  const full = fullWidth(lines)
  const found = lines.flatMap((line, at) => {
    const [title, next] = [line.trim(), lines[at + 1]?.trim() ?? '']
    const most = (lines[at - 1] ?? '').trim() === '' ? 90 : 60
    const isTitle = title.length < most && isNumbered(title) && !endsSentence(title) && !/[:!：]$/.test(title)
    const isSentence = (widthOf(next) > 60 || ending.test(next)) && /^[\p{Lu}\p{Lo}“„«"]/u.test(next)
    // A line that ends where it is full goes on in the next.
    const hasRoom = widthOf(title) + widthOf(unbroken.exec(next)?.[0] ?? '') < 0.9 * full
    return isTitle && isSentence && hasRoom ? [{ at, title, depth: 2 }] : []
  })
  const own = ownNumbers(found, 'page')
  const titles = found.filter(({ title }, index) => own[index] || numberAlone.test(title))
  return new Set(new Set(titles.map(({ title }) => title)).size > 2 ? titles.map(({ at }) => at) : [])
}

/** Whether lines end where they are full. Where most words stand in long lines, or most lines that others follow end as sentences do, each is a paragraph. */
function areWrapped(parts: string[][]): boolean {
  const lengths = parts.flat().map(widthOf)
  const sum = (all: number[]) => all.reduce((total, length) => total + length, 0)
  const least = Math.min(40, 0.6 * fullWidth(parts.flat()))
  const followed = parts
    .flatMap((lines) => lines.slice(0, -1))
    .filter((line) => !item.test(line) && (widthOf(line) > least || ending.test(line)))
  const ended = followed.filter((line) => ending.test(line))
  const isLong = sum(lengths.filter((length) => length > 100)) >= sum(lengths) / 2
  return !isLong && !(ended.length > 2 && ended.length > 0.6 * followed.length)
}

/** How wide full lines are: the widest, but for a few. */
function fullWidth(lines: string[]): number {
  return lines.map(widthOf).toSorted((one, other) => one - other)[Math.floor(0.98 * lines.length)] ?? 0
}

/** How long a line is; letters of scripts without capitals say more, and are wider. */
function widthOf(line: string): number {
  return line.trim().replaceAll(/\p{Lo}/gu, 'xx').length
}

/** Whether a line of signs is about as long as the one above it. */
function underlines(line: string, above: string): boolean {
  return rule.test(line) && !item.test(above) && above.length < 100 && line.trim().length > above.trim().length / 2
}

/** Lines as blocks of their own, but for those of a list or an address, and what underlines another. */
function inLines(lines: string[], part: number): string[][] {
  const named = Object.entries({ item, number, marked })
  const kinds = lines.map(
    (line) => named.find(([, kind]) => kind.test(line))?.[0] ?? (isShort(line) ? 'short' : 'long'),
  )
  const first = lines.findIndex((line, index) => kinds[index] !== 'short' || /\d/.test(line))
  return grouped(lines, (line, index) => {
    const isAbove = kinds[index + 1] === 'long' || (kinds[first] === 'long' && index < first)
    const isTitle = kinds[index] === 'short' && (part === 0 ? kinds[index + 1] === 'long' || index === 1 : isAbove)
    const isLike = kinds[index] === kinds[index - 1] && kinds[index] !== 'long' && !isTitle && !rule.test(line)
    const [own, before = 0] = [line, lines[index - 1] ?? ''].map((one) => Number(number.exec(one)?.[1]))
    // Such as 1 for the first section, below the last number of the contents.
    if (kinds[index] === 'number' && own !== before + 1) return true
    return !isLike && !underlines(line, lines[index - 1] ?? '')
  })
}

/** Whether a line may be a title, or one of an address, and announces nothing. */
function isShort(line: string): boolean {
  return widthOf(line) < (/:\s*$/.test(line) ? 25 : 50)
}

function heading(line: string, isSection: boolean, level: number): Element {
  return h(isSection ? `h${Math.min(6, Math.max(level, partsOfNumber(line)) + 1)}` : 'h1', line.trim())
}

const numbered = 'short and numbered'
const above = 'a short line above sentences'

/** How a line by itself looks that is a heading; undefined for any other. */
function lookOf(text: string, next: string[], isFirst: boolean): string | undefined {
  if (text.length > 90 || item.test(text) || isNoTitle(text, next)) return undefined
  if (isNumbered(text)) return numbered
  if (isCapital(text)) return 'short and in capitals'
  if (marked.test(text) && !marked.test(next[0] ?? '')) return `short and marked with ${text[0]}`
  if (!/^[\p{Lu}\p{Lo}]/u.test(text) || /\?$|:\s/.test(text)) return undefined
  return isFirst || (isSaying(next) && !isDated(text) && widthOf(text) <= 90) ? above : undefined
}

/** Whether a line begins with the number of a section, or is one. */
function isNumbered(line: string): boolean {
  const own = ownNumber(line)
  if (!own) return numberAlone.test(line)
  const isItem = /^\(|^\p{Ll}+$|^(?![IVX\p{sc=Han}])\p{L}$|\d{3}/u.test(own.number)
  return !isItem && /^[(“]*[\p{Lu}\p{Lo}]/u.test(own.title)
}

/** Whether a line is a sentence, an address, or announces something, such as the list below it, unless it is short and numbered. */
function isNoTitle(text: string, [next = '']: string[]): boolean {
  const isShortSection = isNumbered(text) && !/^\p{Nd}+\.\p{Nd}/u.test(text) && text.length < 60
  const isAbove = !isShort(text) && (item.test(next) || number.test(next))
  return endsSentence(text) || /!$|@|https?:/.test(text) || (/[:：]$/.test(text) && (!isShortSection || isAbove))
}

/** Whether lines are sentences, or announce something. */
function isSaying(lines: string[]): boolean {
  const text = lines.join(' ').trim()
  return /[.:;!?。\p{sc=Thai}]/u.test(text.slice(/\p{Lo}/u.test(text) ? 30 : 60)) || /[:：]$/.test(text)
}

function block(lines: string[]): Element[] {
  const first = lines.findIndex((line) => item.test(line) || number.test(line))
  const mark = item.test(lines[first] ?? '') ? item : number
  const numbers = lines.flatMap((line) => number.exec(line)?.[1] ?? [])
  const isList =
    first >= 0 && (mark === item || numbers.every((own, index) => Number(own) === Number(numbers[0]) + index))
  if (!isList || (mark === number && numbers.length < 2)) return paragraphs(lines)
  const items = grouped(lines.slice(first), (line) => mark.test(line))
  const list = items.map((own) => h('li', own.map((line) => line.replace(mark, '').trim()).join(' ')))
  const start = mark === number && numbers[0] !== '1' ? Number(numbers[0]) : undefined
  return [...block(lines.slice(0, first)), h(mark === item ? 'ul' : 'ol', { start }, list)]
}

/** Lines as a paragraph, or as several where some begin with marks, such as `(a)`. */
function paragraphs(lines: string[]): Element[] {
  const starts = ownMarks(lines.map((line) => line.trim())).map(Boolean)
  const isMarked = starts.filter(Boolean).length > 1
  return grouped(lines, (_, index) => isMarked && starts[index] === true).map((own) => h('p', withBreaks(own)))
}

/** Lines that are short, as those of an address, stay lines. */
function withBreaks(lines: string[]): (string | Element)[] {
  const isShort = lines.length > 1 && lines.every((line) => line.trim().length < 50)
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [isShort ? h('br') : ' ']), line.trim()])
}
