import { withLatinDigits } from '../languages/digits'
import { monthNumber } from '../languages/months'
import { namesBehind, sectionNames } from '../languages/section-names'
import { han, hanDigits, roman } from './list-marks'

/** Who numbers the sections of a version: the page, or its own headings; or nobody. */
export const numberings = ['page', 'own', 'none'] as const

export type Numbering = (typeof numberings)[number]

/** The number with which a heading begins. */
export interface OwnNumber {
  /** As written, with what divides it from the title, such as `Article 3 –`. */
  mark: string
  /** What it is cited by, such as `Article 3`. */
  number: string
  title: string
}

/** A heading, as far as its number matters. */
interface Heading {
  title: string
  depth: number
}

interface Candidate extends OwnNumber {
  /** Whether it can be nothing else. */
  isSure: boolean
  /** Its last part as a number. */
  value: number
}

const digits = '\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*[a-z]?'
const romanDigits = '(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})'
/** A section by its name and its number, such as `Article 3`, as a pattern. */
export const namedNumber = `(?:(?:§+|(?:${sectionNames})(?=\\s))\\s*(?:${digits}|${romanDigits}|\\p{Lu})|\\p{Nd}{1,3}\\.?\\s(?:${namesBehind})(?!\\p{L}))`
/** A section by these, and no title. */
export const numberAlone = new RegExp(`^\\s*${namedNumber}[.:]?\\s*$`, 'u')
/** What divides a number from a title. */
const divider = '(?:[.)]?\\s*[–—-]+\\s+|[.)]{1,2}:?\\s+|:\\s+|[、．۔]\\s*)'
const unit =
  '(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|times|steps?|ways?|things|reasons|questions|Tagen?|Wochen?|Monaten?|Jahren?|million|billion|%|per\\s?cent|Prozent|[€$£])'

/** Those that nobody can make others of, in Taiwan and in China. */
const formalDigits = '壹貳參肆伍陸柒捌玖拾壹贰叁肆伍陆柒捌玖拾'
const values = new Map([han, roman].flatMap((write) => [...Array(100).keys()].map((at) => [write(at), at] as const)))

