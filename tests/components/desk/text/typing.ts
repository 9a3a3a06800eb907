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

/** Presses a key in an editor. */
export function press(editor: Editor, key: string, shiftKey = false): void {
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }))
}

/** The text of an editor as it is saved. */
export const written = (editor: Editor) => writeText(editor.getJSON() as never)

/** Puts the caret at the end of some words. */
export function caretAfter(editor: Editor, words: string): void {
  editor.state.doc.descendants((node, at) => {
    const place = node.text?.indexOf(words) ?? -1
    if (place >= 0) editor.commands.setTextSelection(at + place + words.length)
  })
}

/** The place in front of words, or behind them. */
export function placeOf(editor: Editor, words: string, isBehind = false): number {
  let found = 0
  editor.state.doc.descendants((node, place) => {
    const index = node.isText ? (node.text ?? '').indexOf(words) : -1
    if (index >= 0) found = place + index + (isBehind ? words.length : 0)
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
