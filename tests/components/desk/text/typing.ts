import { Editor } from '@tiptap/core'
import { Keys } from '../../../../components/desk/text/keys'
import { schemaExtensions } from '../../../../components/desk/text/schema'
import { openText, writeText } from '../../../../lib/desk/document/text'

/** An editor with a text, on the page. */
export function edit(source: string, published?: ReadonlySet<string>): Editor {
  const element = document.body.appendChild(document.createElement('div'))
  return new Editor({
    element,
    extensions: [...schemaExtensions, Keys],
    content: openText(source, published),
    injectCSS: false,
    // Nothing has a place on a screen here.
    editorProps: { handleScrollToSelection: () => true },
  })
}

/** The text of an editor as it is saved. */
export const written = (editor: Editor) => writeText(editor.getJSON() as never)

/** Puts the caret where `|` stands among words of the text, such as `two|`, or selects what stands between two of them. */
export function select(editor: Editor, words: string): void {
  const [before = '', within = '', behind] = words.split('|')
  const from = placeOf(editor, words.replaceAll('|', '')) + before.length
  editor.commands.setTextSelection({ from, to: behind === undefined ? from : from + within.length })
}

/** An editor with a text, in which the caret is where `|` stands among some words of it. */
export function editAt(source: string, words: string): Editor {
  const editor = edit(source)
  select(editor, words)
  return editor
}

/** Presses keys, which may be `Shift+Tab`, and types what is the name of none. */
export function keyIn(editor: Editor, ...keys: string[]): void {
  for (const key of keys) {
    const [, shift, name] = /^(Shift\+)?(Enter|Tab|Home|Delete|Backspace)$/.exec(key) ?? []
    const shiftKey = shift !== undefined
    if (name) editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true }))
    else type(editor, key)
  }
}

/** The place in front of words, of which the last count. */
export function placeOf(editor: Editor, words: string): number {
  let found = 0
  editor.state.doc.descendants(({ text }, place) => {
    const index = text?.indexOf(words) ?? -1
    if (index >= 0) found = place + index
  })
  return found
}

/** Types in an editor. */
export function type(editor: Editor, text: string): void {
  const { from, to } = editor.state.selection
  const isTaken = editor.view.someProp('handleTextInput', (take) =>
    take(editor.view, from, to, text, () => editor.state.tr),
  )
  if (!isTaken) editor.view.dispatch(editor.state.tr.insertText(text))
}
