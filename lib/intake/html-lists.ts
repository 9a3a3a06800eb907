import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { classesOf, elementsIn, isElement, textsIn } from '../source/elements'
import { heads, seenLine, seenText } from '../source/seen-text'
import { nextMarks } from '../text/list-marks'
import { ownMark } from '../text/marked-lists'
import { markBy } from '../writing/list-counts'
import { startsWithHeading } from './html-blocks'
import { isFilled } from './html-strays'

/** How Google Docs writes the marks of a list, such as `(a)` or `2.1.`: of signs, the count of the list, and those above it. */
const contentOfDocs = /content:((?:\s*"[^"]*"|\s*counter\([^)]*\))+)/
const partOfMark = /"([^"]*)"|counter\(([\w-]+),\s*([\w-]+)\)/g
/** What stands between the counts of all lists around an item, and behind them. */
const nested = /content:\s*counters\([\w-]+,\s*"\."\)\s*"?([.)]?)/

/** Notes the mark of each item of the lists of Google Docs, and of those within others that a page counts with them, as in `2.1`. */
export function noteMarks(main: Root): void {
  const counts = new Map<string, number>()
  for (const list of elementsIn(main, 'ol')) {
    const { items, values } = countOf(list)
    const [isNested, end = ''] = nested.exec(String(list.properties.style ?? '')) ?? []
    if (isNested) {
      items.forEach((item, index) => {
        const [above, own] = [list.properties.dataAbove, `${list.properties.dataAbove ?? ''}${values[index]}`]
        if (above) item.properties.dataMark = `${own}${end} `
        for (const inner of elementsIn(item, 'ol')) inner.properties.dataAbove = `${own}.`
      })
      continue
    }
    const [, content = ''] = contentOfDocs.exec(String(list.properties.style ?? '')) ?? []
    const parts = [...content.matchAll(partOfMark)]
    const own = parts.findLast(([, , counter]) => counter)?.[2]
    if (own === undefined) continue
    items.forEach((item, index) => {
      counts.set(own, values[index] ?? 0)
      const mark = parts.map(([, signs, counter = '', style = '']) => {
        const count = counts.get(counter) ?? 1
        return signs ?? markBy(style)?.(count) ?? String(count)
      })
      item.properties.dataMark = mark.join('')
    })
  }
}

/** Makes sections of the items of lists that begin with headings and have text below them, or are alone. Those that are numbered keep their numbers. */
export function raiseHeadings(main: Root): void {
  for (const list of elementsIn(main, /^[ou]l$/)) {
    const { items, values } = countOf(list)
    const titles = items.flatMap((item) => (startsWithHeading(item) ? elementsIn(item, heads).slice(0, 1) : []))
    const isOnlyTitle = (item: Element, index: number) =>
      seenText(item).trim().length === seenText(titles[index] ?? item).trim().length
    if (titles.length === 0 || titles.length < items.length || (items.length > 1 && items.some(isOnlyTitle))) continue
    const look = lookOf(list)
    const isPlain = list.tagName === 'ul' || titles.some((title) => /^\s*\d/.test(textOf(title)))
    titles.forEach((title, index) => {
      const value = values[index] ?? 0
      const counted = look === 'none' ? '' : `${markBy(look)?.(value) ?? value}. `
      if (!isPlain)
        title.children.unshift({ type: 'text', value: String(items[index]?.properties.dataMark ?? counted) })
    })
    for (const one of [list, ...items]) one.tagName = 'div'
  }
}

/** Gives lists the marks that a page shows, whatever it calls them: those typed in their items alone, bullets, or numbers. */
export function showMarks(main: Root, notes: string[]): void {
  for (const list of elementsIn(main, /^[ou]l$/)) {
    const { items } = countOf(list)
    // Numbers of another kind may be shown in the place of those of the list.
    if ([list, ...items].some(({ properties }) => /counter|(?<!-)content:/.test(String(properties.style)))) continue
    const look = lookOf(list)
    const isBare = /^(?:none|unstyled)$/.test(look)
    const marks = items.map((item) => ownMark(seenText(item).trim()) ?? '')
    // Amounts do not follow one another.
    const follow = marks.every((mark, at) => at === 0 || nextMarks(marks[at - 1] ?? '').includes(mark))
    const isCounted = list.tagName === 'ol' && items.length > 1 && follow
    const isMarked = marks.every((mark) => /\w/.test(mark)) && (isBare || isCounted)
    const isPlain = isMarked || isBare || /^(?:disc|circle|square)$/.test(look)
    list.tagName = !isPlain && (list.tagName === 'ol' || /^decimal/.test(look) || markBy(look)) ? 'ol' : 'ul'
    if (!isMarked) continue
    list.properties = { dataMarked: true }
    if (!isBare)
      notes.push(`The numbers of a list were left out, as its items have marks (“${seenLine(list).slice(0, 40)}…”)`)
  }
}