const sure = [
  new RegExp(`^(${namedNumber}${divider})`, 'u'),
  new RegExp(`^((?:${digits}|${romanDigits})${divider})(?!(?:${namesBehind})(?!\\p{L}))`, 'u'),
  new RegExp(
    `^((?:제\\s?\\p{Nd}{1,3}\\s?[조장절항](?!\\p{L})|第\\s?[\\p{Nd}${hanDigits}]{1,3}\\s?[条條章节節])\\s*)`,
    'u',
  ),
  new RegExp(`^([${hanDigits}${formalDigits}]{1,3}[、．]\\s*)`, 'u'),
  /^((?:\p{Lu}|\p{Lo}|[a-z]|[ivx]+)(?:[.)]\s+|\s+[–—]\s+))(?!\p{Lu}\.)/u,
  /^(\((?:\d{1,3}|[A-Za-z]|[ivxlIVXL]+)\)\s+)/u,
  /^(\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+\s+)(?=[\p{Lu}\p{Lo}“"„])/u,
  /^(\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*\.)(?=\p{Lu}\p{Ll}|\p{Lo})/u,
  new RegExp(`^(§\\s*(?:${digits})\\s+)(?=\\p{Lu}\\p{Ll}|\\p{Lo})`, 'u'),
]
const likely = [
  new RegExp(`^(${namedNumber}\\s*)(?:(?<=\\s)(?=\\p{Lu}\\p{Ll}|\\p{Lo})|(?=[(（](?:\\p{Lu}\\p{Ll}|\\p{Lo})))`, 'u'),
  // The name of a law is in capitals too, but hardly all of a heading.
  new RegExp(`^(${namedNumber}\\s+)(?=\\p{Lu}{2})(?=(?<=^\\P{Ll}+)\\P{Ll}+$|\\p{Lu}{6}|\\p{Lu}+ \\p{Lu}{2})`, 'u'),
  new RegExp(`^((?:${digits}|${romanDigits})\\s+)(?=[\\p{Lu}\\p{Lo}])`, 'u'),
  /^(\d{1,3}(?:\.\d{1,3})+\s+)(?=\p{Ll})/u,
]

/** The number of its own with which each heading begins, where it has one. With `own`, numbers are taken for numbers that could be words of a title otherwise. */
export function ownNumbers(headings: Heading[], numbering: Numbering): (OwnNumber | undefined)[] {
  const places = placesOf(headings)
  const found = headings.map(({ title }) => ownNumber(title))
  return found.map((one, index) => {
    if (!one || one.isSure || numbering === 'own') return one
    const siblings = found.filter((_, other) => headings[other]?.depth === headings[index]?.depth)
    const at = siblings.indexOf(one)
    const isInOrder = siblings[at - 1]?.value === one.value - 1 || siblings[at + 1]?.value === one.value + 1
    return isInOrder || Number(places[index]?.split('.').at(-1)) === one.value ? one : undefined
  })
}

/** How many parts the number has with which a title begins, such as 2 for `4.2`; 1 where there is none. */
export function partsOfNumber(title: string): number {
  return /^\s*\p{Nd}+(?:\.\p{Nd}+)*/u.exec(title)?.[0].split('.').length ?? 1
}

/** The number that the page gives to each heading, such as `4.2`. */
export function placesOf(headings: Pick<Heading, 'depth'>[]): string[] {
  const places: string[] = []
  const counts = new Map<number, number>()
  for (const parent of parentsOf(headings)) {
    const count = (counts.get(parent) ?? 0) + 1
    counts.set(parent, count)
    places.push(parent < 0 ? `${count}` : `${places[parent]}.${count}`)
  }
  return places
}

/** The number of its own with which a heading can begin, whatever others there are. */
export function ownNumber(heading: string): Candidate | undefined {
  if (isOther(heading)) return undefined
  for (const pattern of [...sure, ...likely]) {
    const [, written] = pattern.exec(heading) ?? []
    const title = heading.slice(written?.length ?? 0).trim()
    if (written === undefined || title === '') continue
    const mark = written.trim()
    const number = mark.startsWith('(') ? mark : mark.replace(/[\s.):、．۔–—-]+$/u, '')
    return { mark, number, title, isSure: sure.includes(pattern), value: ordinalOf(number) }
  }
  return undefined
}

/** Whether a heading begins with a day, a year, an amount or the article of a law. */
function isOther(heading: string): boolean {
  const [, word = ''] = /^\d{1,2}\.?\s+([\p{L}\p{M}]+)(?=,?(?:\s+\d|$))/u.exec(heading) ?? []
  if (monthNumber(word) !== undefined) return true
  if (new RegExp(`^\\d+(?:[.,]\\d+)*\\s*${unit}(?!\\p{L})`, 'iu').test(heading)) return true
  return /^(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{2}|\d{4}|\d+\s?[–-]\s?\d)/u.test(heading)
}

/** The value of the last part of a number: in digits, in Chinese or Roman ones, or as a letter. */
function ordinalOf(number: string): number {
  const part = /(?<=^[第제]\s?)\S+?(?=\s?\S$)|\d+(?=\.?\s\S+$)|(?![第제])[\p{L}\d]+(?=\)?$)/u
  const [last = ''] = part.exec(withLatinDigits(number)) ?? []
  if (/^\d/.test(last)) return Number.parseInt(last, 10)
  const plain = [...last.toLowerCase()].map((sign) => hanDigits[formalDigits.indexOf(sign) % 10] ?? sign).join('')
  return values.get(plain) ?? plain.charCodeAt(0) - 96
}

/** The heading below which each of some stands, by its place among them; -1 for one below none. */
export function parentsOf(headings: { depth: number }[]): number[] {
  const open: number[] = []
  return headings.map(({ depth }, index) => {
    while ((headings[open.at(-1) ?? -1]?.depth ?? 0) >= depth) open.pop()
    const parent = open.at(-1) ?? -1
    open.push(index)
    return parent
  })
}

/** The level that each heading of a text would have if none were skipped, from 2, in order. */
export function levelsOf(headings: { depth: number }[]): number[] {
  const levels: number[] = []
  for (const parent of parentsOf(headings)) levels.push((levels[parent] ?? 1) + 1)
  return levels
}
