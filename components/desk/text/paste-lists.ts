import { rename } from './elements'

/** What stands before an item of a list of Word, where it stands as text. */
const leading = /^(?:[·•o§▪–-]|\(?(?:\d+(?:\.\d+)*|[a-z]{1,4})[.)])(?=[\s\u00A0]{2,})/i

/** Makes lists of the paragraphs by which Word writes their items, with the level in a style and the sign in a span to ignore. */
export function wordLists(body: HTMLElement): void {
  let open: { list: Element; kind: string }[] = []
  let last: Element | undefined
  for (const item of body.querySelectorAll<HTMLElement>('p[style*="mso-list"], p[class^="MsoList"], h1, h2, h3, h4')) {
    const sign = takeSign(item)
    // The page numbers headings itself.
    if (sign === undefined || /^h/.test(item.localName)) continue
    const level = Number(/level(\d+)/.exec(item.getAttribute('style') ?? '')?.[1] ?? 1)
    if (!last || item.previousElementSibling !== last) open = []
    open.length = Math.min(open.length, level)
    const kind = kindOf(sign)
    if (open.length === level && open.at(-1)?.kind !== kind) open.pop()
    while (open.length < level) {
      const list = body.ownerDocument.createElement(kind === 'number' ? 'ol' : 'ul')
      if (kind === 'mark') list.className = 'marked'
      if (kind === 'number') list.setAttribute('start', String(Number.parseInt(sign, 10)))
      const around = open.at(-1)?.list
      if (around) (around.lastElementChild ?? around.appendChild(body.ownerDocument.createElement('li'))).append(list)
      else item.before(list)
      open.push({ list, kind })
      if (open.length === 1) last = list
    }
    if (kind === 'mark') item.prepend(`${sign} `)
    const { list } = open.at(-1) ?? { list: body }
    list.append(item)
    rename(item, 'li')
  }
}

/** Takes away the sign of an item, and returns it; undefined where there is none. */
function takeSign(item: HTMLElement): string | undefined {
  const ignored = item.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')
  if (ignored) {
    ignored.remove()
    return ignored.textContent.replaceAll(/[\s\u00A0]+/g, '')
  }
  const [sign] = item.localName === 'p' ? (leading.exec(item.textContent.trimStart()) ?? []) : []
  const text = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT).nextNode()
  if (sign === undefined || !text?.nodeValue?.trimStart().startsWith(sign)) return undefined
  text.nodeValue = text.nodeValue
    .trimStart()
    .slice(sign.length)
    .replace(/^[\s\u00A0]+/, '')
  return sign
}

function kindOf(sign: string): 'number' | 'mark' | 'bullet' {
  if (/^\d+[.)]?$/.test(sign)) return 'number'
  return /^\(?(?:[a-z]{1,5}|\d+(?:\.\d+)*)[.)]?$/i.test(sign) && sign !== 'o' ? 'mark' : 'bullet'
}

const styles: Record<string, string> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** Lists with letters or Roman numbers have them as words, as texts can write them in no other way. A list that stands in a list, and in none of its items, goes into the item before. */
export function writeListMarks(body: HTMLElement): void {
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) list.previousElementSibling?.append(list)
  for (const list of body.querySelectorAll<HTMLOListElement>('ol')) {
    const items = [...list.children].filter((child): child is HTMLElement => child.localName === 'li')
    const type = list.getAttribute('type') ?? ''
    const style = items[0]?.style.listStyleType || list.style.listStyleType || styles[type] || ''
    const write = { alpha: letterOf, latin: letterOf, roman: romanOf }[style.split('-')[1] ?? '']
    if (!write) continue
    const start = Number(list.getAttribute('start') ?? 1)
    items.forEach((item, index) => {
      const mark = write(start + index)
      const words = item.querySelector(':scope > p') ?? item
      words.prepend(`${style.startsWith('upper') ? mark.toUpperCase() : mark}. `)
    })
    rename(list, 'ul').className = 'marked'
  }
}

function letterOf(place: number): string {
  return String.fromCharCode(96 + Math.min(26, Math.max(1, place)))
}

function romanOf(place: number): string {
  const signs: [number, string][] = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let [rest, roman] = [place, '']
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) roman += sign
  return roman
}
