import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

declare module 'mdast' {
  interface BreakData {
    /** Whether it is written as `<br />`, which stays so. */
    isTag?: boolean
  }
}

/** Makes each `<br />` within the lines of a tree the line break that `\` at the end of a line is. */
export function readBreaks(tree: Root): void {
  visit(tree, 'mdxJsxTextElement', ({ name, attributes, children, position }, index, parent) => {
    if (name !== 'br' || attributes.length + children.length > 0 || !parent || index === undefined) return
    parent.children[index] = { type: 'break', data: { isTag: true }, position }
  })
}
