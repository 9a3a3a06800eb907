import { useRouter } from 'next/navigation'
import { startTransition, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { DraftState } from '../../lib/desk/draft/draft-state'
import { changesIn, isClash } from '../../lib/desk/forms/changes'
import type { Said } from '../../lib/desk/publishing/publishing'
import { fieldsKept, keep } from './kept'
import { useLeaving } from './leaving'
import { send } from './send'
import { useListener } from './use-listener'

/** What is said of a draft where it is published, which is saved in the draft when the page is left, and at once where findings depend on it: what notes it, what forgets it once it is published, why it could not be saved, and the summary with which the page was left where the draft has another. `shown` is what the form began with, `said` what the draft says. */
export function useSaid(policy: string, seal: string, said: Said, shown: Said) {
  const own = useRef({ typed: {} as Record<string, string>, isRefused: false, saving: Promise.resolve(seal) })
  // What this page has saved since it was shown, and what others said instead.
  const since = useRef({ shown: seal, base: seal, said, saved: {}, others: {} as Partial<Said> })
  if (since.current.shown !== seal) {
    const changes = changesIn({ ...since.current.said, ...since.current.saved }, { ...said })
    for (const name of Object.keys(changes)) delete own.current.typed[name]
    since.current = { shown: seal, base: seal, said, saved: {}, others: { ...since.current.others, ...changes } }
  }
  const [checks, setChecks] = useState(0)
  const [refused, setRefused] = useState<string>()
  // A page that is closed learns no more whether what it wrote was saved.
  const [left, setLeft] = useState<string>()
  const place = `desk:said:${policy}`
  useEffect(() => {
    const { summary } = fieldsKept(place)
    setLeft(summary === said.summary ? undefined : summary)
  }, [place, said.summary])
  const forget = () => {
    own.current.typed = {}
    keep(place)
  }
  const changed = () => {
    const known = { ...shown, ...since.current.saved }
    return changesIn(known, { ...known, ...own.current.typed })
  }
  const hasMore = () => Object.keys(changed()).length > 0
  const saveOn = async (base: string): Promise<string> => {
    if (!hasMore()) return base
    const fields = changed()
    const { status, body } = await send<{ base: string; theirs: DraftState }>('draft', { policy, base, fields }, true)
    const { theirs, reason } = body
    const before = { ...said, ...since.current.saved }
    if (status === 409 && theirs && !isClash(before, { ...before, ...fields }, theirs.fields)) {
      await saveOn(theirs.base)
      // What others wrote has not been seen here.
      since.current.base = base
      return base
    }
    own.current.isRefused = status !== 200
    setRefused(status === 200 ? undefined : reason)
    if (status !== 200 || body.base === undefined) return base
    // What was typed meanwhile is saved next.
    const unsaved = Object.entries(own.current.typed).filter(([name, value]) => fields[name] !== value)
    const typed = Object.fromEntries(unsaved)
    own.current.typed = typed
    keep(place, typed.summary === undefined ? undefined : typed)
    since.current = { ...since.current, base: body.base, saved: { ...since.current.saved, ...fields } }
    return body.base
  }
  // One after the other, as each begins with what the one before made.
  const save = (): Promise<string> => {
    own.current.saving = own.current.saving.then(() => saveOn(since.current.base))
    return own.current.saving
  }
  useLeaving(hasMore, save, () => !own.current.isRefused)
  const router = useRouter()
  const note = ({ target: { name, value } }: { target: { name: string; value: string } }) => {
    own.current.typed[name] = value
    if (name === 'summary') keep(place, own.current.typed)
  }
  useListener('beforeunload', save)
  // The browser shows the page as it was left, and the draft is another by then.
  useListener('pageshow', ({ persisted }) => persisted && router.refresh())
  const leave = useEffectEvent(save)
  useEffect(() => () => void leave(), [])
  return {
    refused,
    /** Returns the seal of the draft with it, or the one that was shown where others changed the draft meanwhile. */
    save,
    note,
    /** The same with what findings depend on, which are asked for anew. */
    noteAndCheck: async (event: Parameters<typeof note>[0]) => {
      note(event)
      setChecks((count) => count + 1)
      const made = await save()
      startTransition(() => {
        if (made !== since.current.shown) router.refresh()
        setChecks((count) => count - 1)
      })
    },
    isChecking: checks > 0,
    /** What others have said last, which is to be shown in place of what was. */
    others: since.current.others,
    forget,
    left,
    forgetLeft: () => {
      keep(place)
      setLeft(undefined)
    },
  }
}
