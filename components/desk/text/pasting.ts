import { findParentNode } from '@tiptap/core'
import { type Node, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { countWords } from '../../../lib/intake/word-count'
import { cleanPaste } from './paste'

interface Options {
  onLost: (lost: string[]) => void
  onTitle: (title: string) => void
}

/** Cleans what is pasted, and says what of it is not in the text then. */
export function pasting({ onLost, onTitle }: Options): Plugin {
  let expected = ''
  let lost: string[] = []
  return new Plugin({
    props: {
      transformPastedHTML(html, { state: { selection } }) {
        const isInCell = findParentNode(({ type }) => /cell/.test(type.spec.tableRole ?? ''))(selection) !== undefined
        const paste = cleanPaste(html, isInCell)
        expected = paste.words
        lost = paste.lost
        if (paste.title !== undefined) onTitle(paste.title)
        return paste.html
      },
      transformPasted: keepHeadings,
      handlePaste(_, { clipboardData }) {
        const isFile =
          (clipboardData?.files.length ?? 0) > 0 && !clipboardData?.types.some((type) => /^text\//.test(type))
        if (isFile) onLost(['Pictures and other files cannot stand in a policy: say in words what they show.'])
        return isFile
      },
    },
    appendTransaction(transactions, { doc: before, selection }, { doc }) {
      if (!transactions.some((one) => one.getMeta('paste') || one.getMeta('uiEvent') === 'drop')) return null
      const wordsIn = (node: Node, from: number, to: number) => node.textBetween(from, to, ' ', ' ')
      const { from, to } = selection
      const wanted = wordsIn(before, 0, from) + expected + wordsIn(before, to, before.content.size)
      const words = lostWords(wanted, wordsIn(doc, 0, doc.content.size))
      const all = words.length > 0 ? [...lost, `These words could not be pasted here: “${words.join('”, “')}”.`] : lost
      if (all.length > 0) onLost(all)
      expected = ''
      lost = []
      return null
    },
  })
}

/** Blocks that are pasted, with a heading at an end kept a heading of its own and not joined to the words at the caret. */
export function keepHeadings({ content, openStart, openEnd }: Slice): Slice {
  const isHeading = (node: Node | null) => content.childCount > 1 && node?.type.name === 'heading'
  return new Slice(content, isHeading(content.firstChild) ? 0 : openStart, isHeading(content.lastChild) ? 0 : openEnd)
}

/** The words that a text lacks of those that are expected of it, those that stand together as one. */
export function lostWords(expected: string, text: string): string[] {
  const size = (words: string) => words.replaceAll(/\s/g, '').length
  return size(text) < size(expected) ? countWords(expected, text).missing : []
}
