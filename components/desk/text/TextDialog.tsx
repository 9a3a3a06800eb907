'use client'

import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from '../Button'

interface Props {
  title: string
  /** What the button says that does it; without one, there is nothing to do but to close. */
  action?: string
  /** What the button says that does not. */
  cancel?: string
  onSubmit?: () => void
  onClose: () => void
  children: ReactNode
}

/** A dialog of the text editor, which is open as long as it is there. */
export function TextDialog({ title, action, cancel = 'Cancel', onSubmit, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Closed before it is taken away, so that the focus goes back to where it was.
  useLayoutEffect(() => {
    const { current } = dialog
    current?.showModal()
    return () => current?.close()
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit?.()
  }
  return (
    <dialog
      className="max-h-[calc(100dvh-2rem)] w-[min(34rem,100%-2rem)] rounded-lg border border-quiet bg-page px-6 pt-4 pb-6 text-inherit backdrop:bg-[rgb(0_0_0/45%)]"
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form onSubmit={submit} noValidate>
        <h2 id={id}>{title}</h2>
        {children}
        <div className="actions">
          {action && (
            // What is said on leaving a field would move the button away below the pointer.
            <button type="submit" className="primary" onMouseDown={(event) => event.preventDefault()}>
              {action}
            </button>
          )}
          <Button onClick={() => dialog.current?.close()}>{action ? cancel : 'Close'}</Button>
        </div>
      </form>
    </dialog>
  )
}
