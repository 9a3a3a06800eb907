import type { Link, Root } from 'mdast'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'

/** What ends words, a sentence or a quotation, and no address. */
const end = /[\s、。，；：！？」』】》）”’»›…]/u

/** Cuts each link that is an address in the words before the sign that ends its sentence, which Markdown takes for a part of it. */
export function cutBareLinks(tree: Root, isBare: (link: Link) => boolean): void {
  visit(tree, 'link', (node, index = 0, parent) => {
    const [words] = node.children
    if (words?.type !== 'text' || !parent || !isBare(node)) return
    const cut = words.value.search(end)
    const rest = words.value.slice(cut)
    if (cut <= 0 || !node.url.endsWith(rest)) return
    words.value = words.value.slice(0, cut)
    node.url = node.url.slice(0, -rest.length)
    const [own, position] = node.position ? cutPosition(node.position, cut) : []
    const next = parent.children[index + 1]
    // Texts that no source has are one.
    if (!position && next?.type === 'text') next.value = rest + next.value
    else parent.children.splice(index + 1, 0, { type: 'text', value: rest, position })
    node.position = own
  })
}

/** The parts of a position before and after some characters of its line. */
function cutPosition({ start, end }: Position, characters: number): [Position, Position] {
  const at = { ...start, column: start.column + characters, offset: (start.offset ?? 0) + characters }
  return [
    { start, end: at },
    { start: at, end },
  ]
}
