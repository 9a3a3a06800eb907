/** The text of a draft as it is shown to be written in: a document of ProseMirror, as plain data. */
export interface DeskDocument {
  type: 'doc'
  content: DeskNode[]
}

/** A block, a run of words, or a line break. */
export interface DeskNode {
  type: string
  attrs?: DeskAttributes
  content?: DeskNode[]
  marks?: DeskMark[]
  text?: string
}

/** What is marked of a run of words: that it is `bold`, `italic`, `code`, a `link`, or the end of a line of the source. */
export interface DeskMark {
  type: string
  attrs?: DeskAttributes
}

/** What is known of a node or a mark besides its words. What is not set is null or undefined. */
export interface DeskAttributes {
  /** The level of a heading, from 2. */
  level?: number
  /** The anchor that the mark of a heading fixes; without one, the anchor comes from the words. */
  anchor?: string | null
  /** The former anchors of a heading. */
  aliases?: string[] | null
  /** The mark of a heading as it is written, where it is not written as the house does. */
  mark?: string | null
  /** The published anchor of a heading, which came from its words. It is fixed when the words give it no more. */
  address?: string | null
  /** Whether empty lines stand between the items of a list, or the blocks of an item. */
  isLoose?: boolean | null
  /** Whether a list with marks of its own follows the line that announces it directly. */
  isAnnounced?: boolean | null
  /** Whether the items of such a list have a sign before their marks in the source, which no reader sees. */
  isDashed?: boolean | null
  /** The first number of a list. */
  start?: number | null
  /** What stands before the items of a list in a cell, or behind their numbers. */
  sign?: string | null
  align?: 'left' | 'center' | 'right' | null
  /** How many cells a row has that has fewer than its table. */
  cells?: number | null
  /** Whether a line break is written as `<br />`. */
  isTag?: boolean | null
  href?: string
  title?: string | null
  /** Whether a link is its address as words, which are not found to be one without being marked. */
  isBare?: boolean | null
  /** How many marks stand around this one, where their order is not the usual one. */
  depth?: number | null
}

/** What a document cannot hold, with the line of the source on which it stands. */
export class UnshowableText extends Error {
  override name = 'UnshowableText'

  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message)
  }
}

/** Why a text or its fields cannot be written, in sentences. */
export class Unwritable extends Error {
  override name = 'Unwritable'
}

/** The words of a node, with a space for each line break, and between blocks. */
export function wordsIn({ text, type, content = [] }: DeskNode): string {
  return text ?? (type === 'hardBreak' ? ' ' : content.map(wordsIn).join(content[0]?.content ? ' ' : ''))
}
