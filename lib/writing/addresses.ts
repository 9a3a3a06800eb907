import type { Link, Nodes, Root } from 'mdast'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { SKIP, visit } from 'unist-util-visit'
import { cutBareLinks } from '../text/bare-links'

/** An address directly behind a letter of a script without spaces. */
const behindLetter = /(?<=(?!\p{ASCII})[\p{L}\p{M}])https?:\/\/[!-~]*[\w/]/u

/** Makes links of the addresses that stand in the words of a tree, as Markdown reads them. */
export function linkAddresses(tree: Root): void {
  const known = new Set<Nodes>()
  visit(tree, 'link', (node) => {
    known.add(node)
  })
  visit(tree, (node, index, parent) => {
    if (node.type === 'link') return SKIP
    const match = node.type === 'text' ? behindLetter.exec(node.value) : undefined
    if (!match || node.type !== 'text' || !parent || index === undefined) return
    const [url] = match
    const rest = node.value.slice(match.index + url.length)
    node.value = node.value.slice(0, match.index)
    const link: Link = { type: 'link', url, children: [{ type: 'text', value: url }] }
    known.add(link)
    parent.children.splice(index + 1, 0, link as never, { type: 'text', value: rest } as never)
    return index + 1
  })
  for (const transform of gfmAutolinkLiteralFromMarkdown().transforms ?? []) transform(tree)
  visit(tree, 'link', (node) => {
    if (!known.has(node)) node.data = { isBare: true }
  })
  cutBareLinks(tree, (node) => !known.has(node))
}
