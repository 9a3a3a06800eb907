import { findParentNode } from '@tiptap/core'
import { type Node, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import { countWords } from '../../../lib/intake/word-count'
import { cleanPaste } from './paste'

interface Options {
  onLost: (lost: string[]) => void
  onTitle: (title: string) => void
}

/** Cleans what is pasted, and says what of it is not in the text then. */
export function pasting({ onLost, onTitle }: Options): Plugin {
  let expected: string | undefined
  let lost: string[] = []
  return new Plugin({
    props: {
      transformPastedHTML(html, { state: { selection } }) {
        const isInCell = findParentNode(({ type }) => /cell/.test(type.spec.tableRole ?? ''))(selection) !== undefined
        const into = selection instanceof CellSelection ? 'cells' : isInCell ? 'cell' : 'text'
        const paste = cleanPaste(html, into)
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
    appendTransaction(transactions, before, { doc }) {
      const isPaste = transactions.some((one) => one.getMeta('paste') || one.getMeta('uiEvent') === 'drop')
      // Cells are replaced by a change that does not say that it is a paste.
      if (!isPaste && expected === undefined) return null
      const wordsIn = (node: Node, from: number, to: number) => node.textBetween(from, to, ' ', ' ')
      const { doc: rest, selection } = before.tr.deleteSelection()
      const { from } = selection
      const wanted = `${wordsIn(rest, 0, from)}${expected ?? ''}${wordsIn(rest, from, rest.content.size)}`
      const text = wordsIn(doc, 0, doc.content.size)
      // Cells that repeat what is pasted make up for the size of words that are cut.
      const isInCells = before.selection instanceof CellSelection
      const words = isInCells ? countWords(wanted, text).missing : lostWords(wanted, text)
      const all = words.length > 0 ? [...lost, `These words could not be pasted here: “${words.join('”, “')}”.`] : lost
      if (all.length > 0) onLost(all)
      expected = undefined
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
