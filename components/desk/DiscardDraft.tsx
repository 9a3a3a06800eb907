'use client'
import { DeskForm } from './DeskForm'

/** Discards a draft, of which the seal was shown. */
export function DiscardDraft({ name, seal }: { name: string; seal: string }) {
  return (
    <details
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
