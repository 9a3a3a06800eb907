import { nextMarks } from '../../../lib/text/list-marks'
import { markBy } from '../../../lib/writing/list-counts'
import { quoted, rename, unwrap } from './elements'

/** What stands before an item of a list of Word, where it stands as text. */
const leading = /^(?:[·•o§▪–-]|\(?(?:\d+(?:\.\d+)*|[a-z]{1,4})[.)])(?=[\s\u00A0]{2,})/i

/** A list that is open: its last sign, and how far its items are indented. */
interface Open {
  list: Element
  level: number
  kind: 'number' | 'mark' | 'bullet'
  sign: string
  indent: string
}

/** Turns the items that Word for the web writes, each in a list of its own with its level beside it, into the paragraphs that Word writes for items. */
export function writeAsWord(body: HTMLElement): void {
  for (const item of body.querySelectorAll<HTMLElement>('li[data-aria-level]')) {
    const list = item.parentElement
    if (!list) continue
    const number = Number(item.dataset.ariaPosinset)
    const mark = markBy(list.style.listStyleType)?.(number) ?? number
    const line = body.ownerDocument.createElement('p')
    line.setAttribute('style', `mso-list:l0 level${item.dataset.ariaLevel}`)
    const sign = body.ownerDocument.createElement('span')
    sign.setAttribute('style', 'mso-list:Ignore')
    sign.textContent = list.localName === 'ol' ? `${mark}.` : '•'
    for (const paragraph of item.querySelectorAll('p')) unwrap(paragraph)
    line.append(sign, ...item.childNodes)
    const outer = list.closest('.ListContainerWrapper') ?? list
    outer.before(line)
    item.remove()
    if (!outer.querySelector('li')) outer.remove()
  }
}

/** Makes lists of the paragraphs by which Word writes their items, with the level in a style and the sign in a span to ignore. Those of headings are left out, which is said. */
export function makeLists(body: HTMLElement, lost: string[]): void {
  const ofHeadings = [...body.querySelectorAll<HTMLElement>('h1, h2, h3, h4')].flatMap((one) => takeSign(one) || [])
  const named = ofHeadings.map((sign) => quoted(sign)).join(', ')
  if (named !== '') lost.push(`The page numbers headings itself, so what numbered them is left out: ${named}.`)
  let open: Open[] = []
  for (const item of body.querySelectorAll<HTMLElement>('p[style*="mso-list"], p[class^="MsoList"]')) {
    const sign = takeSign(item)
    if (item.previousElementSibling !== open[0]?.list) open = []
    if (sign === undefined) addLine(item, open)
    else open = addItem(item, sign, open)
  }
}

/** Adds a paragraph without a sign to the item above it that is indented as far, unless it has no words. */
function addLine(line: HTMLElement, open: Open[]): void {
  const holder = open.findLast(({ indent }) => indent === line.style.marginLeft) ?? open.at(-1)
  if (/\S/.test(line.textContent)) holder?.list.lastElementChild?.append(line)
  else if (holder) line.remove()
}

/** Adds an item to the open list that it goes on with, or to another. Returns the lists that are open then. */
function addItem(item: HTMLElement, sign: string, open: Open[]): Open[] {
  const level = Number(/level(\d+)/.exec(item.getAttribute('style') ?? '')?.[1] ?? 1)
  const kind = kindOf(sign)
  const around = open.filter((one) => one.level < level)
  const before = open.find((one) => one.level === level && one.kind === kind)
  const goesOn = before && (kind !== 'number' || nextMarks(before.sign).includes(sign))
  const list = goesOn ? before.list : beginList(item, sign, around.at(-1))
  if (kind === 'mark') item.prepend(`${sign} `)
  const entry = list.appendChild(item.ownerDocument.createElement('li'))
  entry.append(item)
  return [...around, { list, level, kind, sign, indent: item.style.marginLeft }]
}

/** Begins a list where an item stands, or in the last item of the one around it. */
function beginList(item: HTMLElement, sign: string, around?: Open): Element {
  const kind = kindOf(sign)
  const list = item.ownerDocument.createElement(kind === 'number' ? 'ol' : 'ul')
  if (kind === 'mark') list.className = 'marked'
  if (kind === 'number') list.setAttribute('start', String(Number.parseInt(sign, 10)))
  if (around) around.list.lastElementChild?.append(list)
  else item.before(list)
  return list
}

/** Takes away the sign of an item, and returns it; undefined where there is none. */
function takeSign(item: HTMLElement): string | undefined {
  // Word breaks the lines of a style anywhere.
  const ignored = [...item.querySelectorAll('[style*="mso-list"]')].find((one) =>
    /mso-list:\s*ignore/i.test(one.getAttribute('style') ?? ''),
  )
  if (ignored) {
    const isSymbol = /symbol|wingdings|courier/i.test(
      ignored.closest('[style*="font-family"]')?.getAttribute('style') ?? '',
    )
    ignored.remove()
    return isSymbol ? '•' : ignored.textContent.replaceAll(/\s+/g, ' ').trim()
  }
  const [sign] = item.localName === 'p' ? (leading.exec(item.textContent.trimStart()) ?? []) : []
  const text = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT).nextNode()
  if (sign === undefined || !text?.nodeValue?.trimStart().startsWith(sign)) return undefined
  text.nodeValue = text.nodeValue.trimStart().slice(sign.length).trimStart()
  return sign
}

function kindOf(sign: string): Open['kind'] {
  if (/^\d+[.)]?$/.test(sign)) return 'number'
  return /[\p{L}\p{N}]/u.test(sign) && sign !== 'o' ? 'mark' : 'bullet'
}

/** Writes the letters and Roman numbers of lists as words, as texts have no other way to write them, and begins another list where numbers leave some out. */
export function writeListMarks(body: HTMLElement): void {
  nestLists(body)
  for (const list of body.querySelectorAll<HTMLOListElement>('ol')) {
    const items = [...list.children].filter((child): child is HTMLElement => child.localName === 'li')
    const style = items[0]?.style.listStyleType || list.style.listStyleType || list.getAttribute('type') || ''
    const markOf = markBy(style)
    let next = list.start
    for (const item of items) {
      const number = Number(item.getAttribute('value')) || next
      if (markOf) (item.querySelector(':scope > p') ?? item).prepend(`${markOf(number)}. `)
      else if (number !== next) beginAnew(item, number)
      next = number + 1
    }
    if (markOf) rename(list, 'ul').className = 'marked'
  }
}

/** Makes another list of an item and those that follow it. */
function beginAnew(item: HTMLElement, number: number): void {
  const list = item.parentElement
  const nodes = [...(list?.childNodes ?? [])]
  const other = item.ownerDocument.createElement('ol')
  other.start = number
  other.append(...nodes.slice(nodes.indexOf(item)))
  list?.after(other)
  if (list?.children.length === 0) list.remove()
}

/** Joins a list that begins with another, before any item, to the list before it, or else gives it the items of that other. */
function nestLists(body: HTMLElement): void {
  const next = () => body.querySelector(':is(ul, ol) + :is(ul, ol) > :is(ul, ol):first-child')?.parentElement
  for (let list = next(); list; list = next()) {
    list.previousElementSibling?.append(...list.childNodes)
    list.remove()
  }
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol):first-child')) unwrap(list)
}
