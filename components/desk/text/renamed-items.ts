import { isHistoryTransaction } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { namedItems } from '../../../lib/text/named-items'
import { markOf } from './marked-list'

/** Tells where items of lists got other letters while words of their sections name the former ones. */
export function renamedItems(onRenamed: (said: string[]) => void): Plugin {
  return new Plugin({
    appendTransaction(transactions, { doc: before }, { doc }) {
      if (!transactions.some(({ docChanged }) => docChanged) || transactions.some(isHistoryTransaction)) return null
      const said = renamedIn(before, doc)
      if (said.length > 0) onRenamed(said)
      return null
    },
  })
}

function renamedIn(before: Node, doc: Node): string[] {
  const former = itemsIn(before)
  if (former.size === 0) return []
  const said = [...itemsIn(doc)].flatMap(([words, { mark, section }]) => {
    const was = former.get(words)?.mark
    if (was === undefined || was === mark) return []
    const sign = was.replaceAll(/[().]/g, '').toLowerCase()
    const named = namedItems(wordsOf(doc, section)).filter((one) => one.sign === sign)
    return named.map(({ text }) => `${was} is ${mark} now: “${text}” in this section may mean it.`)
  })
  return [...new Set(said)]
}

/** The items that begin with marks, by their words, with the mark, and after how many headings they stand. */
function itemsIn(doc: Node): Map<string, { mark: string; section: number }> {
  const items = new Map<string, { mark: string; section: number }>()
  let section = 0
  doc.forEach((block) => {
    if (block.type.name === 'heading') section++
    block.descendants((node) => {
      const mark = node.type.name === 'listItem' ? markOf(node) : undefined
      const words = node.firstChild?.textContent.slice(mark?.length).trim()
      if (mark && words) items.set(words, { mark, section })
      return !node.isTextblock
    })
  })
  return items
}

/** The words after so many headings. */
function wordsOf(doc: Node, section: number): string {
  let count = 0
  const blocks = doc.children.filter((block) => {
    if (block.type.name === 'heading') count++
    return count === section
  })
  return blocks.map((block) => block.textBetween(0, block.content.size, '\n', '\n')).join('\n')
}
