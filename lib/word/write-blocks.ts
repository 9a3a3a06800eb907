import type { PhrasingContent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { formatTree } from '../writing/format'
import { tidyBlocks } from './tidy'

/** Writes blocks as Markdown. One that cannot be written as it is loses its emphasis, or its form, which is noted; its words stand. */
export function writeBlocks(blocks: RootContent[], notes: string[]): string {
  const whole = formatTree({ type: 'root', children: blocks })
  if (whole !== undefined) return whole
  const safe = blocks.flatMap((block) => {
    if (write([block]) !== undefined) return [block]
    const place = `“${textOf(block).trim().slice(0, 40)}…”`
    const lines = linesOf(block)
    if (write(lines) !== undefined) {
      notes.push(`The marks of a list were left as words at the start of paragraphs, at ${place}`)
      return lines
    }
    const plain = tidyBlocks(lines.map(withoutEmphasis))
    notes.push(`What Markdown cannot say was left out, at ${place}; its words stand`)
    return write(plain) === undefined ? plain.map(asParagraph) : plain
  })
  return (
    formatTree({ type: 'root', children: safe }) ?? safe.map((block) => write([block]) ?? escaped(block)).join('\n\n')
  )
}

function write(children: RootContent[]): string | undefined {
  return formatTree({ type: 'root', children } satisfies Root)
}

/** The items of a list with marks of its own as paragraphs. */
function linesOf(block: RootContent): RootContent[] {
  if (block.type !== 'list' || !block.data?.hasOwnMarks) return [block]
  return block.children.flatMap((item) => item.children.flatMap(linesOf))
}

function withoutEmphasis(block: RootContent): RootContent {
  const copy = structuredClone(block)
  visit(copy, ['emphasis', 'strong', 'delete'], (node, index, parent) => {
    if (!parent || index === undefined || !('children' in node)) return
    ;(parent as { children: PhrasingContent[] }).children.splice(index, 1, ...(node.children as PhrasingContent[]))
    return index
  })
  return copy
}

function asParagraph(block: RootContent): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value: textOf(block).replaceAll(/\s+/g, ' ').trim() }] }
}

function escaped(block: RootContent): string {
  return textOf(block)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[!-/:-@[-`{-~]/g, '\\$&')
}
