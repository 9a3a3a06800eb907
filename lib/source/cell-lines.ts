import type { PhrasingContent, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** Blocks as a cell has them: in lines, with the marks of items before their words, as Markdown has no other way to write them. */
export function inCell(blocks: RootContent[]): PhrasingContent[] {
  const lines = linesOf(blocks).filter((line) => line.some((part) => /\S/.test(textOf(part))))
  return lines.flatMap((line, index) => (index > 0 ? [{ type: 'break' }, ...line] : line))
}

function linesOf(blocks: RootContent[]): PhrasingContent[][] {
  return blocks.flatMap((block): PhrasingContent[][] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [block.children]
      case 'code':
        return block.value.split('\n').map((value) => [{ type: 'text', value }])
      case 'blockquote':
        return linesOf(block.children)
      case 'table':
        return block.children.map(({ children }) => children.flatMap((cell) => [...cell.children, space]))
      case 'list':
        return block.children.flatMap(({ children }, at) => {
          const mark = block.data?.hasOwnMarks ? '' : block.ordered ? `${(block.start ?? 1) + at}. ` : '- '
          const [first = [], ...rest] = linesOf(children)
          return [[{ type: 'text', value: mark }, ...first], ...rest]
        })
      default:
        return []
    }
  })
}

const space: PhrasingContent = { type: 'text', value: ' ' }
