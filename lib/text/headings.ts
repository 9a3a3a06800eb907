import { slug } from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type HeadingMark, readHeading } from './heading'

/** Anchors that every page has: of its top, and of its short version. */
export const pageAnchors = ['text', 'in-short']

/** Anchors that the page itself uses. */
export const reservedAnchors = [...pageAnchors, 'retired-sections']

/** A heading of the text with what its mark says; the anchor is the fixed one, or what rehype-slug will derive. */
export interface MarkedHeading extends HeadingMark {
  node: Heading
  anchor: string
  /** True when a mark is there and cannot be read. */
  isUnreadable: boolean
}

/** The headings of a text, in order. */
export function readHeadings(tree: Root): MarkedHeading[] {
  return tree.children
    .filter((node) => node.type === 'heading')
    .map((node) => {
      const source = textOf(node)
      const read = readHeading(source)
      const { title, anchor, aliases } = read ?? { title: source, aliases: [] }
      const derived = slug(title)
      // People type an ordinary space for any other.
      const composed = slug(title.replaceAll(/\s/gu, ' ')).normalize('NFC')
      // Browsers tell composed letters from decomposed ones, and pages had both.
      const forms = anchor === undefined && derived !== composed ? [derived] : []
      return { node, title, anchor: anchor ?? composed, aliases: [...aliases, ...forms], isUnreadable: !read }
    })
}

/** Takes the marks of headings out of their tree, and fixes the anchors that they name. */
export function takeMarks(headings: MarkedHeading[]): void {
  for (const { node, title, anchor } of headings) {
    node.children = [{ type: 'text', value: title }]
    if (anchor !== slug(title)) node.data = { hProperties: { id: anchor } }
  }
}
