'use client'
import { useEffect, useRef } from 'react'
import { DeskForm } from './DeskForm'

/** Discards a draft, of which the seal was shown. It is open where a link leads to it. */
export function DiscardDraft({ name, seal }: { name: string; seal: string }) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (details.current && location.hash === '#discard') details.current.open = true
  }, [])
  return (
    <details
      id="discard"
      ref={details}
      onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView?.({ block: 'nearest' })}
    >
      <summary>Discard this draft</summary>
      <DeskForm api="discard" values={{ policy: name, seal }} label="Discard" tone="danger">
        <p>
          “Discard” will take the draft away from here. The policy will stay as it is, and for 30 days the draft can be
          brought back.
        </p>
      </DeskForm>
    </details>
  )
}
