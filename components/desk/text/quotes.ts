import { closeHistory } from '@tiptap/pm/history'
import { Plugin } from '@tiptap/pm/state'
import { baseOf } from '../../../lib/languages/tags'

/** Opening and closing quotation marks, double and single, by language, as CLDR has them. In others they stay as they are typed. */
const signs: Record<string, string> = { en: '“”‘’', de: '„“‚‘', 'de-CH': '«»‹›', es: '«»“”' }

/** Makes straight quotation marks those of the language as they are typed, and apostrophes in any. Undo gives the straight one back. */
export function quotes(language: string): Plugin {
  const own = signs[language] ?? signs[baseOf(language)] ?? ''
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        const { schema, doc, storedMarks } = view.state
        const $from = doc.resolve(from)
        if (view.composing || schema.marks.code?.isInSet(storedMarks ?? $from.marks())) return false
        const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ').at(-1) ?? ''
        const sign = signFor(text, before, own)
        if (sign === undefined) return false
        view.dispatch(view.state.tr.insertText(text, from, to))
        view.dispatch(closeHistory(view.state.tr.insertText(sign, from, from + 1)))
        return true
      },
    },
  })
}

/** What a straight quotation mark stands for behind a character; undefined of other texts, and where a language has no signs. */
function signFor(text: string, before: string, [open, close, openSingle, closeSingle]: string): string | undefined {
  const opens = /^$|[\s([{–—/“„‘‚«]/.test(before)
  if (text === '"') return opens ? open : close
  if (text !== "'") return undefined
  if (/[\p{L}\p{N}]/u.test(before)) return '’'
  return opens ? openSingle : closeSingle
}
