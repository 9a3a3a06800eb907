import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { elementsIn, isElement } from '../source/elements'
import { heads } from './seen-text'

/** Makes lists and headings of the blocks of a page of Notion, which names them by classes, and writes the signs of items into styles. */
export function readNotion(page: Root): void {
  for (const parent of [page, ...elementsIn(page)]) {
    const children: ElementContent[] = []
    for (const child of parent.children as ElementContent[]) {
      const block = isElement(child) ? child : undefined
      const names = String([block?.properties.className ?? []].flat().join(' '))
      const [, kind] = /\bnotion-(bulleted_list|numbered_list|(?:sub_)*header)-block\b/.exec(names) ?? []
      if (block && kind?.endsWith('header') && !elementsIn(block).some(({ tagName }) => heads.test(tagName)))
        block.tagName = `h${2 + kind.split('sub_').length - 1}`
      if (!block || !kind?.endsWith('list')) {
        children.push(child)
        continue
      }
      const mark = takeMark(block)
      block.tagName = 'li'
      const last = children.findLast((one) => isElement(one) || /\S/.test('value' in one ? one.value : ''))
      const isNext = last && isElement(last) && last.properties.dataNotion === kind
      if (isNext) last.children.push(block)
      else children.push(listOf(block, kind, mark))
    }
    parent.children = children
  }
}

/** The sign of an item, such as `•` or `2.`, which goes. */
function takeMark(block: Element): string {
  const isSign = ({ properties }: Element) => [properties.className].flat().includes('pseudoBefore')
  const sign = elementsIn(block).find(isSign)
  for (const one of sign ? elementsIn(block) : [])
    one.children = one.children.filter((child) => !isElement(child) || !(child === sign || child.children[0] === sign))
  return /--pseudobefore--content:\s*["'](.*?)["']/i.exec(String(sign?.properties.style ?? ''))?.[1] ?? ''
}

function listOf(item: Element, kind: string, mark: string): Element {
  if (kind === 'bulleted_list') return h('ul', { dataNotion: kind }, [item])
  const type = /^[ai]\./.exec(mark)?.[0][0]
  return h('ol', { dataNotion: kind, type, start: Number.parseInt(mark, 10) || undefined }, [item])
}
