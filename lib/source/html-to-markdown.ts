import type { Element, Root as Hast } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { defaultHandlers, type State, toMdast } from 'hast-util-to-mdast'
import type { PhrasingContent, RootContent, TableCell } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import { elementsIn } from './elements'

/** A list or a table in Markdown, on lines of its own and within a cell. */
interface MarkdownBlock {
  block?: string
  lines?: string
}

const plain = /^(?:table|thead|tbody|tfoot|colgroup|col|tr|t[hd]|[uo]l|li|p|div|a|b|strong|i|em|code|kbd|tt|span|br)$/

const writer = remark()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .data('settings', { bullet: '-', emphasis: '*', handlers: { break: () => '<br />' } })

/** Writes a list or a table of HTML in Markdown, as far as that needs no decision. */
export function readHtmlBlock(html: string, tag: string): MarkdownBlock {
  const [element, ...others] = fromHtml(html, { fragment: true }).children
  // What cannot stand in a table is read as standing before it.
  if (element?.type !== 'element' || element.tagName !== tag || others.length > 0 || !isPlain(element)) return {}
  const tree = toMdast({ type: 'root', children: [element] } satisfies Hast, {
    handlers: { td: readCell, th: readCell },
  })
  const blocks = tree.type === 'root' ? tree.children : []
  const isOfLines = !isNested(element) && ![element, ...elementsIn(element)].some((one) => one.tagName === 'table')
  return { block: written(blocks), lines: isOfLines ? cellOf(inCell(blocks)) : undefined }
}

/** Reads a cell of HTML, which may hold blocks, as Markdown has it. */
export function readCell(state: State, node: Element): TableCell {
  const cell = defaultHandlers.td(state, node)
  return { ...cell, children: inCell(state.toFlow(cell.children)) }
}

function written(children: RootContent[]): string {
  const text = writer.stringify({ type: 'root', children }).trim()
  return text.replace(/^\|(?: :?-:? \|)+$/m, (row) => row.replaceAll('-', '---'))
}

/** What stands between the lines of a cell in Markdown. */
function cellOf(children: PhrasingContent[]): string {
  const [row = ''] = written([
    { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] },
  ]).split('\n')
  return row.slice(2, -2)
}

/** Whether Markdown can say all of an element, which has no cells that span others, and no words beside its items. */
function isPlain(element: Element): boolean {
  return [element, ...elementsIn(element)].every((one) => {
    const { tagName, properties, children } = one
    const hasWords = isList(one) && children.some((child) => child.type === 'text' && /\S/.test(child.value))
    const isDeep = /^t[hd]$/.test(tagName) && (isNested(one) || elementsIn(one, 'table').length > 0)
    const isAlone = [properties.rowSpan, properties.colSpan].every((span = 1) => Number(span) <= 1)
    return plain.test(tagName) && !hasWords && !isDeep && isAlone
  })
}

/** Whether a list stands within a list, in an element or as it. */
function isNested(element: Element): boolean {
  return [element, ...elementsIn(element)].some((one) => isList(one) && elementsIn(one).some(isList))
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol'
}

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