/** Keeps what others cite of lists: letters and Roman numbers become words, and another list begins where numbers do not follow one another. */
export function keepCounts(main: Root): void {
  for (const list of elementsIn(main, 'ol')) {
    const { items, values } = countOf(list)
    const markOf = markBy(lookOf(list))
    const written = items.map(({ properties: { dataMark } }) => dataMark)
    if (written.every((mark) => mark === undefined || /^\d+[.)]\s*$/.test(String(mark))) && !markOf) continue
    items.forEach((item, index) => {
      const value = String(written[index] ?? `${markOf?.(values[index] ?? 0) ?? values[index]}. `)
      if (isFilled(item)) firstLine(item).children.unshift({ type: 'text', value })
    })
    Object.assign(list, { tagName: 'ul', properties: { dataMarked: true } })
  }
  visit(main, 'element', (list, index, parent) => {
    if (list.tagName !== 'ol' || !parent || index === undefined) return
    const lists = runsOf(list)
    if (lists.length > 1) parent.children.splice(index, 1, ...lists)
    else Object.assign(list, lists[0])
    return lists.length > 1 ? index : undefined
  })
}

/** A list as one or more, each of items whose numbers follow one another. An item whose words are left out has a number too. */
function runsOf(list: Element): Element[] {
  const { items, values } = countOf(list)
  const lists: Element[] = []
  let next: number | undefined
  for (const [at, item] of items.entries()) {
    if (!isFilled(item)) continue
    if (values[at] !== next || lists.length === 0) lists.push(h('ol', { start: values[at] }))
    next = (values[at] ?? 0) + 1
    lists.at(-1)?.children.push(item)
  }
  return lists
}

/** Takes the bullets away that pages write before the words of items, which have one already. */
export function dropBullets(main: Root): void {
  for (const item of elementsIn(main, 'li')) {
    const first = textsIn(item).find(({ value }) => /\S/.test(value))
    if (first) first.value = first.value.replace(/^\s*(?:[•▪◦‣·●○■□]|[-–—]\s)\s*/u, '')
  }
}

/** A list whose items have depths and kinds of their own, as Quill notes them, as a list for each item, as Google Docs has them; any other node as it is. */
function partsOf(list: ElementContent): ElementContent[] {
  if (!isElement(list, /^[ou]l$/)) return [list]
  const { items } = countOf(list)
  if (!items.some((item) => item.properties.dataList || /\bql-indent-/.test(classesOf(item)))) return [list]
  let next = wholeNumber(list.properties.start) ?? 1
  return items.map((item, index) => {
    const depth = Number(/\bql-indent-(\d)/.exec(classesOf(item))?.[1] ?? 0)
    const { dataList } = item.properties
    const kind = dataList === undefined ? list.tagName : dataList === 'ordered' ? 'ol' : 'ul'
    const start = kind === 'ol' && depth === 0 ? next++ : undefined
    const type = kind === 'ol' ? '1ai'[depth % 3] : undefined
    return h(kind, { className: [`lst-ql-${depth}`, index > 0 ? '' : 'start'], start, type }, item)
  })
}

/** Nests lists that Google Docs and Quill write one after another, each with its depth in its class. */
export function nestLists(main: Root): void {
  const depthOf = (node: ElementContent | undefined) =>
    Number((isElement(node) && /lst-\S*-(\d+)\b/.exec(classesOf(node))?.[1]) || -1)
  for (const parent of [main, ...elementsIn(main)]) {
    let open: Element[] = []
    parent.children = (parent.children as ElementContent[]).flatMap(partsOf).flatMap((node) => {
      const depth = depthOf(node)
      open = open.filter((list) => depthOf(list) <= depth)
      if (!isElement(node) || depth < 0) return [node]
      const same = depthOf(open.at(-1)) === depth ? open.pop() : undefined
      if (same?.tagName === node.tagName && (open.length > 0 || !classesOf(node).includes('start'))) {
        same.children.push(...node.children)
        open.push(same)
        return []
      }
      const holder = open.at(-1)?.children.findLast((child) => isElement(child))
      open.push(node)
      holder?.children.push(node)
      return holder ? [] : [node]
    })
  }
}

/** The items of a list, and their numbers as a browser counts them. */
function countOf({ children, properties: { start, reversed } }: Element): { items: Element[]; values: number[] } {
  const items = children.filter((child) => isElement(child, /^li$/))
  const step = reversed ? -1 : 1
  let next = wholeNumber(start) ?? (reversed ? items.length : 1)
  const values = items.map(({ properties: { value } }) => {
    const own = wholeNumber(value) ?? next
    next = own + step
    return own
  })
  return { items, values }
}

function wholeNumber(written: unknown): number | undefined {
  return /^\s*-?\d/.test(String(written)) ? Number.parseInt(String(written), 10) : undefined
}

/** How a page marks the items of a list, as these say, or else the list. */
function lookOf(list: Element): string {
  const own = countOf(list).items.map(styleOf)
  const named = /(?<!\S)list-(none|unstyled|disc|decimal)(?!\S)/.exec(classesOf(list))?.[1]
  const said = own.every((one) => one === 'none') ? 'none' : own.find((one) => one && one !== 'none')
  return said ?? styleOf(list) ?? named ?? ''
}

function styleOf({ properties: { style, type } }: Element): string | undefined {
  return /.*list-style(?:-type)?:\s*([\w-]+)/s.exec(String(style ?? ''))?.[1] ?? (type ? String(type) : undefined)
}

/** The element in which the words of an item begin. */
function firstLine(item: Element): Element {
  const first = item.children.find((child) => isElement(child) || (child.type === 'text' && isFilled(child)))
  return first && isElement(first, /^(?:p|div)$/) ? firstLine(first) : item
}
