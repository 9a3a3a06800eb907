'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState, useTransition } from 'react'
import { flushSync } from 'react-dom'
import { Button } from './Button'
import { send } from './send'

interface Props {
  /** The name of the route of the desk's API that does it. */
  api: string
  /** What is sent besides the fields of the form. */
  values?: Record<string, string>
  /** The seal of the draft as it is shown, or what saves it first. */
  seal?: string | (() => Promise<string>)
  /** What its button says. */
  label: string
  tone?: 'primary' | 'danger' | 'plain'
  /** What it is done to, which its button says to those who do not see it in a table. */
  about?: string
  /** What it will do, which the first press shows, with what the form says for good and a button that does it. */
  question?: { says: string; label: string }
  /** Whether what it asks is still to be found out. */
  isWaiting?: boolean
  /** Called once it is done, before the page is left. */
  onDone?: () => void
  children?: ReactNode
}

/** What became of what was sent. */
interface Outcome {
  reason?: string
  said?: string
  link?: string
}

/** A form that does one thing at the desk, and goes where that leads, or says why it was not done. */
export function DeskForm({ api, values, seal, label, tone, about, question, isWaiting, onDone, children }: Props) {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [named, setNamed] = useState<string>()
  const [outcome, setOutcome] = useState<Outcome>({})
  const asked = named === undefined ? undefined : question
  const [isRefreshing, startRefresh] = useTransition()
  const { reason, said, link } = outcome
  const message = useRef<HTMLParagraphElement>(null)
  const wasSent = useRef(false)
  // The button that had the focus is gone with this part of the page.
  useEffect(() => () => void (wasSent.current && focusHeading()), [])
  useEffect(() => {
    if (isRefreshing || (reason ?? said) === undefined) return
    // The errors because of which nothing is published may be out of sight.
    const errors = api === 'publish' && reason !== undefined && document.getElementById('errors')
    ;(errors || message.current)?.focus()
  }, [api, reason, said, isRefreshing])
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isWaiting) return
    if (question) setNamed(saidIn(new FormData(event.currentTarget)))
    else act(event.currentTarget)
  }
  async function act(form: HTMLFormElement) {
    setBusy(true)
    setOutcome({})
    wasSent.current = true
    const fields = Object.fromEntries(new FormData(form))
    const shown = typeof seal === 'function' ? await seal() : seal
    const { status, body } = await send<Outcome & { href: string }>(api, { seal: shown, ...values, ...fields })
    if (body.href !== undefined) onDone?.()
    if (body.href !== undefined && body.href !== location.pathname) return router.push(body.href)
    setBusy(false)
    setNamed(undefined)
    setOutcome(body)
    // What this page shows may have changed, also where it was not done. Without a desk, the page itself would be gone.
    if ((status ?? 503) !== 503) startRefresh(() => router.refresh())
  }
  // What is changed meanwhile is asked about anew.
  const startAnew = () => {
    setNamed(undefined)
    setOutcome({})
  }
  return (
    <form onSubmit={submit} onChange={startAnew}>
      {children}
      {reason !== undefined && (
        <p className="notice error whitespace-pre-line" role="alert" tabIndex={-1} ref={message}>
          {reason}
        </p>
      )}
      {said !== undefined && (
        <p className="notice whitespace-pre-line" role="status" tabIndex={-1} ref={message}>
          {said} {link !== undefined && <a href={link}>Look at it there</a>}
        </p>
      )}
      {asked && (
        <p className="notice warning" role="alert" tabIndex={-1} ref={showQuestion}>
          {asked.says}
          {named}
        </p>
      )}
      <p className="actions">
        {/* Another button, so that a double click on the first does not press it, nor the Enter key in a field. */}
        <button
          key={asked ? 'asked' : 'first'}
          type={asked ? 'button' : 'submit'}
          className={tone}
          disabled={isBusy}
          // A button that is disabled would be skipped by whoever comes by keyboard.
          aria-disabled={isWaiting || undefined}
          onClick={asked && (({ currentTarget: { form } }) => !isWaiting && form?.reportValidity() && act(form))}
          aria-label={about && `${label}: ${about}`}
        >
          {isBusy || isWaiting ? 'One moment …' : (asked?.label ?? label)}
        </button>
        {asked && (
          <Button
            disabled={isBusy}
            onClick={({ currentTarget: { form } }) => {
              flushSync(() => setNamed(undefined))
              form?.querySelector<HTMLElement>('[type=submit]')?.focus()
            }}
          >
            Not yet
          </Button>
        )}
      </p>
    </form>
  )
}

/** What a form says for good: the summary, why a version is taken back, and whom it names, who may be someone else than whoever fills it in. */
function saidIn(fields: FormData): string {
  const [summary, because, name, email] = ['summary', 'because', 'by', 'email'].map((one) => fields.get(one))
  const read = summary ? ` Check its summary, which readers see: “${summary}”` : ''
  const reason = because && !fields.has('neverPublic') ? ` Its page says why: “${because}”` : ''
  return read + reason + (name ? ` It is kept as a change by ${name} <${email}>.` : '')
}

function showQuestion(line: HTMLElement | null) {
  line?.focus()
  line?.nextElementSibling?.scrollIntoView?.({ block: 'nearest' })
}

function focusHeading() {
  const heading = document.querySelector('h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
}
