import type { TextEditorHandle } from './text/handle'

/** What was not kept of what was pasted, could not be done, or was changed elsewhere, and the title with which it begins. */
export interface Message {
  lost?: string[]
  title?: string
}

interface Props {
  message: Message
  editor: TextEditorHandle | null
  /** Told the title once it is no longer in the text. */
  onTitle: (title: string) => void
  onClose: () => void
  /** Why one text has to be made of two, and what shows them. */
  clash?: { reason: string; onChoose: () => void }
}

/** What is said of a paste, and of what was saved elsewhere, until it is closed: below the text, which so stays in place. */
export function DraftMessages({ message: { lost = [], title }, editor, onTitle, onClose, clash }: Props) {
  const close = () => {
    onClose()
    editor?.editor.commands.focus(undefined, { scrollIntoView: false })
  }
  const use = (own: string) => {
    editor?.takeOut(own)
    onTitle(own)
    close()
  }
  return (
    <div role="status" className="max-h-[40vh] flex-none overflow-y-auto">
      {clash && (
        <div className="notice warning">
          <p>{clash.reason} You can write on: that stays in yours.</p>
          <div className="actions">
            <button type="button" onClick={clash.onChoose}>
              Choose
            </button>
          </div>
        </div>
      )}
      {(lost.length > 0 || title !== undefined) && (
        <div className="notice warning">
          {lost.map((one) => (
            <p key={one}>{one}</p>
          ))}
          {title !== undefined && (
            <p>What was pasted begins with a title, which is a heading in the text now: “{title}”.</p>
          )}
          <div className="actions">
            {title !== undefined && (
              <button type="button" onClick={() => use(title)}>
                Use as title
              </button>
            )}
            <button type="button" onClick={close}>
              Close
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
