import type { Element, Root, RootContent } from 'hast'
import { isElement } from './elements'

/** The names of elements that no reader sees. */
export const unseen =
  /^(?:script|style|noscript|template|head|svg|iframe|object|select|textarea|audio|video|canvas|dialog)$/

/** The names of elements that stand within lines. */
export const inlines =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|tt|u|var|wbr)$/
/** The names of headings. */
export const heads = /^h[1-6]$/

/** What a reader sees of a node, with a space where a block or a line ends. */
export function seenText(node: RootContent | Root): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && isUnseen(node))) return ''
  const inner = node.children.map(seenText).join('')
  return isElement(node, inlines) ? inner : ` ${inner} `
}

/** What a reader sees of a node, in one line. */
export function seenLine(node: RootContent | Root): string {
  return seenText(node).replaceAll(/\s+/g, ' ').trim()
}

/** Two letters of a script that no spaces part into words, or a word of another. */
const word = /[\p{Ideographic}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{2}|[\p{L}\p{N}](?:(?!\p{Ideographic})\S)*/gu

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(word)?.length ?? 0
}

/** Whether no reader sees an element. */
export function isUnseen({ tagName, properties }: Element): boolean {
  // A page that is written while it is read keeps its text hidden until a script moves it.
  const isHidden = properties.hidden === true && !/^S:[\da-f]+$/.test(String(properties.id ?? ''))
  const isOff = /display:\s*none|visibility:\s*hidden|mso-hide/i.test(String(properties.style ?? ''))
  return unseen.test(tagName) || isHidden || (isOff && !/^(?:html|body)$/.test(tagName))
}
