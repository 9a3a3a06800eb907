import { Extension, findParentNode } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { cleanPaste } from './paste'

interface Options {
  onLost: (lost: string[]) => void
  onTitle: (title: string) => void
}

/** Cleans what is pasted, and says what of it is not in the text then. */
export const Pasting = Extension.create<Options>({
  name: 'pasting',
  addOptions: () => ({ onLost: () => {}, onTitle: () => {} }),
  addProseMirrorPlugins() {
    const { onLost, onTitle } = this.options
    let expected = ''
    let lost: string[] = []
    const plugin = new Plugin({
      props: {
        transformPastedHTML(html, { state: { selection } }) {
          const isInCell = findParentNode(({ type }) => /cell/.test(type.spec.tableRole ?? ''))(selection) !== undefined
          const paste = cleanPaste(html, isInCell)
          expected = paste.words
          lost = paste.lost
          if (paste.title !== undefined) onTitle(paste.title)
          return paste.html
        },
        handlePaste(_, { clipboardData }) {
          const isFile =
            (clipboardData?.files.length ?? 0) > 0 && !clipboardData?.types.some((type) => /^text\//.test(type))
          if (isFile) onLost(['Pictures and other files cannot stand in a policy: say in words what they show.'])
          return isFile
        },
      },
      appendTransaction(transactions, { doc: before, selection }, { doc }) {
        if (!transactions.some((one) => one.getMeta('paste') || one.getMeta('uiEvent') === 'drop')) return null
        const former = before.textBetween(0, before.content.size, ' ', ' ')
        const replaced = before.textBetween(selection.from, selection.to, ' ', ' ')
        const words = lostWords(expected, former, replaced, doc.textBetween(0, doc.content.size, ' ', ' '))
        const all = words.length > 0 ? [...lost, `These words could not be pasted here: ${words.join(' ')}.`] : lost
        if (all.length > 0) onLost(all)
        expected = ''
        lost = []
        return null
      },
    })
    return [plugin]
  },
})

/** The words of what was pasted that a text has not, which had others in their place before. */
export function lostWords(pasted: string, former: string, replaced: string, text: string): string[] {
  const size = (words: string) => words.replaceAll(/\s/g, '').length
  if (size(text) >= size(former) - size(replaced) + size(pasted)) return []
  const left = countsOf(text)
  for (const [word, count] of countsOf(former)) left.set(word, (left.get(word) ?? 0) - count)
  return [...countsOf(pasted)].flatMap(([word, count]) => ((left.get(word) ?? 0) < count ? [word] : []))
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.split(/\s+/)) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
