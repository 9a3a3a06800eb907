import type { List, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { ownMark } from './marked-lists'

/** The numbers and letters by which the items of the lists in a text are cited, such as `1 a` for (a) below 1, with the top-level section of each. */
export function listItemsIn(tree: Root): { section: number; cited: string }[] {
  const top = Math.min(...tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))
  let section = 0
  return tree.children.flatMap((node) => {
    if (node.type === 'heading' && node.depth === top) section++
    return node.type === 'list' ? citedIn(node, '').map((cited) => ({ section, cited })) : []
  })
}

/** How the item of a list is cited by its number and what stands in brackets behind it. */
export function citedAs(number: string): string {
  return (number.match(/[\p{L}\d]+(?:\.\d+)*/gu) ?? []).join(' ').toLowerCase()
}

function citedIn({ children, ordered, start }: List, above: string): string[] {
  return children.flatMap((item, index) => {
    const mark = ordered ? String((start ?? 1) + index) : (ownMark(textOf(item.children[0] ?? item)) ?? '')
    // Such as 1.1, which has the number above in it.
    const cited = citedAs(/\d\.\d/.test(mark) ? mark : `${above} ${mark}`)
    const below = item.children.flatMap((child) => (child.type === 'list' ? citedIn(child, cited) : []))
    return mark === '' ? below : [cited, ...below]
  })
}
