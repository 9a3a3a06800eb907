import type { Link, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { compile } from './compile'
import { parse } from './parse'
import { problem } from './problem'
import { markHeadings } from './sections'
import { checkSlips } from './slips'
import { checkSubset } from './subset'
import type { Text } from './text'

/** The most bytes that a file of content may have. The longest policies known have a tenth of it. */
export const maximumBytes = 1_000_000

/** A text, and its links to other pages of the site with where they stand in the file. */
export interface ReadText {
  text: Text
  links: { url: string; line: number; column: number }[]
  /** The line of each heading, by the anchor of its section. */
  headings: { anchor: string; line: number }[]
}

/** Reads the text of an MDX file in one parse. Where something is wrong, says so on the file and answers undefined. */
export function readText(file: VFile): ReadText | undefined {
  try {
    return readWhole(file)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    problem(file, undefined, 'quotations or lists stand too deep inside one another; write them side by side', 'syntax')
    return undefined
  }
}

function readWhole(file: VFile): ReadText | undefined {
  const before = file.messages.length
  const tree = parse(file)
  if (!tree) return undefined
  checkSubset(tree, file)
  checkSlips(tree, file)
  const headings = markHeadings(tree, file)
  if (file.messages.length > before) return undefined
  return {
    text: compile(tree, headings),
    links: linksWithin(tree),
    headings: headings.map(({ anchor, node }) => ({ anchor, line: node.position?.start.line ?? 1 })),
  }
}

function linksWithin(tree: Root): ReadText['links'] {
  const links: ReadText['links'] = []
  visit(tree, 'link', ({ url, position }: Link) => {
    if (position && /^[/#]/.test(url)) links.push({ url, line: position.start.line, column: position.start.column })
  })
  return links
}
