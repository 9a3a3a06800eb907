import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'
import { Button } from './Button'
import type { TextEditorHandle } from './text/handle'
import type { useDraft } from './use-draft'

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
  draft: Pick<ReturnType<typeof useDraft>, 'clash' | 'gone' | 'comeBack'>
}

/** What is said of a paste, or of what was saved elsewhere, until it is closed or something newer is said: below the text, which so stays in place. */
export function DraftMessages({ message: { lost = [], title }, editor, onTitle, onClose, draft }: Props) {
  const { clash, gone, comeBack } = draft
  const router = useRouter()
  const hasMessage = lost.length > 0 || title !== undefined
  const hasOther = gone !== undefined || clash !== undefined
  const forget = useEffectEvent(onClose)
  useEffect(() => {
    if (hasOther) forget()
  }, [hasOther])
  const close = () => {
    onClose()
    editor?.editor.commands.focus(undefined, { scrollIntoView: false })
  }
  const onComeBack = async () => {
    // The new draft may be a correction, or of another version.
    if (await comeBack()) router.refresh()
  }
  const use = (own: string) => {
    editor?.takeOut(own)
    onTitle(own)
    close()
  }
  return (
    <div
      role="status"
      className="max-h-[45%] flex-none overflow-y-auto [&_.actions]:sticky [&_.actions]:bottom-0 [&_.actions]:bg-ground"
    >
      {!hasMessage && gone && (
        <div className="notice warning">
          <p>
            This draft was {gone.api === 'restore' ? 'discarded' : 'published'} in another window or by somebody else,
            so nothing more is saved. What you write here is kept in this browser; you can write on.
          </p>
          {gone.reason && <p className="wrong">That could not be done: {gone.reason}</p>}
          <div className="actions">
            <Button onClick={onComeBack}>
              {gone.api === 'restore' ? 'Bring the draft back and save mine' : 'Start a new draft and save mine'}
            </Button>
          </div>
        </div>
      )}
      {!hasMessage && clash && (
        <div className="notice warning">
          <p>{clash.reason} You can write on: that stays in yours.</p>
          <div className="actions">
            <Button onClick={clash.onChoose}>Choose</Button>
          </div>
        </div>
      )}
      {hasMessage && (
        <div className="notice warning">
          {lost.map((one) => (
            <p key={one}>{one}</p>
          ))}
          {title !== undefined && (
            <p>What was pasted begins with a title, which is a heading in the text now: “{title}”.</p>
          )}
          <div className="actions">
            {title !== undefined && <Button onClick={() => use(title)}>Use as title</Button>}
            <Button onClick={close}>Close</Button>
          </div>
        </div>
      )}
    </div>
  )
}
