import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { elementsIn, isElement } from '../source/elements'

/** What begins a line of a list in a cell. A dash does only where another line begins with one too. */
const bullet = /^\s*[-*•·▪◦‣●○–—]\s+/
const number = /^\s*(\d{1,3})[.)]\s+/

/** Makes the lines of cells that begin with the mark of a list that list, as Markdown has no other way to write one. */
export function readLists(tree: Root): void {
  for (const node of elementsIn(tree, cell)) node.children = layOut(linesOf(node))
}

/** Takes away the head of each table in which it is empty. The first cell of each row then names the row. */
export function readRowHeads(tree: Root): void {
  for (const table of elementsIn(tree, 'table')) {
    const [head, body] = table.children.filter((child) => isElement(child))
    if (!head || !isBlank([head])) continue
    table.children = body ? [body] : []
    for (const row of elementsIn(table, 'tr')) {
      const name = row.children.find((child) => isElement(child, cell))
      if (name) Object.assign(name, { tagName: 'th', properties: { scope: 'row' } })
    }
  }
}

const cell = /^t[hd]$/

type Line = ElementContent[]

/** The lines of a cell, without empty ones at its start and its end. */
function linesOf({ children }: Element): Line[] {
  const lines: Line[] = [[]]
  for (const node of children) {
    if (isElement(node, /^br$/)) lines.push([])
    else lines.at(-1)?.push(node)
  }
  const first = lines.findIndex((line) => !isBlank(line))
  return lines.slice(Math.max(0, first), lines.findLastIndex((line) => !isBlank(line)) + 1)
}

function isBlank(line: Line): boolean {
  return line.every((node) => textOf(node).trim() === '')
}

function layOut(lines: Line[]): ElementContent[] {
  const content: ElementContent[] = []
  for (let index = 0; index < lines.length; ) {
    const list = listAt(lines.slice(index))
    const line = list ? [h(list.tag, { start: list.start }, list.items)] : (lines[index] ?? [])
    const last = content.at(-1)
    if (!list && last && !isElement(last, /^[uo]l$/)) content.push(h('br'))
    content.push(...line)
    index += list?.items.length ?? 1
  }
  return content
}

/** The list that the first of some lines begins, if it does. */
function listAt(lines: Line[]): { tag: 'ul' | 'ol'; start?: number; items: Element[] } | undefined {
  const first = numberOf(lines[0])
  const end = lines.findIndex((line, index) =>
    first === undefined ? !bullet.test(startOf(line)) : numberOf(line) !== first + index,
  )
  const own = end < 0 ? lines : lines.slice(0, end)
  if (first !== undefined) {
    const start = first === 1 ? undefined : first
    return own.length > 1 ? { tag: 'ol', start, items: own.map((line) => itemOf(line, number)) } : undefined
  }
  const isDash = /^\s*[–—]/.test(startOf(own[0]))
  return own.length > Number(isDash) ? { tag: 'ul', items: own.map((line) => itemOf(line, bullet)) } : undefined
}

function numberOf(line: Line | undefined): number | undefined {
  const [, digits] = number.exec(startOf(line)) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** The words with which a line begins, as far as they are without markup. */
function startOf(line: Line = []): string {
  const first = line.findIndex((node) => node.type !== 'text')
  return (first < 0 ? line : line.slice(0, first)).map(textOf).join('')
}

function itemOf(line: Line, mark: RegExp): Element {
  const start = startOf(line)
  let rest = start.length - start.replace(mark, '').length
  const content = line.flatMap((node): Line => {
    if (node.type !== 'text' || rest === 0) return [node]
    const value = node.value.slice(rest)
    rest -= node.value.length - value.length
    return value === '' ? [] : [{ ...node, value }]
  })
  return h('li', content)
}
