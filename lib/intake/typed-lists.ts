import type { List, ListItem, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { bullet, ownMark } from '../text/marked-lists'

/** A bullet, or the number of an item, that somebody typed. */
const typed = /^(?:-\s+|-(?=\p{Lo})|・\s*|(\d{1,3})\.\s+)/u

/** Makes lists of paragraphs that follow one another and begin with a bullet that was typed as `-` or `・`, or with numbers that were typed. */
export function groupTypedItems(tree: Root): void {
  const signOf = (node?: RootContent) =>
    (node?.type === 'paragraph' ? typed.exec(textOf(node)) : undefined) ?? undefined
  const follows = (node?: RootContent, before?: RootContent) => {
    const [own, last] = [signOf(node)?.[1], signOf(before)?.[1]]
    return signOf(node) && signOf(before) && (own === undefined ? last === undefined : Number(own) === Number(last) + 1)
  }
  const children: RootContent[] = []
  tree.children.forEach((node, index) => {
    const isNext = follows(node, tree.children[index - 1])
    const [first, ...rest] = node.type === 'paragraph' ? node.children : []
    if (node.type !== 'paragraph' || first?.type !== 'text' || !(isNext || follows(tree.children[index + 1], node))) {
      children.push(node)
      return
    }
    const words = { ...node, children: [{ ...first, value: first.value.replace(typed, '') }, ...rest] }
    const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [words] }
    const number = signOf(node)?.[1]
    const last = children.at(-1)
    if (last?.type === 'list' && isNext) last.children.push(item)
    else {
      const start = number === undefined ? null : Number(number)
      children.push({ type: 'list', ordered: start !== null, start, spread: false, children: [item] })
    }
  })
  tree.children = children
}

/** Makes lists of paragraphs that follow one another and begin with marks of their own, such as `(a)`. */
export function groupMarkedLines(tree: Root): void {
  const children: RootContent[] = []
  let open: List | undefined
  for (const node of tree.children) {
    const mark = node.type === 'paragraph' ? ownMark(textOf(node)) : undefined
    if (
      node.type !== 'paragraph' ||
      mark === undefined ||
      /^\d/.test(mark) ||
      node.children.some(({ type }) => type === 'break')
    ) {
      open = undefined
      children.push(node)
      continue
    }
    if (!open) {
      open = { type: 'list', ordered: false, start: null, spread: false, children: [], data: { hasOwnMarks: true } }
      children.push(open)
    }
    open.children.push({ type: 'listItem', spread: false, checked: null, children: [node] })
  }
  // One line by itself is a paragraph that begins with a sign, but for a bullet.
  tree.children = children.flatMap((node) => {
    const isOnly = node.type === 'list' && node.data?.hasOwnMarks && node.children.length === 1
    return isOnly && !bullet.test(textOf(node)) ? (node.children[0]?.children ?? []) : [node]
  })
}
