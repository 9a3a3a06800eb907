import type { Link, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** What ends words, a sentence or a quotation, and no address. */
const end = /[\s、。，；：！？」』】》）”’»›…]/u

/** Cuts each link that is an address in the words before the sign that ends its sentence, which Markdown takes for a part of it. */
export function cutBareLinks(tree: Root, isBare: (link: Link) => boolean): void {
  visit(tree, 'link', (node, index = 0, parent) => {
    const [words] = node.children
    const { start, end: last } = node.position ?? {}
    if (words?.type !== 'text' || !parent || !isBare(node)) return
    const cut = words.value.search(end)
    const rest = words.value.slice(cut)
    if (cut <= 0 || !node.url.endsWith(rest)) return
    words.value = words.value.slice(0, cut)
    node.url = node.url.slice(0, -rest.length)
    const at = start && { ...start, column: start.column + cut, offset: (start.offset ?? 0) + cut }
    const position = at && last && { start: at, end: last }
    const next = parent.children[index + 1]
    // Texts that no source has are one.
    if (!position && next?.type === 'text') next.value = rest + next.value
    else parent.children.splice(index + 1, 0, { type: 'text', value: rest, position })
    if (node.position && at) node.position = { ...node.position, end: at }
  })
}
