import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { RootContent } from 'mdast'
import { classesOf, elementsIn, textsIn } from '../source/elements'
import { Blocks } from './docx-lists'
import type { Label } from './numbering'

declare module 'hast' {
  interface Element {
    /** The sign by which Word makes a paragraph an item of a list. */
    label?: Label
  }
}
declare module 'mdast' {
  interface ParagraphData {
    label?: Label
  }
}

/** What stands before an item of a list, where Word says no more of it. */
const leading = /^(?:[·•o§▪–-]|\(?(?:\d+(?:\.\d+)*|[a-z]{1,4})[.)])(?=\s{2,})/i

/** Takes the signs away that Word writes before the items of its lists, and notes them. Within other blocks, such as cells, they are words. */
export function takeLabels(main: Root): void {
  const blocks = elementsIn(main, /^(?:t[dh]|li|blockquote|caption|d[dt])$/)
  const inner = new Set(blocks.flatMap((block) => elementsIn(block, 'p')))
  for (const [index, item] of elementsIn(main, 'p').entries()) {
    const style = String(item.properties.style ?? '')
    const isItem = /mso-list:/.test(style) || /\bMsoList/.test(classesOf(item))
    const sign = isItem ? takeSign(item) : undefined
    if (sign === undefined) continue
    const label = labelOf(sign, style, index)
    if (inner.has(item)) item.children.unshift({ type: 'text', value: `${label.format === 'bullet' ? '-' : sign} ` })
    else item.label = label
  }
}

/** What the sign of an item says, and its style of its level, or else its indent. */
function labelOf(text: string, style: string, index: number): Label {
  const isPlain = /^\d+[.)]?$/.test(text)
  const isBullet = text === 'o' || !/[\p{L}\p{N}]/u.test(text)
  const format = isPlain ? 'decimal' : isBullet ? 'bullet' : 'mark'
  const [, size, unit] = /margin-left:\s*([\d.]+)(pt|in|cm)/.exec(style) ?? ['', '36', 'pt']
  const indent = Number(size) * (unit === 'in' ? 72 : unit === 'cm' ? 28 : 1)
  const level = Number(/level(\d+)/.exec(style)?.[1] ?? Math.round(indent))
  // Numbers that do not follow one another are those of several lists.
  const list = isPlain ? String(index) : ''
  return { list, level, format, isPlain, text, value: Number.parseInt(text, 10) || 0 }
}

/** Takes away the sign of an item, and returns it; undefined where there is none. */
function takeSign(item: Element): string | undefined {
  const spans = elementsIn(item, 'span')
  const styled = (style: RegExp) => spans.find(({ properties }) => style.test(String(properties.style)))
  const ignored = styled(/mso-list:\s*ignore/i)
  const symbol = styled(/font-family:\W*(?:symbol|wingdings|courier)/i)
  const words = textOf(item).trimStart()
  const pictured = symbol && /^\S(?=\s*$)/.exec(textOf(symbol).trim())?.[0]
  const isPicture = pictured !== undefined && words.startsWith(pictured)
  const sign = ignored ? textOf(ignored).trim() : isPicture ? pictured : leading.exec(words)?.[0]
  if (sign === undefined || !words.startsWith(sign)) return undefined
  let left = sign.length
  for (const text of textsIn(item)) {
    text.value = text.value.trimStart()
    const taken = Math.min(left, text.value.length)
    text.value = text.value.slice(taken)
    left -= taken
    if (left === 0) text.value = text.value.trimStart()
    if (text.value !== '') break
  }
  return isPicture ? '•' : sign.replaceAll(/\s+/g, ' ')
}

/** Makes lists of the paragraphs that had signs. */
export function listLabelled(children: RootContent[]): RootContent[] {
  const blocks = new Blocks()
  for (const child of children) {
    if (child.type === 'paragraph' && child.data?.label) blocks.addItem(child, child.data.label)
    else blocks.add(child)
  }
  return blocks.children
}
