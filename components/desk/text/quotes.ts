import { closeHistory } from '@tiptap/pm/history'
import { Plugin } from '@tiptap/pm/state'
import { baseOf } from '../../../lib/languages/tags'

/** Opening and closing quotation marks, double and single, by language, as CLDR has them. In others they stay as they are typed. */
const signs: Record<string, string> = { en: '“”‘’', de: '„“‚‘', 'de-CH': '«»‹›', es: '«»“”' }

/** Makes straight quotation marks those of the language as they are typed, and apostrophes in any. Undo gives the straight one back. */
export function quotes(language: string): Plugin {
  const [open, close, openSingle, closeSingle] = signs[language] ?? signs[baseOf(language)] ?? ''
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        const { schema, doc } = view.state
        if ((text !== '"' && text !== "'") || view.composing) return false
        const $from = doc.resolve(from)
        if (schema.marks.code?.isInSet(view.state.storedMarks ?? $from.marks())) return false
        const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ').at(-1)
        const opens = before === undefined || /[\s([{–—/“„‘‚«]/.test(before)
        const isApostrophe = text === "'" && before !== undefined && /[\p{L}\p{N}]/u.test(before)
        const sign = text === '"' ? (opens ? open : close) : isApostrophe ? '’' : opens ? openSingle : closeSingle
        if (sign === undefined) return false
        view.dispatch(view.state.tr.insertText(text, from, to))
        view.dispatch(closeHistory(view.state.tr.insertText(sign, from, from + 1)))
        return true
      },
    },
  })
}
