import type { BlockContent, Heading, List, Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import type {} from 'mdast-util-mdx'
import { toString as textOf } from 'mdast-util-to-string'

type Part = PhrasingContent | { type: 'break' }

/** Blocks in the form that the parser gives them, without what shows nothing: rules, pictures, empty paragraphs. */
export function tidyBlocks(nodes: Nodes[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    switch (node.type) {
      case 'heading': {
        const value = tidyLine(node.children)
          .map((part) => (part.type === 'break' ? ' ' : textOf(part)))
          .join('')
          .replaceAll(/\s+/g, ' ')
          .trim()
        const { depth, data } = node
        return value === '' ? [] : [{ type: 'heading', depth, children: [{ type: 'text', value }], data }]
      }
      case 'paragraph': {
        const children = tidyLine(node.children)
        const anchors = node.data?.anchors ?? []
        return children.length > 0
          ? [{ type: 'paragraph', children, ...(anchors.length > 0 && { data: { anchors } }) }]
          : []
      }
      case 'code':
        return node.value
          .split(/\n+/)
          .flatMap((line) => tidyBlocks([{ type: 'paragraph', children: [{ type: 'text', value: line }] }]))
      case 'blockquote': {
        const children = contentOf(node.children)
        return children.length > 0 ? [{ type: 'blockquote', children }] : []
      }
      case 'mdxJsxFlowElement':
        return [{ ...node, children: contentOf(node.children) }]
      case 'list':
        return tidyList(node)
      case 'table':
        return tidyTable(node)
      default:
        return []
    }
  })
}

/** What can stand in a list or a quote, where headings are bold words. */
function contentOf(nodes: Nodes[]): BlockContent[] {
  return tidyBlocks(nodes)
    .map((node) => (node.type === 'heading' ? asBold(node) : node))
    .filter(isContent)
}

function isContent(node: RootContent): node is BlockContent {
  return ['paragraph', 'blockquote', 'list', 'table'].includes(node.type)
}

function tidyList({ ordered, start, children, data }: List): RootContent[] {
  const items = children.flatMap((item) => {
    const own = contentOf(item.children)
    const spread = own.some(({ type }, index) => index > 0 && type === 'paragraph')
    return own.length > 0 ? [{ type: 'listItem' as const, spread, checked: null, children: own }] : []
  })
  const form = {
    ordered: ordered ?? false,
    start: ordered ? (start ?? 1) : null,
    // A line between the paragraphs of the only item parts no items.
    spread: items.length > 1 && items.some(({ spread }) => spread),
  }
  return items.length === 0 ? [] : [{ type: 'list', ...form, children: items, ...(data && { data }) }]
}

function asBold({ children }: Heading): RootContent {
  return { type: 'paragraph', children: [{ type: 'strong', children }] }
}

function tidyTable({ align, children }: Table): RootContent[] {
  const rows = children.map((row) => row.children.map((cell) => tidyLine(cell.children)))
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0))
  const width = Math.max(0, ...filled.map((row) => row.findLastIndex((cell) => cell.length > 0) + 1))
  if (width === 0) return []
  const [head = []] = rows
  const isHeadless = head.every((cell) => cell.length === 0) && filled.length > 0
  const places = Array.from({ length: width }, (_, index) => index)
  return [
    {
      type: 'table',
      align: places.map((index) => align?.[index] ?? null),
      children: [...(isHeadless ? [head] : []), ...filled].map((row) => ({
        type: 'tableRow',
        children: places.map((index) => ({ type: 'tableCell', children: row[index] ?? [] })),
      })),
    },
  ]
}

/** The parts of a line: spaces stand outside of marks, and no break at an end. */
function tidyLine(nodes: Nodes[]): PhrasingContent[] {
  const parts = joined(nodes.flatMap(tidyPart))
  if (!/\S/.test(textOf(parts))) return []
  while (parts[0]?.type === 'break') parts.shift()
  while (parts.at(-1)?.type === 'break' || isBlank(parts.at(-1))) parts.pop()
  return joined(
    parts.map((part, index) => {
      if (part.type !== 'text') return part
      const isFirst = index === 0 || parts[index - 1]?.type === 'break'
      const isLast = index === parts.length - 1 || parts[index + 1]?.type === 'break'
      const start = isFirst ? part.value.replace(/^[ \t\n]+/, '') : part.value
      return { type: 'text', value: isLast ? start.replace(/[ \t\n]+$/, '') : start }
    }),
  ).filter((part) => part.type !== 'text' || part.value !== '')
}

function isBlank(part: Part | undefined): boolean {
  return part?.type === 'text' && /^[ \t\n]*$/.test(part.value)
}

function tidyPart(node: Nodes): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replaceAll(/[ \t]*\n[ \t]*/g, ' ') }]
    case 'break':
      return [{ type: 'break', data: { isTag: true } }]
    case 'inlineCode':
      return node.value.trim() === '' ? [] : [{ type: 'inlineCode', value: node.value.trim() }]
    case 'link': {
      const children = joined(node.children.flatMap(tidyPart)).filter(
        (part): part is Exclude<PhrasingContent, { type: 'link' }> => part.type !== 'link',
      )
      const words = textOf(children)
      const data = { isBare: words === node.url || `mailto:${words}` === node.url }
      return outside(children, (inner) => ({ type: 'link', title: null, url: node.url, children: inner, data }))
    }
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const { type } = node
      const children = joined(node.children.flatMap(tidyPart)).flatMap((part) =>
        part.type === type ? part.children : [part],
      )
      return outside(children, (inner) => ({ type, children: inner }))
    }
    default:
      return 'children' in node ? (node.children as Nodes[]).flatMap(tidyPart) : []
  }
}

/** Marked words, with the spaces and breaks at their ends outside of the mark. */
function outside(parts: PhrasingContent[], wrap: (inner: PhrasingContent[]) => PhrasingContent): PhrasingContent[] {
  const isFilled = (part: PhrasingContent) => part.type !== 'break' && !isBlank(part)
  const [start, end] = [parts.findIndex(isFilled), parts.findLastIndex(isFilled) + 1]
  if (start < 0) return parts
  const inner = parts.slice(start, end).map((part) => ({ ...part }))
  const [before, after] = [cutSpace(inner[0], /^\s+/), cutSpace(inner.at(-1), /\s+$/)]
  return [...parts.slice(0, start), ...before, wrap(inner), ...after, ...parts.slice(end)]
}

/** Takes the space at an end of a text out of it, and returns that. */
function cutSpace(part: PhrasingContent | undefined, end: RegExp): PhrasingContent[] {
  const [value] = (part?.type === 'text' && end.exec(part.value)) || []
  if (part?.type !== 'text' || value === undefined) return []
  part.value = part.value.replace(end, '')
  return [{ type: 'text', value }]
}

/** Parts in which those alike that touch are one. */
function joined(parts: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (last?.type === 'text' && part.type === 'text')
      result[result.length - 1] = { type: 'text', value: last.value + part.value }
    else if (last && (last.type === 'strong' || last.type === 'emphasis') && last.type === part.type) {
      result[result.length - 1] = { ...last, children: joined([...last.children, ...part.children]) }
    } else result.push(part)
  }
  return result
}
