import { useCallback, useEffect, useRef, useState } from 'react'
import { deskUrls } from '../../lib/desk/desk-urls'
import type { DraftState } from '../../lib/desk/draft-state'
import { type DraftText, keep } from './kept'
import { send } from './send'

/** Whether all that was written is saved; if not, why. */
export type Saving =
  | { state: 'saved'; at?: string }
  | { state: 'saving' }
  | { state: 'refused'; reason: string }
  | { state: 'conflict'; theirs: DraftState }

const untilSaved = 150
const untilRetried = 3_000

/** A draft as it is written, which saves itself. What is not saved yet is kept in the browser. */
export function useDraft(initial: DraftState) {
  const { policy } = initial
  const [text, setText] = useState<DraftText>(initial)
  // With the text on which they are, as more may have been written since.
  const [found, setFound] = useState({ findings: initial.findings, on: initial.document })
  const [saving, setSaving] = useState<Saving>({ state: 'saved' })
  const [base, setBase] = useState(initial.base)
  const own = useRef({ base: initial.base, began: initial as DraftText, text, by: '', isHeld: false })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<void>>(undefined)

  const save = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    const run = async () => {
      const { base, text: sent, isHeld } = own.current
      if (isHeld || sent === own.current.began) return
      setSaving({ state: 'saving' })
      // A text that cannot be shown stays as it is.
      const document = initial.problem ? undefined : sent.document
      const draft = { policy, base, fields: sent.fields, document }
      const { status, at, body } = await send<DraftState & { theirs: DraftState }>('draft', draft)
      if (status === 200 && body.base !== undefined) {
        own.current.base = body.base
        own.current.began = sent
        setBase(body.base)
        setFound({ findings: body.findings ?? [], on: sent.document })
        // What was written meanwhile is saved next.
        if (own.current.text !== sent) return
        setSaving({ state: 'saved', at })
        return keep(policy, own.current.by)
      }
      if (status === 409 && body.theirs) {
        own.current.isHeld = true
        return setSaving({ state: 'conflict', theirs: body.theirs })
      }
      if (status === undefined || status >= 500) timer.current = setTimeout(save, untilRetried)
      setSaving({ state: 'refused', reason: body.reason ?? 'the desk cannot save it.' })
    }
    // One after the other, as each begins from the state that the one before it made.
    const next = (running.current ?? Promise.resolve()).then(run)
    running.current = next
    return next
  }, [policy, initial.problem])

  const change = useCallback(
    (part: Partial<DraftText>) => {
      const { current } = own
      current.text = { ...current.text, ...part }
      keep(policy, current.by, current)
      setText(current.text)
      if (current.isHeld) return
      setSaving({ state: 'saving' })
      clearTimeout(timer.current)
      timer.current = setTimeout(save, untilSaved)
    },
    [policy, save],
  )

  /** Looks for findings again, as facts have changed. */
  const refresh = useCallback(async () => {
    await save()
    const { text: sent, base } = own.current
    const response = await fetch(`${deskUrls.api('draft')}?policy=${policy}`).catch(() => undefined)
    const now: Partial<DraftState> = response?.ok ? await response.json() : {}
    if (now.base === base) setFound({ findings: now.findings ?? [], on: sent.document })
  }, [policy, save])

  /** Goes on from another state of the file with a text that takes its changes in. */
  const settle = useCallback(
    (theirs: Pick<DraftState, 'base'> & DraftText, merged: DraftText) => {
      Object.assign(own.current, { base: theirs.base, began: theirs, isHeld: false })
      change(merged)
    },
    [change],
  )

  useEffect(() => {
    own.current.by = crypto.randomUUID()
    const warn = (event: BeforeUnloadEvent) => {
      if (own.current.text !== own.current.began) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => {
      removeEventListener('beforeunload', warn)
      clearTimeout(timer.current)
    }
  }, [])

  return { text, base, ...found, saving, change, save, refresh, settle, began: () => own.current.began }
}
