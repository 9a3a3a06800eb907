import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import { elementsIn, isElement } from './elements'

/** A list or a table in Markdown, on lines of its own and within a cell. */
interface MarkdownBlock {
  block?: string
  lines?: string
}

const plainBlocks = [
  'table',
  'thead',
  'tbody',
  'tfoot',
  'colgroup',
  'col',
  'tr',
  'th',
  'td',
  'ul',
  'ol',
  'li',
  'p',
  'div',
]
const plainInlines = ['a', 'b', 'strong', 'i', 'em', 'code', 'kbd', 'tt', 'span', 'br']

const writer = remark()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .data('settings', { bullet: '-', emphasis: '*', handlers: { break: () => '<br />' } })

/** Writes a list or a table of HTML in Markdown, as far as that takes no person. */
export function readHtmlBlock(html: string, tag: string): MarkdownBlock {
  const [element, ...others] = fromHtml(html, { fragment: true }).children
  // What cannot stand in a table is read as standing before it.
  if (element?.type !== 'element' || element.tagName !== tag || others.length > 0 || !isPlain(element)) return {}
  const cells = elementsIn(element).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  const inCells = cells.map(({ children }) => linesOf(children))
  if (inCells.includes(undefined)) return {}
  const own = linesOf([element])
  for (const [index, cell] of cells.entries()) cell.children = divided(inCells[index] ?? [])
  return { block: markdownOf(element), lines: own && cellOf(divided(own)) }
}

function markdownOf(element: Element): string {
  const node = toMdast({ type: 'root', children: [element] } satisfies Root)
  const written = node.type === 'root' ? writer.stringify(node).trim() : ''
  return written.replace(/^\|(?: :?-:? \|)+$/m, (row) => row.replaceAll('-', '---'))
}

/** What stands between the lines of a cell in Markdown. */
function cellOf(children: ElementContent[]): string {
  const row = markdownOf(h('table', h('tr', h('td', children))))
  return row.slice(row.lastIndexOf('\n') + 1).slice(2, -2)
}

/** Whether Markdown can say all of an element, which has no cells that span others, and no words beside its items. */
function isPlain(element: Element): boolean {
  return [element, ...elementsIn(element)].every(({ tagName, properties: { rowSpan, colSpan }, children }) => {
    const isKnown = plainBlocks.includes(tagName) || plainInlines.includes(tagName)
    const isOfItems = tagName === 'ul' || tagName === 'ol'
    const hasWords = isOfItems && children.some((one) => one.type === 'text' && isWords(one))
    return isKnown && !hasWords && Number(rowSpan ?? 1) <= 1 && Number(colSpan ?? 1) <= 1
  })
}

/** What stands in a cell as lines of words, those of a list with the marks of its items. Undefined where a list or a table stands within a list. */
export function linesOf(nodes: ElementContent[]): ElementContent[][] | undefined {
  const lines: ElementContent[][] = [[]]
  for (const node of nodes) {
    const { tagName, children, properties } = node.type === 'element' ? node : { ...h('div'), tagName: '' }
    if (tagName === 'br') lines.push([])
    else if (tagName === 'p' || tagName === 'div') {
      const own = linesOf(children)
      if (!own) return undefined
      lines.push(...own, [])
    } else if (tagName === 'ul' || tagName === 'ol') {
      const items = children.filter((item) => item.type === 'element').map((item) => linesOf(item.children))
      for (const [index, item] of items.entries()) {
        if (!item || hasList(children)) return undefined
        const [first = [], ...rest] = item.filter((line) => line.some(isWords))
        const mark = tagName === 'ol' ? `${Number(properties.start ?? 1) + index}. ` : properties.dataMarked ? '' : '- '
        lines.push([{ type: 'text', value: mark }, ...first], ...rest)
      }
      lines.push([])
    } else if (plainBlocks.includes(tagName)) return undefined
    else lines.at(-1)?.push(node)
  }
  return lines.filter((line) => line.some(isWords))
}

function hasList(items: ElementContent[]): boolean {
  return items.some((item) => isElement(item) && item.children.some((child) => isElement(child, /^[uo]l$/)))
}

function isWords(node: ElementContent): boolean {
  return /\S/.test(textOf(node))
}

export function divided(lines: ElementContent[][]): ElementContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [h('br'), ...line]))
}
