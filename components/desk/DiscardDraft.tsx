'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useHeadingNext } from './DeskForm'
import { send } from './send'
import { TextDialog } from './text/TextDialog'

interface Props {
  name: string
  /** The seal of the draft as it is shown, or what saves it first. */
  seal: string | (() => Promise<string>)
}

/** Discards a draft, once that is asked in a dialog. */
export function DiscardDraft({ name, seal }: Props) {
  const router = useRouter()
  const toHeading = useHeadingNext()
  const [isAsked, setAsked] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  async function discard() {
    const shown = typeof seal === 'string' ? seal : await seal()
    const { body } = await send<{ href: string }>('discard', { policy: name, seal: shown })
    if (body.href === undefined) return setRefusal(body.reason)
    setAsked(false)
    toHeading()
    if (body.href === location.pathname) router.refresh()
    else router.push(body.href)
  }
  return (
    <>
      <button
        type="button"
        className="plain"
        onClick={() => {
          setRefusal(undefined)
          setAsked(true)
        }}
      >
        Discard draft…
      </button>
      {isAsked && (
        <TextDialog title="Discard this draft?" action="Discard" onSubmit={discard} onClose={() => setAsked(false)}>
          <p>It is taken away from here. The policy stays as it is, and for 30 days the draft can be brought back.</p>
          <p role="alert" className="wrong">
            {refusal}
          </p>
        </TextDialog>
      )}
    </>
  )
}
