'use client'
import type { ComponentProps } from 'react'
import { DeskForm } from './DeskForm'

const question = {
  says: 'The draft is taken away from here. The policy stays as it is, and for 30 days the draft can be brought back. Discard it now?',
  label: 'Discard',
}

/** Discards the draft of a name, once that is asked. */
export function DiscardDraft({ name, seal }: { name: string } & Pick<ComponentProps<typeof DeskForm>, 'seal'>) {
  const draft = { policy: name }
  return <DeskForm api="discard" values={draft} seal={seal} label="Discard draft…" tone="plain" question={question} />
}
