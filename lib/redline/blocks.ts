import type { Element, ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'

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
  /** Equal for tokens that readers cannot tell apart. */
  key: string
}

/** A part of a text that is compared as one: a leaf with tokens, or a list, a table, a quotation with parts of their own. */
export interface Block {
  /** The name of its element; empty for words that stand beside a list within an item. */
  tag: string
  /** The number of the first item of a numbered list, unless that is 1. */
  start?: number
  tokens: Token[]
  children: Block[]
  /** Equal for blocks that readers cannot tell apart. */
  key: string
}

const blockTags = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td'])

// Keys are divided by control characters, which a text cannot have.
const opening = '\u0001'
const closing = '\u0002'

const words = new Intl.Segmenter('en', { granularity: 'word' })

/** The blocks of a text, from the HTML that the compiler made of it. */
export function readBlocks(html: string): Block[] {
  return html === '' ? [] : gather(fromHtml(html, { fragment: true }).children)
}

/** The tokens of plain text. */
export function readWords(text: string): Token[] {
  return tokensOf(text, [])
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
  const start = typeof properties.start === 'number' ? properties.start : undefined
  const parts = gather(children)
  const key = `${opening}${tag} ${start ?? ''}${parts.map((part) => part.key).join('')}${closing}`
  return { tag, start, tokens: [], children: parts, key }
}

function leaf(tag: string, tokens: Token[]): Block {
  return { tag, tokens, children: [], key: `${opening}${tag}${tokens.map(({ key }) => key).join('')}${closing}` }
}

function inline(node: RootContent, marks: Mark[]): Token[] {
  if (node.type === 'text') return tokensOf(node.value, marks)
  if (node.type !== 'element') return []
  const { tagName: tag, properties, children } = node
  const mark: Mark = tag === 'a' ? { tag, href: String(properties.href) } : { tag }
  if (tag === 'br') return tokensOf('\n', [...marks, mark])
  return children.flatMap((child) => inline(child, [...marks, mark]))
}

function tokensOf(text: string, marks: Mark[]): Token[] {
  const markup = marks.map(({ tag, href = '' }) => `${tag} ${href}`).join('\n')
  const tokens: Token[] = []
  // Segments hold a copy of the whole string that they are of, so it is kept short.
  for (const part of text.split(/(\s+)/)) {
    for (const { segment, isWordLike = false } of words.segment(part)) {
      tokens.push({ text: segment, marks, markup, isWord: isWordLike, key: `${opening}${segment}${opening}${markup}` })
    }
  }
  return tokens
}
