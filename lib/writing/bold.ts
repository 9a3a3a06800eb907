import type { Root } from 'mdast'
import type { Edit } from '../source/source'
import { nodesIn, spanOf } from '../text/nodes'

/** Edits that end bold with its words, not with the space behind them, which Markdown takes for none. */
export function withClosedBold(tree: Root, source: string): Edit[] {
  return nodesIn(tree).flatMap(({ node }) => {
    if (node.type !== 'text') return []
    const { start, end } = spanOf(node)
    const words = source.slice(start, end)
    return [...words.matchAll(/(?<![*\\\p{L}\p{N}])\*\*(?=[^\s*])[^*\n]*[^\s*\\](?<space> +)\*\*(?![*\s])/gu)].map(
      ({ 0: found, index, groups: { space = '' } = {} }) => {
        const to = start + index + found.length
        return { start: to - space.length - 2, end: to, text: `**${space}` }
      },
    )
  })
}

/** Edits that make one of bold that ends where more of it begins. */
export function withoutSeams(tree: Root, source: string): Edit[] {
  return nodesIn(tree).flatMap(({ node }) => {
    const { start, end } = spanOf(node)
    const written = source.slice(start, end)
    if (node.type !== 'paragraph' || written.includes('`')) return []
    return [...written.matchAll(/\*{4}(?<=\*\*[^\s*][^*\n]*\*{4})(?=[^\s*][^*\n]*\*\*)/g)].map(({ index }) => {
      return { start: start + index, end: start + index + 4, text: '' }
    })
  })
}
