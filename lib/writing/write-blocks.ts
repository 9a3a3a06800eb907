import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { linkAddresses } from './addresses'
import { formatTree } from './format'
import { tidyBlocks } from './tidy'

/** Writes blocks as Markdown. One that cannot be written as it is loses its emphasis, or its form, which is noted; its words stand. */
export function writeBlocks(blocks: RootContent[], notes: string[]): string {
  // The addresses in its words are read as links, however they are written.
  linkAddresses({ type: 'root', children: blocks })
  const whole = formatTree({ type: 'root', children: blocks })
  if (whole !== undefined) return whole
  const safe = blocks.flatMap((block) => {
    if (write([block]) !== undefined) return [block]
    const place = `“${textOf(block).trim().slice(0, 40)}…”`
    const lines = tidyBlocks(linesOf(block))
    if (write(lines) !== undefined) {
      notes.push(`The marks of a list were left as words at the start of paragraphs, at ${place}`)
      return lines
    }
    const plain = tidyBlocks(lines.map(withoutEmphasis))
    notes.push(`Emphasis, or another form that could not be kept, was left out, at ${place}; its words stand`)
    return write(plain) === undefined ? plain.flatMap(flat) : plain
  })
  return (
    formatTree({ type: 'root', children: safe }) ??
    safe.map((block) => (write([block]) ?? escaped(block)).trimEnd()).join('\n\n')
  )
}

function write(children: RootContent[]): string | undefined {
  return formatTree({ type: 'root', children } satisfies Root)
}

/** What stands in lists with marks of their own, one below another, within the items of other lists. */
function linesOf<Block extends RootContent>(block: Block): (Block | BlockContent)[] {
  if (block.type !== 'list') return [block]
  const items = block.children.map((item) => ({ ...item, children: item.children.flatMap(linesOf) }))
  return block.data?.hasOwnMarks
    ? items.flatMap(({ children }) => children as BlockContent[])
    : [{ ...block, children: items } as Block]
}

/** Each line of words in a block as a paragraph of its own. */
function flat(block: RootContent): RootContent[] {
  if (!('children' in block) || block.type === 'heading') return [block]
  if (block.type === 'paragraph' || block.type === 'tableRow') return [asParagraph(block)]
  return block.children.flatMap(flat)
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
  const parts = 'children' in block ? block.children.map((part) => (part.type === 'break' ? ' ' : textOf(part))) : []
  const value = parts.join(block.type === 'tableRow' ? ' ' : '')
  return { type: 'paragraph', children: [{ type: 'text', value: value.replaceAll(/\s+/g, ' ').trim() }] }
}

function escaped(block: RootContent): string {
  return textOf(asParagraph(block))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[!-/:-@[-`{-~]/g, '\\$&')
}
