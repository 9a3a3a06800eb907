import type { Heading, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { hanDigits } from '../text/list-marks'
import { namedNumber, ownNumber, partsOfNumber } from '../text/numbering'

/** Makes headings of short paragraphs that are numbered from 1, and of those that are bold, or else of those in capitals, where a text has no or few others. */
export function guessHeadings(tree: Root, notes: string[]): void {
  const real = tree.children.filter((node) => node.type === 'heading')
  const flat = tree.children.flatMap(withoutListOfHeadings)
  // The first section may have no number.
  const from = real.some((node) => numberOf({ ...node, type: 'paragraph' }) === 1) ? 1 : 2
  const numbered = numberedIn(flat, from)
  const children = numbered.length > 0 ? flat : tree.children
  const { guessed, bold } = guessedIn(children, numbered)
  if (guessed.size === 0 || real.length > 1 + guessed.size / 4) return
  const depth = Math.min(6, 1 + Math.max(1, ...real.map((node) => node.depth))) as Heading['depth']
  const first = children.findIndex((node) => numbered.includes(node))
  // What is bold beside numbered sections is a title above them, or stands within them.
  const shiftAbove = real.length > 0 && depth === 2 ? 0 : -1
  const depths = new Map(real.map((node) => [numberOf({ ...node, type: 'paragraph' }), node.depth]))
  for (const node of numbered) depths.set(numberOf(node), depth)
  const depthOf = (node: Paragraph, title: string, index: number): Heading['depth'] => {
    const number = numberOf(node) ?? Number.NaN
    const before = depths.has(number) ? undefined : depths.get(number - 1)
    const shift = numbered.includes(node) || first < 0 ? partsOfNumber(title) - 1 : index > first ? 1 : shiftAbove
    const own = before ?? (Math.min(6, depth + shift) as Heading['depth'])
    depths.set(number, own)
    return own
  }
  tree.children = children.map((node, index): RootContent => {
    if (node.type !== 'paragraph' || !guessed.has(node)) return node
    const look = numbered.includes(node) ? 'numbered' : bold.includes(node) ? 'bold' : 'in capitals'
    const value = textOf(node).replaceAll(/\s+/g, ' ').trim()
    notes.push(`“${value}” is taken for a heading, as it is short and ${look}`)
    const data = { ...node.data }
    return { type: 'heading', depth: depthOf(node, value, index), children: [{ type: 'text', value }], data }
  })
  placeAnchors(children, tree.children)
}

/** The paragraphs that are taken for headings, and which of them, beside those that are numbered, are bold. */
function guessedIn(children: RootContent[], numbered: RootContent[]) {
  const others = (isOne: (node: Paragraph) => boolean) =>
    children.filter((node) => node.type === 'paragraph' && isOne(node) && !numbered.includes(node))
  const isLine = (node: RootContent | undefined) => node?.type === 'paragraph' && isBold(node)
  // Bold lines that follow one another are a list, as of contents, up to the last one.
  const isListed = (_: unknown, index: number) =>
    isLine(children[index + 1]) &&
    [0, 1, 2].some((back) => [0, 1, 2, 3].every((step) => isLine(children[index - back + step])))
  const listed = new Set(children.filter(isListed))
  const bold = others(isBold).filter((node) => !listed.has(node))
  const all = [...numbered, ...bold]
  return { bold, guessed: new Set(all.length > 1 ? all : others((node) => isTitle(node) && isCapital(textOf(node)))) }
}

/** Makes paragraphs of headings that are sentences: of all where most headings are, or else of long ones. Short ones are headings with a full stop. */
export function lowerSentences(blocks: RootContent[], notes: string[]): RootContent[] {
  const all = blocks.filter((node) => node.type === 'heading')
  const sentences = all.filter((node) => endsSentence(textOf(node)) && textOf(node).length > 50)
  const areMost = sentences.length > 2 && sentences.length > all.length / 2
  const lowered = new Set<RootContent>(sentences.filter((node) => areMost || textOf(node).length > 200))
  const [first] = lowered
  if (!first) return blocks
  const counted = `(${lowered.size} of ${all.length}), such as “${textOf(first).slice(0, 40)}…”`
  notes.push(`Headings that are sentences are taken for paragraphs ${counted}`)
  return blocks.map((node) => (node.type === 'heading' && lowered.has(node) ? { ...node, type: 'paragraph' } : node))
}

/** Moves the anchors of paragraphs, which led to real headings, to the heading above each, or to the first, once some were guessed. */
function placeAnchors(before: RootContent[], after: RootContent[]): void {
  const anchored = before.flatMap((node) => (node.type === 'paragraph' ? (node.data?.anchors ?? []) : []))
  for (const { data } of before.filter((node) => node.type === 'heading'))
    if (data?.anchors) data.anchors = data.anchors.filter((one) => !anchored.includes(one))
  let above = after.find((node) => node.type === 'heading')
  for (const node of after) {
    if (node.type === 'heading') above = node
    else if (node.type === 'paragraph' && node.data?.anchors && above)
      above.data = { ...above.data, anchors: [...(above.data?.anchors ?? []), ...node.data.anchors] }
  }
}

/** Blocks in which paragraphs that begin with the titles of their sections, as `**4. Disclosure.** We …`, are parted from these, in a text without headings. */
export function partTitles(blocks: RootContent[]): RootContent[] {
  const parted = blocks.map((node): RootContent[] => {
    const [title, ...text] = node.type === 'paragraph' ? node.children : []
    if (node.type !== 'paragraph' || title?.type !== 'strong' || !/[.:]$/.test(textOf(title))) return [node]
    const above: Paragraph = { ...node, children: [title] }
    if (text.length === 0 || !isBold(above) || numberOf(above) === undefined) return [node]
    return [above, { ...node, children: text }]
  })
  const numbers = parted.flatMap(([title, text]) => (title && text ? numberOf(title) : []))
  const hasHeadings = blocks.filter(({ type }) => type === 'heading').length > 1
  return isCount(numbers) && !hasHeadings ? parted.flat() : blocks
}

/** Blocks whose paragraphs are divided at empty lines, and at lines above sentences that may be headings: in bold, or numbered in a text without others. */
export function partInLines(blocks: RootContent[]): RootContent[] {
  const all = blocks.map((node) => (node.type === 'paragraph' ? linesOf(node) : []))
  const isAbove = (lines: Paragraph[], at: number, isOne: (line: Paragraph) => boolean) => {
    const [line, next] = [lines[at], lines[at + 1]]
    return line && next && isOne(line) && endsSentence(textOf(next)) && lengthOf(next) > 60
  }
  const isNumbered = (line: Paragraph) => isTitle(line) && numberOf(line) !== undefined
  const numbered = all.flatMap((lines) => lines.filter((_, at) => isAbove(lines, at, isNumbered)))
  const titles = blocks.filter((node) => node.type === 'heading' || (node.type === 'paragraph' && isBold(node)))
  const areSections = titles.length < 2 && isCount(numbered.map((line) => numberOf(line)))
  const isHeading = (line: Paragraph) => isBold(line) || (areSections && isNumbered(line))
  return blocks.flatMap((node, index): RootContent[] => {
    const lines = all[index] ?? []
    const parts: Paragraph[] = []
    for (const [at, line] of lines.entries()) {
      const isNew = !lines[at - 1]?.children.length || [at, at - 1].some((own) => isAbove(lines, own, isHeading))
      if (line.children.length === 0) continue
      if (isNew) parts.push({ ...node, ...line })
      else parts.at(-1)?.children.push({ type: 'break', data: { isTag: true } }, ...line.children)
    }
    return node.type === 'paragraph' ? parts : [node]
  })
}

function linesOf(node: Paragraph): Paragraph[] {
  const lines: Paragraph[] = [{ type: 'paragraph', children: [] }]
  for (const child of node.children) {
    if (child.type === 'break') lines.push({ type: 'paragraph', children: [] })
    else lines.at(-1)?.children.push(child)
  }
  return lines
}

/** The first line of an item of a list, with its number before it, and what follows in the item. */
export function itemWithNumber({ children: [first, ...rest] }: ListItem, number: number): RootContent[] {
  if (first?.type !== 'paragraph') return [...(first ? [first] : []), ...rest]
  return [{ ...first, children: [{ type: 'text', value: `${number}. ` }, ...first.children] }, ...rest]
}

/** The items of a list in which each may be a heading, as something follows it; any other block as it is. */
function withoutListOfHeadings(node: RootContent): RootContent[] {
  if (node.type !== 'list' || !node.ordered) return [node]
  const { start, children } = node
  const mayBeHeading = ({ children: [first, ...rest] }: ListItem, index: number) =>
    first?.type === 'paragraph' && isTitle(first) && (rest.length > 0 || index === children.length - 1)
  if (!children.every(mayBeHeading)) return [node]
  return children.flatMap((item, index) => itemWithNumber(item, (start ?? 1) + index))
}

/** What needs no mark in a bold line: spaces, and a number that Word writes before it, such as `（二）` or `3.`. */
const unmarked = new RegExp(`^\\s*(?:[（(]?(?:[${hanDigits}]{1,3}|\\d{1,2})[、．.）)]\\s*)?$`)

/** Whether a paragraph is bold as a whole, and may be a heading. */
function isBold(node: Paragraph): boolean {
  const isMarked = (child: PhrasingContent) =>
    child.type === 'strong' || (child.type === 'text' && unmarked.test(child.value))
  const hasMark = node.children.some(({ type }) => type === 'strong')
  return (
    hasMark && node.children.every(isMarked) && (isTitle(node) || (numberOf(node) !== undefined && isShort(node, 100)))
  )
}

/** Whether words are in capitals, which not all scripts have. */
export function isCapital(text: string): boolean {
  return /^[^[]*\p{Lu}{3}/u.test(text) && !/\p{Lo}/u.test(text) && text === text.toUpperCase()
}

/** Whether a paragraph is short, and neither a sentence nor a day nor an address. */
export function isTitle(node: Paragraph): boolean {
  const text = textOf(node)
  return isShort(node, 100) && !endsSentence(text) && !isDated(text) && !/\S@\S|https?:/.test(text)
}

/** Whether a line gives a day, as “Last updated: May 2026” or “Effective 3 May 2026”. */
export function isDated(text: string): boolean {
  return /[:：].*\d{4}|\d{1,2}(?:,|\.? [\p{L}\p{M}]+)? \d{4}$/u.test(text)
}

/** Whether a paragraph has one line of less than so many letters. */
function isShort(node: Paragraph, most: number): boolean {
  return lengthOf(node) > 1 && lengthOf(node) < most && !JSON.stringify(node).includes('"break"')
}

/** How many letters a paragraph has. A character of Chinese, Japanese or Korean says as much as three. */
function lengthOf(node: Paragraph): number {
  const text = textOf(node).trim()
  const characters = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu
  return text.length + 2 * (text.match(characters)?.length ?? 0)
}

/** Whether words end as a sentence does, or a part of one. */
export function endsSentence(text: string): boolean {
  return /[.,;。，；、،؛।…]\s*$/.test(text)
}

/** The number of a section with which a paragraph begins that may be its heading, such as 2 for `Section 2 –`, `§ 2 Data`, `２．` or `第二条`. */
function numberOf(node: RootContent, isHan = false): number | undefined {
  if (node.type !== 'paragraph' || !isShort(node, 250)) return undefined
  // A space may be missing, as in `1)Data`.
  const own = ownNumber(textOf(node).replace(/^(\p{Nd}{1,2}[.)])(?=\p{L})/u, '$1 '))
  const [written, ...more] = own?.number.match(/\p{Nd}+|(?![第条條章节節])\p{sc=Han}+/gu) ?? []
  if (!own || written === undefined || more.length > 0 || own.number.startsWith('(')) return undefined
  const isSure = own.isSure || /^[\p{L}§]/u.test(own.number)
  return isSure && !(isHan && /\p{Nd}/u.test(written)) ? own.value : undefined
}

const lettered = new RegExp(`^(?:(?=${namedNumber})\\S+\\s+)?([A-Z])(?:[.)]\\s+(?=\\p{Lu})|(?<=\\s.)(?=\\s|$))`, 'u')

/** The place in the alphabet of the letter with which a short paragraph begins that may be the heading of a section, such as 2 for `B. Data` or `Part B`. */
function letterOf(node: RootContent): number | undefined {
  const isOne = node.type === 'paragraph' && isShort(node, 100) && !endsSentence(textOf(node))
  const [, letter] = (isOne && lettered.exec(textOf(node))) || []
  return letter ? letter.charCodeAt(0) - 64 : undefined
}

/** The short paragraphs that are numbered from 1, or at most `from`, on, or else lettered, three or more of them, where a number may be there twice, and have something else below them; none where others are numbered so too. Some may end as a sentence does. */
function numberedIn(blocks: RootContent[], from: number): RootContent[] {
  // Items within sections that are numbered in Chinese may have other digits.
  const counts = [(node: RootContent) => numberOf(node, true), (node: RootContent) => numberOf(node), letterOf]
  const found = counts.map((countOf) => {
    const all = sectionsIn(blocks, countOf)
    const titles = sectionsIn(blocks, (node) => (endsSentence(textOf(node)) ? undefined : countOf(node)))
    if (isCount(titles.map(countOf), from)) return titles
    return isCount(all.map(countOf), from) && titles.length > all.length / 2 ? all : []
  })
  return found.find(({ length }) => length > 0) ?? []
}

/** Numbered blocks that have others above and below them, so that they are no items of a list; above the first may be the last line of the contents. */
function sectionsIn(blocks: RootContent[], countOf: (node: RootContent) => number | undefined): RootContent[] {
  return blocks.filter((node, index) => {
    const [above, below] = [blocks[index - 1], blocks[index + 1]]
    const [before = 0, own = 0, after] = [above && countOf(above), countOf(node), below && countOf(below)]
    return own > 0 && (before === 0 || (own === 1 && before > 2)) && below !== undefined && after === undefined
  })
}

function isCount(numbers: (number | undefined)[], from = 1): boolean {
  const [first = 0] = numbers
  const isNext = numbers.every((own = 0, index) => [0, 1].includes(own - (numbers[index - 1] ?? first)))
  return isNext && first > 0 && first <= from && new Set(numbers).size > 2
}
