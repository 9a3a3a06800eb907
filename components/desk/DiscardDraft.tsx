import { DeskForm } from './DeskForm'

/** Discards a draft, of which the seal was shown. */
export function DiscardDraft({ name, seal }: { name: string; seal: string }) {
  return (
    <details>
      <summary>Discard this draft</summary>
      <DeskForm api="discard" values={{ policy: name, seal }} label="Discard" tone="danger">
        <p>The draft is gone from here, and the policy stays as it is. For 30 days it can be brought back.</p>
      </DeskForm>
    </details>
  )
}
