'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, type SubmitEvent, useState } from 'react'
import { deskUrls } from '../../lib/desk/desk-urls'

interface Props {
  /** The name of the route of the desk's API that does it. */
  api: string
  /** What is sent besides the fields of the form. */
  values?: Record<string, string>
  /** What its button says. */
  label: string
  tone?: 'primary' | 'danger'
  children?: ReactNode
}

/** What became of what was sent. */
interface Outcome {
  reason?: string
  said?: string
  link?: string
}

/** A form that does one thing at the desk, and goes where that leads, or says why it was not done. */
export function DeskForm({ api, values, label, tone, children }: Props) {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>({})
  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    setOutcome({})
    const { href, ...rest } = await ask(api, { ...values, ...Object.fromEntries(new FormData(event.currentTarget)) })
    if (href !== undefined) return router.push(href)
    setBusy(false)
    setOutcome(rest)
    // What is shown may have changed though it was not done.
    router.refresh()
  }
  return (
    <form onSubmit={send}>
      {children}
      {outcome.reason !== undefined && (
        <p className="notice error said" role="alert">
          {outcome.reason}
        </p>
      )}
      {outcome.said !== undefined && (
        <p className="notice said" role="status">
          {outcome.said} {outcome.link !== undefined && <a href={outcome.link}>Review it there</a>}
        </p>
      )}
      <p className="actions">
        <button type="submit" className={tone} disabled={isBusy}>
          {isBusy ? 'One moment …' : label}
        </button>
      </p>
    </form>
  )
}

async function ask(api: string, body: object): Promise<Outcome & { href?: string }> {
  try {
    const response = await fetch(deskUrls.api(api), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return await response.json()
  } catch {
    return { reason: 'The desk does not respond. Is `npm run edit` still at work? Nothing you wrote here is lost.' }
  }
}
