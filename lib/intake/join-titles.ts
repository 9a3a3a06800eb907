import type { Heading, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { numberAlone, ownNumber } from '../text/numbering'
import { isTitle } from './guesses'

/** Blocks in which titles stand beside the numbers of their sections, such as `Article 3`, and no more in the lines or blocks below these. */
export function joinTitles(blocks: RootContent[], notes: string[]): RootContent[] {
  const joined: RootContent[] = []
  const titles: string[] = []
  let above: Heading | Paragraph | undefined
  const kindOf = (words: string) => (numberAlone.test(words) ? 'n' : ownNumber(words) ? '' : 't')
  const isPair = (number: Nodes[], title: PhrasingContent[]) =>
    kindOf(textOf(number)) === 'n' && kindOf(textOf(title)) === 't' && isTitle({ type: 'paragraph', children: title })
  const space = { type: 'text' as const, value: ' ' }
  const depthOf = (node: RootContent) => (node.type === 'heading' ? node.depth : 0)
  // A number above several titles is that of a part, with sections below it.
  const parts = [1, 2, 3, 4, 5, 6].filter((depth) =>
    /nttt*n/.test(blocks.map((node) => (depthOf(node) === depth ? kindOf(textOf(node)) : '')).join('')),
  )
  for (const node of blocks) {
    const line = node.type === 'heading' || node.type === 'paragraph' ? node : undefined
    visit(line ?? space, (parent) => {
      const lines = 'children' in parent ? (parent.children as PhrasingContent[]) : []
      const end = lines.findIndex(({ type }) => type === 'break')
      if (end < 1 || !isPair(lines.slice(0, end), lines.slice(end + 1))) return
      lines.splice(end, 1, space)
      titles.push(textOf(parent))
    })
    const isBelow = line && above && depthOf(line) === depthOf(above) && !parts.includes(depthOf(line))
    if (isBelow && isPair(above?.children ?? [], line.children)) {
      const anchors = [above, line].flatMap((one) => one?.data?.anchors ?? [])
      const children = [...(above?.children ?? []), space, ...line.children]
      joined.splice(-1, 1, { ...line, children, data: { ...line.data, anchors } })
      titles.push(textOf(children))
    } else joined.push(node)
    above = line
  }
  if (titles.length > 0)
    notes.push(`Numbers stand beside the lines that were below them (${titles.length}), such as “${titles[0]}”`)
  return joined
}
