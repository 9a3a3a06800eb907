'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, type SubmitEvent, useState } from 'react'
import { send } from './send'

interface Props {
  /** The name of the route of the desk's API that does it. */
  api: string
  /** What is sent besides the fields of the form. */
  values?: Record<string, string>
  /** What its button says. */
  label: string
  tone?: 'primary' | 'danger'
  /** What it is done to, which its button says to those who do not see it in a table. */
  about?: string
  children?: ReactNode
}

/** What became of what was sent. */
interface Outcome {
  reason?: string
  said?: string
  link?: string
}

/** A form that does one thing at the desk, and goes where that leads, or says why it was not done. */
export function DeskForm({ api, values, label, tone, about, children }: Props) {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>({})
  async function act(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    setOutcome({})
    const fields = Object.fromEntries(new FormData(event.currentTarget))
    const { body } = await send<Outcome & { href: string }>(api, { ...values, ...fields })
    if (body.href !== undefined && body.href !== location.pathname) return router.push(body.href)
    setBusy(false)
    setOutcome(body)
    // What this page shows may have changed, also where it was not done.
    router.refresh()
  }
  return (
    <form onSubmit={act}>
      {children}
      {outcome.reason !== undefined && (
        <p className="notice error said" role="alert">
          {outcome.reason}
        </p>
      )}
      {outcome.said !== undefined && (
        <p className="notice said" role="status">
          {outcome.said} {outcome.link !== undefined && <a href={outcome.link}>Look at it there</a>}
        </p>
      )}
      <p className="actions">
        <button type="submit" className={tone} disabled={isBusy} aria-label={about && `${label}: ${about}`}>
          {isBusy ? 'One moment …' : label}
        </button>
      </p>
    </form>
  )
}
