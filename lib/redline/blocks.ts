import type { Element, ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { elementsIn } from '../source/elements'
import { plainly } from '../text/typography'
import type { BlockKind } from './words'

/** Markup that a piece of text stands in, such as a link. */
export interface Mark {
  tag: string
  /** Where a link leads. */
  href?: string
}

/** The least piece of text that is compared: a word, a sign, or the space between. */
export interface Token {
  text: string
  /** Outermost first. */
  marks: Mark[]
  /** Equal for tokens in the same marks. */
  markup: string
  isWord: boolean
  /** Equal for tokens that read the same, whatever their typography and markup. */
  key: string
  /** For the end of a block among tokens: what comes after it. */
  opens?: BlockKind
}

/** A part of a text that is compared as one: a leaf with tokens, or a list, a table, a quotation with parts of their own. */
export interface Block {
  /** The name of its element; empty for words that stand beside a list within an item. */
  tag: string
  /** The number of an item of a numbered list. */
  number?: number
  tokens: Token[]
  children: Block[]
  /** Equal for blocks that read the same. */
  key: string
}

const blockTags = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td'])

// Keys are divided by control characters, which a text cannot have.
const opening = '\u0001'
const closing = '\u0002'

// It finds the words of every script, whatever the locale.
const words = new Intl.Segmenter('en', { granularity: 'word' })

/** The blocks of a text, from the HTML that the compiler made of it, in which links lead to what `leadOf` says of their addresses. */
export function readBlocks(html: string, leadOf?: (href: string) => string): Block[] {
  if (html === '') return []
  const tree = fromHtml(html, { fragment: true })
  if (leadOf) for (const { properties } of elementsIn(tree, 'a')) properties.href = leadOf(String(properties.href))
  return gather(tree.children)
}

/** The tokens of plain text. */
export function readWords(text: string): Token[] {
  return tokensOf(text, [])
}

/** How many of the tokens are words. */
export function countWords(tokens: Token[]): number {
  return tokens.filter(({ isWord }) => isWord).length
}

function gather(nodes: RootContent[] | ElementContent[]): Block[] {
  const blocks: Block[] = []
  let loose: Token[] = []
  const close = () => {
    if (loose.length > 0) blocks.push(leaf('', loose))
    loose = []
  }
  for (const node of nodes) {
    if (node.type === 'element' && blockTags.has(node.tagName)) {
      close()
      blocks.push(blockOf(node))
    } else loose.push(...inline(node, []))
  }
  close()
  return blocks
}

function blockOf({ tagName: tag, properties, children }: Element): Block {
  if (!children.some((child) => child.type === 'element' && blockTags.has(child.tagName))) {
    return leaf(
      tag,
      children.flatMap((child) => inline(child, [])),
    )
  }
  const first = typeof properties.start === 'number' ? properties.start : 1
  const parts = gather(children)
  if (tag === 'ol') for (const [index, part] of parts.entries()) part.number = first + index
  return { tag, tokens: [], children: parts, key: `${opening}${tag} ${parts.map(({ key }) => key).join('')}${closing}` }
}

/** A block that has words of its own. */
export function leaf(tag: string, tokens: Token[]): Block {
  return { tag, tokens, children: [], key: `${opening}${tag}${tokens.map(({ key }) => key).join('')}${closing}` }
}

/** The parts of a block, for one with words of its own a part without a tag that has them. */
export function partsOf({ tokens, children }: Block): Block[] {
  return children.length > 0 ? children : [leaf('', tokens)]
}

/** True for blocks that are the same in every sign, markup and number. */
export function isExactly(older: Block, newer: Block): boolean {
  return (
    older.key === newer.key &&
    older.number === newer.number &&
    older.tokens.every(({ text, markup }, index) => {
      const other = newer.tokens[index]
      return text === other?.text && markup === other.markup
    }) &&
    older.children.every((child, index) => {
      const other = newer.children[index]
      return other !== undefined && isExactly(child, other)
    })
  )
}

function inline(node: RootContent, marks: Mark[]): Token[] {
  if (node.type === 'text') return tokensOf(node.value, marks)
  if (node.type !== 'element') return []
  const { tagName: tag, properties, children } = node
  const mark: Mark = tag === 'a' ? { tag, href: String(properties.href) } : { tag }
  if (tag === 'br') return [token('\n', [...marks, mark], markupOf([...marks, mark]), false, '\n')]
  return children.flatMap((child) => inline(child, [...marks, mark]))
}

/** Signs that Unicode has as one and keyboards as several, and spaces. */
const signs = /(\s+|-{2,3}|\.{3})/

/** A word that is one without asking, which takes most of the time, and the sign after it. */
const plainWord = /^([a-z\d]+)([.,:;!?)]?)$/i

/** The tokens of a text in markup. */
export function tokensOf(text: string, marks: Mark[]): Token[] {
  const markup = markupOf(marks)
  const tokens: Token[] = []
  // Segments hold a copy of the whole string that they are of, so it is kept short.
  text.split(signs).forEach((part, index) => {
    const [, word, sign] = plainWord.exec(part) ?? []
    if (index % 2 === 1) tokens.push(token(part, marks, markup, false, plainly(part)))
    else if (word) {
      tokens.push(token(word, marks, markup, true, word))
      if (sign) tokens.push(token(sign, marks, markup, false, sign))
    } else {
      for (const { segment, isWordLike = false } of words.segment(part)) {
        tokens.push(token(segment, marks, markup, isWordLike, plainly(segment)))
      }
    }
  })
  return tokens
}

function token(text: string, marks: Mark[], markup: string, isWord: boolean, key: string): Token {
  return { text, marks, markup, isWord, key: opening + key }
}

function markupOf(marks: Mark[]): string {
  return marks.map(({ tag, href = '' }) => `${tag} ${href}`).join('\n')
}
