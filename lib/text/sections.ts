import { slug } from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { type HeadingMark, readHeading } from './heading'
import { problem } from './problem'

/** Anchors that the page itself uses. */
export const reservedAnchors = ['text', 'in-short', 'retired-sections']

/** A heading of the text with what its mark says; the anchor is the fixed one, or what rehype-slug will derive. */
export interface MarkedHeading extends HeadingMark {
  node: Heading
  anchor: string
}

/**
 * Reads the headings of a text and takes their marks out of the tree. Reports marks that cannot be
 * read, levels that are skipped, headings without a title, and anchors that stand for two sections.
 */
export function markHeadings(tree: Root, file: VFile): MarkedHeading[] {
  const headings = tree.children.filter((node) => node.type === 'heading').map((node) => markHeading(node, file))
  checkLevels(headings, file)
  checkAnchors(headings, file)
  return headings
}

function markHeading(node: Heading, file: VFile): MarkedHeading {
  const source = textOf(node)
  const read = readHeading(source)
  if (!read)
    problem(
      file,
      node.position,
      'the mark in this heading cannot be read; write `[#id]`, `[#id, was #old]` or `[was #old]` at its end',
      'anchor',
    )
  const { title, anchor = slug(title), aliases } = read ?? { title: source, aliases: [] }
  if (anchor === '')
    problem(file, node.position, 'this heading has no words; write what the section is about', 'heading')
  node.children = [{ type: 'text', value: title }]
  if (anchor !== slug(title)) node.data = { hProperties: { id: anchor } }
  return { node, title, anchor, aliases }
}

function checkLevels(headings: MarkedHeading[], file: VFile): void {
  let level = 1
  for (const { node } of headings) {
    if (node.depth > level + 1) {
      problem(file, node.position, `this heading skips a level; write \`${'#'.repeat(level + 1)} \``, 'heading')
    }
    level = node.depth
  }
}

function checkAnchors(headings: MarkedHeading[], file: VFile): void {
  const taken = new Map<string, MarkedHeading>()
  for (const heading of headings) {
    for (const anchor of [heading.anchor, ...heading.aliases]) {
      const other = taken.get(anchor)
      if (reservedAnchors.includes(anchor)) {
        problem(
          file,
          heading.node.position,
          `the page itself uses #${anchor}; write another anchor, such as \`[#${anchor}-section]\``,
          'anchor',
        )
      } else if (other) {
        const place = other.node.position?.start.line
        problem(
          file,
          heading.node.position,
          `#${anchor} already leads to "${other.title}" on line ${place}; write another anchor at the end of one of them, such as \`[#${anchor}-…]\``,
          'anchor',
        )
      }
      taken.set(anchor, heading)
    }
  }
}
