import type { PhrasingContent } from 'mdast'
import type { DeskNode } from './document'
import { formOf, inlineOf, phrasesOf } from './phrases'

type Line = DeskNode[]

/** What begins a line of a list in a cell, as `readLists` takes it for one. */
const mark = /^(?:(?<sign>[-*•·▪◦‣●○–—])|(?<number>\d{1,3})(?<point>[.)])) (?=\S)/

/** The blocks of a cell: its words, and the lists that its lines write. */
export function blocksOfCell(children: PhrasingContent[]): DeskNode[] {
  const content = inlineOf(children)
  const blocks = layOut(linesOf(content))
  const isSame = formOf(cellOf(linesIn(blocks))) === formOf(cellOf(content))
  return isSame ? blocks : [{ type: 'paragraph', content }]
}

function cellOf(content: DeskNode[]) {
  return { type: 'tableCell' as const, children: phrasesOf(content, true) }
}

function linesOf(content: DeskNode[]): Line[] {
  const lines: Line[] = [[]]
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines
}

function layOut(lines: Line[]): DeskNode[] {
  const blocks: DeskNode[] = []
  for (let index = 0; index < lines.length; ) {
    const list = listAt(lines.slice(index))
    const last = blocks.at(-1)
    const line = lines[index] ?? []
    if (list) blocks.push(list)
    else if (last?.type === 'paragraph') last.content?.push(lineBreak, ...line)
    else blocks.push({ type: 'paragraph', content: [...line] })
    index += list?.content?.length ?? 1
  }
  return blocks
}

const lineBreak: DeskNode = { type: 'hardBreak', attrs: { isTag: true } }

/** The list that the first of some lines begins, if it does. */
function listAt(lines: Line[]): DeskNode | undefined {
  const { sign, number, point } = markOf(lines[0])?.groups ?? {}
  if (sign === undefined && number === undefined) return undefined
  const end = lines.findIndex((line, index) => {
    const { groups = {} } = markOf(line) ?? {}
    return sign === undefined
      ? Number(groups.number) !== Number(number) + index || groups.point !== point
      : groups.sign !== sign
  })
  const own = end < 0 ? lines : lines.slice(0, end)
  if (own.length === 1 && sign !== undefined ? /[–—]/.test(sign) : own.length === 1) return undefined
  const content = own.map((line): DeskNode => {
    const [first, ...rest] = line
    const text = first?.text?.slice(markOf(line)?.[0].length) ?? ''
    const content: DeskNode[] = text === '' ? rest : [{ type: 'text', text }, ...rest]
    return { type: 'listItem', content: [{ type: 'paragraph', content }] }
  })
  return sign === undefined
    ? { type: 'orderedList', attrs: { start: Number(number), sign: point }, content }
    : { type: 'bulletList', attrs: { sign }, content }
}

function markOf([first, next]: Line = []): RegExpExecArray | null {
  // Words that are bold or a link are a run of their own.
  return first?.text !== undefined && !first.marks?.length ? mark.exec(first.text + (next?.text ?? '')) : null
}

/** What the blocks of a cell say as the one line that a cell has in Markdown. */
export function linesIn(blocks: DeskNode[]): DeskNode[] {
  return blocks.flatMap(linesOfBlock).flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]))
}

/** The lines of a cell, each as a paragraph: those of what is pasted are the same as those of its file. */
export function paragraphsIn(blocks: DeskNode[]): DeskNode[] {
  return linesOf(linesIn(blocks)).map((content) => ({ type: 'paragraph', content }))
}

function linesOfBlock({ type, attrs = {}, content = [] }: DeskNode): Line[] {
  if (type === 'paragraph') return content.length > 0 ? [content] : []
  return content.flatMap((child, index) => {
    const [first = [], ...rest] = linesOfBlock(child)
    const sign = type === 'orderedList' ? `${(attrs.start ?? 1) + index}${attrs.sign ?? '.'}` : (attrs.sign ?? '-')
    const isItem = child.type === 'listItem' && first.length > 0
    return isItem
      ? [[{ type: 'text', text: `${sign} ` }, ...first], ...rest]
      : first.length > 0
        ? [first, ...rest]
        : rest
  })
}
