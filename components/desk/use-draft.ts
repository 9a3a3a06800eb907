import { useCallback, useEffect, useRef, useState } from 'react'
import { deskUrls } from '../../lib/desk/desk-urls'
import { isSame } from '../../lib/desk/document/merge'
import type { DraftState } from '../../lib/desk/draft-state'
import { type DraftText, holdPlace, keep, leftBehind, placeToKeep } from './kept'
import { send } from './send'

/** Whether all that was written is saved, in words; if not, why. */
export interface Saving {
  words: string
  isUnderWay?: boolean
  isWrong?: boolean
  /** What has to be chosen first. */
  merging?: Merging
}

/** Two texts of which one has to be made: what was written and not saved, and what somebody else saved meanwhile or the file has. */
export interface Merging {
  reason: string
  /** What the other text is called. */
  other: string
  /** The text from which both began. */
  began: DraftText
  mine: DraftText
  theirs: DraftText & Pick<DraftState, 'base'>
  /** Where a page that is not open any more has kept mine. */
  place?: string
}

const underWay: Saving = { words: 'Saving…', isUnderWay: true }
const untilSaved = 150
const untilRetried = 3_000

/** A draft as it is written, which saves itself. What is not saved yet is kept in the browser, and offered again where a page was closed before. */
export function useDraft(initial: DraftState) {
  const { policy } = initial
  const [text, setText] = useState<DraftText>(initial)
  // With the text on which they are, as more may have been written since.
  const [found, setFound] = useState({ findings: initial.findings, on: initial.document })
  const [saving, setSaving] = useState<Saving>({ words: 'All is saved' })
  const [base, setBase] = useState(initial.base)
  const own = useRef({ base: initial.base, began: initial as DraftText, text, place: '', isHeld: false })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<void>>(undefined)

  /** Saves nothing more until one text is made of two. */
  const ask = useCallback((merging: Merging) => {
    own.current.isHeld = true
    setSaving({ words: 'Not saved: there are two texts to choose from', isWrong: true, merging })
  }, [])

  const save = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    const run = async () => {
      const { base, began, text: sent, isHeld } = own.current
      if (isHeld || sent === began) return
      setSaving(underWay)
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
        setSaving({ words: `Saved ${at}` })
        return keep(own.current.place)
      }
      if (status === 409 && body.theirs) {
        const reason = 'Somebody else saved another text of this draft while you wrote. Yours is not saved yet.'
        return ask({ reason, other: 'the other', began, mine: own.current.text, theirs: body.theirs })
      }
      if (status === undefined || status >= 500) timer.current = setTimeout(save, untilRetried)
      setSaving({ words: `Not saved: ${body.reason ?? 'the desk cannot save it.'}`, isWrong: true })
    }
    // One after the other, as each begins from the state that the one before it made.
    const next = (running.current ?? Promise.resolve()).then(run)
    running.current = next
    return next
  }, [policy, initial.problem, ask])

  const change = useCallback(
    (part: Partial<DraftText>) => {
      const { current } = own
      current.text = { ...current.text, ...part }
      const { place, base, began, text } = current
      keep(place, { base, began, text })
      setText(text)
      if (current.isHeld) return
      setSaving(underWay)
      clearTimeout(timer.current)
      timer.current = setTimeout(save, untilSaved)
    },
    [save],
  )

  /** Looks for findings again, as facts have changed. */
  const refresh = useCallback(async () => {
    await save()
    const { text: sent, base } = own.current
    const response = await fetch(`${deskUrls.api('draft')}?policy=${policy}`).catch(() => undefined)
    const now: Partial<DraftState> = response?.ok ? await response.json() : {}
    if (now.base === base) setFound({ findings: now.findings ?? [], on: sent.document })
  }, [policy, save])

  /** Asks about what a page that is not open any more did not save. */
  const offer = useCallback(async () => {
    const left = await leftBehind(policy)
    if (!left) return
    const { base, text: now } = own.current
    const { place, began, text: mine } = left
    if (isSame([mine.fields, mine.document], [now.fields, now.document])) return keep(place)
    const other = left.base === base ? 'the saved text' : 'the saved text, which was changed since,'
    const reason =
      'You wrote this on this computer, and it was not saved, perhaps as the browser or the desk was closed.'
    ask({ reason, other, began, mine, theirs: { ...now, base }, place })
  }, [policy, ask])

  /** Goes on with one text that was made of two. */
  const settle = useCallback(
    ({ theirs, place }: Merging, merged: DraftText) => {
      Object.assign(own.current, { base: theirs.base, began: theirs, isHeld: false })
      change(merged)
      if (place !== undefined) keep(place)
      void offer()
    },
    [change, offer],
  )

  useEffect(() => {
    const { current } = own
    current.place = placeToKeep(policy)
    const release = holdPlace(current.place)
    void offer()
    const warn = (event: BeforeUnloadEvent) => {
      if (current.text !== current.began) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => {
      removeEventListener('beforeunload', warn)
      clearTimeout(timer.current)
      release()
    }
  }, [policy, offer])

  return { text, base, ...found, saving, change, save, refresh, settle }
}
