import type { Nodes, Root } from 'mdast'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { visit } from 'unist-util-visit'
import { cutBareLinks } from '../text/bare-links'

/** Makes links of the addresses that stand in the words of a tree, as Markdown reads them. */
export function linkAddresses(tree: Root): void {
  const known = new Set<Nodes>()
  visit(tree, 'link', (node) => {
    known.add(node)
  })
  for (const transform of gfmAutolinkLiteralFromMarkdown().transforms ?? []) transform(tree)
  visit(tree, 'link', (node) => {
    if (!known.has(node)) node.data = { isBare: true }
  })
  cutBareLinks(tree, (node) => !known.has(node))
}
