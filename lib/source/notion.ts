import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { classesOf, elementsIn, isElement } from './elements'
import { heads } from './seen-text'

const ofNotion = /\bnotion-(bulleted_list|numbered_list|(?:sub_)*header)-block\b/

/** Makes lists and headings of the blocks of a page of Notion, which names them by classes and has the signs of items in styles. */
export function convertNotion(page: Root): void {
  const kindOf = (block: Element) => ofNotion.exec(classesOf(block))?.[1] ?? ''
  for (const block of elementsIn(page)) {
    const kind = kindOf(block)
    if (kind.endsWith('header') && elementsIn(block, heads).length === 0)
      block.tagName = `h${2 + kind.split('sub_').length - 1}`
  }
  for (const parent of [page, ...elementsIn(page)]) {
    const children: ElementContent[] = []
    for (const child of parent.children as ElementContent[]) {
      if (isElement(child) && kindOf(child).endsWith('list')) addItem(children, child, kindOf(child))
      else children.push(child)
    }
    parent.children = children
  }
}

/** Adds an item to the list of its kind that it follows, or to one of its own. */
function addItem(children: ElementContent[], item: Element, kind: string): void {
  const mark = takeMark(item)
  item.tagName = 'li'
  const last = children.findLast((one) => isElement(one) || /\S/.test('value' in one ? one.value : ''))
  const [type, start] = [/^[ai]\./.exec(mark)?.[0][0], Number.parseInt(mark, 10) || undefined]
  if (isElement(last) && last.properties.dataNotion === kind) last.children.push(item)
  else children.push(h(kind === 'bulleted_list' ? 'ul' : 'ol', { dataNotion: kind, type, start }, [item]))
}

/** Takes away the sign of an item, such as `•` or `2.`, and returns it; empty where there is none. */
function takeMark(block: Element): string {
  const sign = elementsIn(block).find((one) => /\bpseudoBefore\b/.test(classesOf(one)))
  for (const one of sign ? elementsIn(block) : [])
    one.children = one.children.filter((child) => !isElement(child) || !(child === sign || child.children[0] === sign))
  return /--pseudobefore--content:\s*["'](.*?)["']/i.exec(String(sign?.properties.style ?? ''))?.[1] ?? ''
}
